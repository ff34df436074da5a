"use client";

import { type FormEvent, type ReactNode, useRef, useState } from "react";
import { useReady } from "@/components/ui/behaviour/use-ready";
import { Button } from "@/components/ui/button";

/** What a form's sending led to: nothing to say, a fault to show, or a sentence in the place of the form. */
export type FormOutcome = { fault: string } | { done: ReactNode } | null;

/**
 * A form that is sent by script: its fault is told beside the button and to screen readers, what was typed stays. Before the
 * page listens it cannot be sent, and never by an address that would hold a password.
 */
export function AccountForm({
  submit,
  submitting,
  onSend,
  children,
  initialFault = null,
}: {
  submit: string;
  submitting: string;
  onSend: (form: FormData) => Promise<FormOutcome>;
  children: ReactNode;
  initialFault?: string | null;
}) {
  const ready = useReady();
  const [sending, setSending] = useState(false);
  const [fault, setFault] = useState(initialFault);
  const [done, setDone] = useState<ReactNode>(null);
  const form = useRef<HTMLFormElement>(null);

  async function onSubmit(event: FormEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault();
    setSending(true);
    setFault(null);
    const outcome = await onSend(new FormData(event.currentTarget));
    setSending(false);
    if (outcome === null) return;
    if ("done" in outcome) return setDone(outcome.done);
    setFault(outcome.fault);
    form.current?.querySelector<HTMLInputElement>("input[type=password], input")?.focus();
  }

  if (done !== null) return <div role="status">{done}</div>;
  return (
    <form ref={form} method="post" onSubmit={onSubmit} className="space-y-4">
      {children}
      <div role="alert">
        {fault ? (
          <p className="rounded-card border border-warn bg-warn-soft p-3 text-small text-ink">{fault}</p>
        ) : null}
      </div>
      <Button kind="solid" type="submit" disabled={sending || !ready}>
        {sending ? submitting : submit}
      </Button>
    </form>
  );
}
