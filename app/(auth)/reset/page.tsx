import type { Metadata } from "next";
import Link from "next/link";
import { connection } from "next/server";
import { AuthPage } from "@/components/auth/auth-page";
import { ResetForm, ResetRequestForm } from "@/components/auth/reset-forms";

export const metadata: Metadata = {
  title: "Set a new password",
  robots: { index: false },
  referrer: "no-referrer",
};

type Query = Record<string, string | string[] | undefined>;

/** Asks for a link to set a new password, or sets it with the token of one. */
export default async function ResetPage({ searchParams }: { searchParams: Promise<Query> }) {
  await connection();
  const { token } = await searchParams;
  return (
    <AuthPage
      title="Set a new password"
      text={
        typeof token === "string"
          ? "You will be signed out everywhere."
          : "We send a link to your e-mail address."
      }
    >
      {typeof token === "string" ? <ResetForm token={token} /> : <ResetRequestForm />}
      <Link href="/sign-in" className="text-small text-accent underline">
        Back to signing in
      </Link>
    </AuthPage>
  );
}
