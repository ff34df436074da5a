"use client";

import { AccountForm, type FormOutcome } from "../account-form";
import { Field } from "../field";
import { sendJson } from "../send-json";
import { NewPasswordField } from "../sign-up-form";

/** Changes one's password, or sets the first one. */
export function PasswordForm({ hasPassword, email }: { hasPassword: boolean; email: string }) {
  async function onSend(form: FormData): Promise<FormOutcome> {
    const current = hasPassword ? String(form.get("current")) : null;
    const password = String(form.get("password"));
    const sent = await sendJson("PUT", "/api/account/password", { current, password });
    return sent.ok
      ? { done: "Your password is changed. Other browsers have been signed out." }
      : { fault: sent.text };
  }

  return (
    <AccountForm submit="Change the password" submitting="Changing it…" onSend={onSend}>
      <input type="email" name="email" autoComplete="username" value={email} readOnly hidden />
      {hasPassword ? (
        <Field
          label="Present password"
          name="current"
          type="password"
          autoComplete="current-password"
          required
        />
      ) : null}
      <NewPasswordField />
    </AccountForm>
  );
}
