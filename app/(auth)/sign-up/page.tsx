import type { Metadata } from "next";
import Link from "next/link";
import { redirect } from "next/navigation";
import { AuthPage } from "@/components/auth/auth-page";
import { OutsideButtons } from "@/components/auth/sign-in-form";
import { ConfirmForm, SignUpForm } from "@/components/auth/sign-up-form";
import { getVisitor, listOutsideWays, toLocalPath } from "@/lib/auth";

export const metadata: Metadata = {
  title: "Make an account",
  robots: { index: false },
  referrer: "no-referrer",
};

type Query = Record<string, string | string[] | undefined>;

/** Makes an account; with the token of a mailed link, finishes it. */
export default async function SignUpPage({ searchParams }: { searchParams: Promise<Query> }) {
  const { next: given, token } = await searchParams;
  const next = toLocalPath(given);
  if (typeof token === "string") {
    return (
      <AuthPage title="Finish your account">
        <ConfirmForm token={token} />
      </AuthPage>
    );
  }
  if ((await getVisitor()).account !== null) redirect(next);

  return (
    <AuthPage
      title="Make an account"
      text="Your conversations then follow you to every browser you sign in on."
    >
      <SignUpForm next={next} />
      <OutsideButtons ways={listOutsideWays()} next={next} />
      <Link href={`/sign-in?next=${encodeURIComponent(next)}`} className="text-small text-accent underline">
        I have an account
      </Link>
    </AuthPage>
  );
}
