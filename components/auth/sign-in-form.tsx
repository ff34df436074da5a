"use client";

import { signIn } from "next-auth/react";
import { useReady } from "@/components/ui/behaviour/use-ready";
import { Button } from "@/components/ui/button";
import type { OutsideId } from "@/lib/contract/accounts/views";
import { AccountForm, type FormOutcome } from "./account-form";
import { EmailField, Field } from "./field";
import { toSignInFault } from "./sign-in-words";

/** Signs in with address and password; null when it worked, else the sentence to show. */
export async function signInWithPassword(email: string, password: string): Promise<string | null> {
  const answer = await signIn("credentials", { email, password, redirect: false }).catch(() => undefined);
  if (answer?.ok && !answer.error) return null;
  return answer === undefined
    ? "The site could not be reached. Please try again."
    : toSignInFault(answer.error ?? "");
}

/** The way on is a new page load: everything is read anew for who is signed in now. */
export function goOn(next: string): void {
  window.location.assign(next);
}

/** Signs in with address and password and goes on to `next`, a path of this site. */
export function SignInForm({ next, error }: { next: string; error: string | null }) {
  async function onSend(form: FormData): Promise<FormOutcome> {
    const fault = await signInWithPassword(String(form.get("email")), String(form.get("password")));
    if (fault !== null) return { fault };
    goOn(next);
    return null;
  }

  return (
    <AccountForm
      submit="Sign in"
      submitting="Signing in…"
      onSend={onSend}
      initialFault={error === null ? null : toSignInFault(error)}
    >
      <EmailField />
      <Field label="Password" name="password" type="password" autoComplete="current-password" required />
    </AccountForm>
  );
}

/** The other sites that sign people in, where some are set. */
export function OutsideButtons({ ways, next }: { ways: { id: OutsideId; label: string }[]; next: string }) {
  const ready = useReady();
  if (ways.length === 0) return null;
  return (
    <div className="flex flex-wrap gap-2">
      {ways.map(({ id, label }) => (
        <Button key={id} disabled={!ready} onClick={() => void signIn(id, { callbackUrl: next })}>
          {label}
        </Button>
      ))}
    </div>
  );
}
