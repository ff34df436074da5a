"use client";

import { useRouter } from "next/navigation";
import { type ReactNode, useCallback, useEffect, useMemo, useState } from "react";
import { Toast } from "@/components/ui/toast";
import { type ActionOutcome, type TeachVerbs, VerbsContext } from "./verbs";

const TOLD_MS = 12_000;
const LOST: ActionOutcome = {
  ok: false,
  text: "The server could not be reached; nothing was changed.",
  changeId: null,
};

/** Carries the owner's verbs to the parts of the page, and says at its foot what each did, with Undo where there is one. */
export function TeachFrame({ verbs, children }: { verbs: TeachVerbs; children: ReactNode }) {
  const [told, setTold] = useState<ActionOutcome | null>(null);
  const router = useRouter();

  useEffect(() => {
    if (told === null) return;
    const timer = setTimeout(() => setTold(null), TOLD_MS);
    return () => clearTimeout(timer);
  }, [told]);

  const run = useCallback(
    async (verb: (input: unknown) => Promise<ActionOutcome>, input: unknown) => {
      const outcome = await verb(input).catch((cause: unknown) => {
        console.info("The action could not be sent.", cause);
        return LOST;
      });
      setTold(outcome);
      router.refresh();
      return outcome;
    },
    [router],
  );
  const value = useMemo(() => ({ verbs, run }), [verbs, run]);
  const changeId = told?.changeId ?? null;
  const undo = changeId === null ? null : { label: "Undo", run: () => void run(verbs.undo, { changeId }) };
  return (
    <VerbsContext value={value}>
      {children}
      <Toast text={told?.text ?? null} action={undo} />
    </VerbsContext>
  );
}
