import type { Metadata } from "next";
import { connection } from "next/server";
import { AuthLinks, AuthPage } from "@/components/auth/auth-page";
import { ResetForm, ResetRequestForm } from "@/components/auth/reset-forms";

const robots = { index: false };
export const metadata: Metadata = { title: "Set a new password", robots, referrer: "no-referrer" };

type Query = Record<string, string | string[] | undefined>;

/** Asks for a link to set a new password, or sets it with the token of one. */
export default async function ResetPage({ searchParams }: { searchParams: Promise<Query> }) {
  await connection();
  const { token } = await searchParams;
  const hasToken = typeof token === "string";
  return (
    <AuthPage
      title="Set a new password"
      text={hasToken ? "You will be signed out everywhere." : "We send a link to your e-mail address."}
    >
      {hasToken ? <ResetForm token={token} /> : <ResetRequestForm />}
      <AuthLinks links={[["/sign-in", "Back to signing in"]]} />
    </AuthPage>
  );
}
