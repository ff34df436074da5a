import type { ReactNode } from "react";
import { Button } from "@/components/ui/button";
import type { AccountView, OutsideId } from "@/lib/contract/accounts/views";
import { LinkedList } from "./linked-list";
import { PasswordForm } from "./password-form";
import { SessionList } from "./session-list";

const roleWords = {
  visitor: "Visitor",
  member: "Member",
  agent: "Agent",
  owner: "Owner of this installation",
} as const;

/** The parts of one's account. */
export function AccountSections({ account, ways }: { account: AccountView; ways: OutsideId[] }) {
  const { email, name, role, hasPassword, linked, sessions } = account;
  return (
    <>
      <Section title="Who you are here">
        <p className="break-words font-medium">{email ?? name ?? "Without an e-mail address"}</p>
        <p className="mb-3 text-small text-muted">{roleWords[role]}</p>
        <form method="post" action="/api/account/sign-out">
          <Button type="submit">Sign out</Button>
        </form>
      </Section>
      <Section title="Signed in">
        <SessionList sessions={sessions} />
      </Section>
      {ways.length + linked.length > 0 ? (
        <Section title="Accounts of other sites">
          <LinkedList linked={linked} ways={ways} />
        </Section>
      ) : null}
      {email === null ? null : (
        <Section title={hasPassword ? "Change the password" : "Set a password"}>
          <PasswordForm hasPassword={hasPassword} email={email} />
        </Section>
      )}
    </>
  );
}

function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="rounded-card border bg-surface p-4">
      <h2 className="eyebrow mb-2">{title}</h2>
      {children}
    </section>
  );
}
