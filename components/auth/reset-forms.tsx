"use client";

import { AccountForm, type FormOutcome } from "./account-form";
import { EmailField } from "./field";
import { sendJson } from "./send-json";
import { goOn } from "./sign-in-form";
import { NewPasswordField } from "./sign-up-form";

/** Asks for a link; the answer is the same for every address. */
export function ResetRequestForm() {
  async function onSend(form: FormData): Promise<FormOutcome> {
    const email = String(form.get("email"));
    const sent = await sendJson("POST", "/api/account/reset", { email });
    if (!sent.ok) return { fault: sent.text };
    return { done: `If ${email} has an account, a link is on its way there. It works once, within an hour.` };
  }

  return (
    <AccountForm submit="Send me a link" submitting="Sending…" onSend={onSend}>
      <EmailField />
    </AccountForm>
  );
}

/** Sets a new password with the token of a link. */
export function ResetForm({ token }: { token: string }) {
  async function onSend(form: FormData): Promise<FormOutcome> {
    const sent = await sendJson("PUT", "/api/account/reset", {
      token,
      password: String(form.get("password")),
    });
    if (!sent.ok) return { fault: sent.text };
    goOn("/sign-in?notice=reset");
    return null;
  }

  return (
    <AccountForm submit="Set the password" submitting="Setting it…" onSend={onSend}>
      <NewPasswordField />
    </AccountForm>
  );
}
