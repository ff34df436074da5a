import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { AuthLinks, AuthPage } from "@/components/auth/auth-page";
import { OutsideButtons } from "@/components/auth/sign-in-form";
import { ConfirmForm, SignUpForm } from "@/components/auth/sign-up-form";
import { getVisitor, listOutsideWays, toNextPath } from "@/lib/auth";

const robots = { index: false };
export const metadata: Metadata = { title: "Make an account", robots, referrer: "no-referrer" };

type Query = Record<string, string | string[] | undefined>;

/** Makes an account; with the token of a mailed link, finishes it. */
export default async function SignUpPage({ searchParams }: { searchParams: Promise<Query> }) {
  const { token, ...query } = await searchParams;
  if (typeof token === "string") {
    return (
      <AuthPage title="Finish your account">
        <ConfirmForm token={token} />
      </AuthPage>
    );
  }
  const next = toNextPath(query);
  if ((await getVisitor()).account !== null) redirect(next);

  return (
    <AuthPage title="Make an account" text="Your conversations then follow you to every browser.">
      <SignUpForm next={next} />
      <OutsideButtons ways={listOutsideWays()} next={next} />
      <AuthLinks links={[[`/sign-in?next=${encodeURIComponent(next)}`, "I have an account"]]} />
    </AuthPage>
  );
}
