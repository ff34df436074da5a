import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { AccountSections } from "@/components/auth/account/account-sections";
import { AuthPage } from "@/components/auth/auth-page";
import { getAccount, getVisitor, listOutsideWays } from "@/lib/auth";

export const metadata: Metadata = { title: "Account", robots: { index: false } };

/** One's own account: who one is here, the password, other sites, and the browsers that are signed in. */
export default async function AccountPage() {
  const { account } = await getVisitor();
  if (account === null) redirect("/sign-in?next=/account");
  const view = await getAccount({ ...account, now: new Date() });

  return (
    <AuthPage title="Account">
      <AccountSections account={view} ways={listOutsideWays().map(({ id }) => id)} />
    </AuthPage>
  );
}
