import type { Metadata } from "next";
import Link from "next/link";
import { redirect } from "next/navigation";
import { AuthPage, Notice } from "@/components/auth/auth-page";
import { OutsideButtons, SignInForm } from "@/components/auth/sign-in-form";
import { getVisitor, listOutsideWays, toLocalPath } from "@/lib/auth";

export const metadata: Metadata = { title: "Sign in", robots: { index: false } };

const notices: Record<string, string> = {
  made: "Your account is ready. Sign in to go on.",
  reset: "Your new password is set, and you are signed out everywhere. Sign in with it.",
};

type Query = Record<string, string | string[] | undefined>;

/** Signs in, and goes on to a page of this site. */
export default async function SignInPage({ searchParams }: { searchParams: Promise<Query> }) {
  const query = await searchParams;
  const next = toLocalPath(query.next ?? toPathOf(query.callbackUrl));
  const error = typeof query.error === "string" ? query.error : null;
  if ((await getVisitor()).account !== null && error === null) redirect(next);
  const notice = notices[String(query.notice)];

  return (
    <AuthPage title="Sign in" text="What you have asked in this browser comes along to your account.">
      {notice ? <Notice>{notice}</Notice> : null}
      <SignInForm next={next} error={error} />
      <OutsideButtons ways={listOutsideWays()} next={next} />
      <p className="flex flex-wrap gap-x-4 gap-y-1 text-small">
        <Link href={`/sign-up?next=${encodeURIComponent(next)}`} className="text-accent underline">
          Make an account
        </Link>
        <Link href="/reset" className="text-accent underline">
          Forgot the password?
        </Link>
      </p>
    </AuthPage>
  );
}

/** The sign-in library names the way on as a whole address; only its path counts. */
function toPathOf(address: unknown): string {
  const url = typeof address === "string" ? URL.parse(address) : null;
  return url === null ? "/" : `${url.pathname}${url.search}`;
}
