import { notFound } from "next/navigation";
import type { ReactNode } from "react";
import { TeachFrame } from "@/components/admin/intents/teach-frame";
import { TrainBar } from "@/components/admin/intents/train-bar";
import { getVisitor } from "@/lib/auth";
import { getTrainingStatus } from "@/lib/understand/teach";
import * as verbs from "./actions";

/** What all pages about intents share: Train, and what each action did. To anybody but the owner it is not there. */
export default async function IntentsLayout({ children }: { children: ReactNode }) {
  const visitor = await getVisitor();
  if (!visitor.isOwner) notFound();
  return (
    <TeachFrame
      verbs={{
        addLines: verbs.addLinesAction,
        removeExamples: verbs.removeExamplesAction,
        relabel: verbs.relabelAction,
        saveIntent: verbs.saveIntentAction,
        removeIntent: verbs.removeIntentAction,
        label: verbs.labelAction,
        undo: verbs.undoAction,
        train: verbs.trainAction,
        rollBack: verbs.rollBackAction,
        recording: verbs.recordingAction,
        tryText: verbs.tryAction,
      }}
    >
      <div className="space-y-4">
        <h1 className="py-2 text-display font-semibold tracking-tight">Intents</h1>
        <TrainBar initial={await getTrainingStatus({ now: new Date() })} />
        {children}
      </div>
    </TeachFrame>
  );
}
