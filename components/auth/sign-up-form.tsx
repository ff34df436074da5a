"use client";

import { MIN_PASSWORD_CHARS } from "@/lib/contract/accounts/views";
import { AccountForm, type FormOutcome } from "./account-form";
import { EmailField, Field } from "./field";
import { sendJson } from "./send-json";
import { goOn, signInWithPassword } from "./sign-in-form";

/** The line for a password that is chosen. */
export function NewPasswordField() {
  return (
    <Field
      label="New password"
      name="password"
      type="password"
      autoComplete="new-password"
      minLength={MIN_PASSWORD_CHARS}
      maxLength={200}
      hint={`At least ${MIN_PASSWORD_CHARS} characters. A few words in a row are easy to remember.`}
      required
    />
  );
}

/** Makes an account and signs in with it, or says that a mail is on its way. */
export function SignUpForm({ next }: { next: string }) {
  async function onSend(form: FormData): Promise<FormOutcome> {
    const [email, password] = [String(form.get("email")), String(form.get("password"))];
    const sent = await sendJson("POST", "/api/account", { email, password });
    if (!sent.ok) return { fault: sent.text };
    if (sent.status === 202)
      return { done: `We have sent a mail to ${email}. Open its link to finish; it works for a day.` };
    const fault = await signInWithPassword(email, password);
    if (fault !== null) return { fault };
    goOn(next);
    return null;
  }

  return (
    <AccountForm submit="Make an account" submitting="Making it…" onSend={onSend}>
      <EmailField />
      <NewPasswordField />
    </AccountForm>
  );
}

/** Uses a link that came by mail: a press of the button, so that a program that looks through mail uses nothing up. */
export function ConfirmForm({ token }: { token: string }) {
  async function onSend(): Promise<FormOutcome> {
    const sent = await sendJson("POST", "/api/account/confirm", { token });
    if (!sent.ok) return { fault: sent.text };
    goOn("/sign-in?notice=made");
    return null;
  }

  return (
    <AccountForm submit="Finish my account" submitting="Finishing…" onSend={onSend}>
      {null}
    </AccountForm>
  );
}
