import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { AuthLinks, AuthPage, Notice } from "@/components/auth/auth-page";
import { OutsideButtons, SignInForm } from "@/components/auth/sign-in-form";
import { getVisitor, listOutsideWays, toNextPath } from "@/lib/auth";

export const metadata: Metadata = { title: "Sign in", robots: { index: false } };

type Query = Record<string, string | string[] | undefined>;

/** Signs in, and goes on to a page of this site. */
export default async function SignInPage({ searchParams }: { searchParams: Promise<Query> }) {
  const query = await searchParams;
  const next = toNextPath(query);
  const error = typeof query.error === "string" ? query.error : null;
  if ((await getVisitor()).account !== null && error === null) redirect(next);

  return (
    <AuthPage title="Sign in" text="What you have asked in this browser comes along to your account.">
      <Notice of={query.notice} />
      <SignInForm next={next} error={error} />
      <OutsideButtons ways={listOutsideWays()} next={next} />
      <AuthLinks
        links={[
          [`/sign-up?next=${encodeURIComponent(next)}`, "Make an account"],
          ["/reset", "Forgot the password?"],
        ]}
      />
    </AuthPage>
  );
}
