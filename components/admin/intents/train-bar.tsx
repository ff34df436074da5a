"use client";

import { useRouter } from "next/navigation";
import { useEffect, useState } from "react";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { type TrainingStatus, trainingStatusSchema } from "@/lib/contract/teaching/teaching";
import { useVerbs } from "./verbs";

const ASK_EVERY_MS = 600;
const words = {
  promoted: "taken over",
  refused: "refused",
  unchanged: "no change",
  failed: "failed",
} as const;
const tones = { promoted: "good", refused: "warn", unchanged: "plain", failed: "warn" } as const;

/** Train, how it is going, and how it ended. */
export function TrainBar({ initial }: { initial: TrainingStatus }) {
  const [status, setStatus] = useState(initial);
  const { verbs, run } = useVerbs();
  const router = useRouter();
  const isRunning = status.state === "running";

  useEffect(() => setStatus(initial), [initial]);

  useEffect(() => {
    if (!isRunning) return;
    const timer = setInterval(async () => {
      const next = await fetchStatus();
      if (next === null) return;
      setStatus(next);
      if (next.state !== "running") router.refresh();
    }, ASK_EVERY_MS);
    return () => clearInterval(timer);
  }, [isRunning, router]);

  async function train(): Promise<void> {
    setStatus({ ...status, state: "running", text: "Beginning …", share: 0, outcome: null });
    await run(verbs.train, { what: "changes" });
    const next = await fetchStatus();
    if (next !== null) setStatus(next);
  }

  const { activeNumber, outcome, text, share } = status;
  return (
    <section aria-label="Training" className="rounded-card border bg-surface p-4">
      <div className="flex flex-wrap items-center gap-3">
        <Button kind="solid" onClick={() => void train()} disabled={isRunning}>
          {isRunning ? "Training …" : "Train"}
        </Button>
        <p className="text-small text-muted">
          Answers now:{" "}
          <b className="font-medium text-ink">
            {activeNumber === null ? "the model as it came" : `version ${activeNumber}`}
          </b>
        </p>
        {outcome !== null && !isRunning ? <Badge tone={tones[outcome]}>{words[outcome]}</Badge> : null}
      </div>
      {isRunning ? (
        <progress
          aria-label="Progress of the training"
          value={share}
          max={1}
          className="mt-3 block h-1.5 w-full overflow-hidden rounded-tight accent-accent"
        />
      ) : null}
      <p role="status" className="mt-2 max-w-3xl text-small text-muted empty:hidden">
        {text}
      </p>
    </section>
  );
}

/** Null when the server does not answer: it is asked again a moment later. */
async function fetchStatus(): Promise<TrainingStatus | null> {
  try {
    const response = await fetch("/api/admin/intents/training");
    const parsed = trainingStatusSchema.safeParse(await response.json());
    return parsed.success ? parsed.data : null;
  } catch (cause) {
    console.info("The state of the training could not be read.", cause);
    return null;
  }
}
