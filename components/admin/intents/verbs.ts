import { createContext, useContext } from "react";

/** What an action of the owner's did; `changeId` undoes it. */
export interface ActionOutcome {
  ok: boolean;
  text: string;
  changeId: number | null;
}

type Verb = (input: unknown) => Promise<ActionOutcome>;

/** How a text would be read, with each tier's vote. */
export interface ReadingModel {
  intent: string;
  skill: string;
  confidence: number;
  tier: string;
  votes: {
    tier: string;
    intent: string | null;
    confidence: number;
    alternatives: { intent: string; confidence: number }[];
    detail: string | null;
  }[];
}

/** The server's verbs, handed down by the layout of the pages: what the browser sends is checked again there. */
export interface TeachVerbs {
  addLines: Verb;
  removeExamples: Verb;
  relabel: Verb;
  saveIntent: Verb;
  removeIntent: Verb;
  label: Verb;
  undo: Verb;
  train: Verb;
  rollBack: Verb;
  recording: Verb;
  tryText(input: unknown): Promise<ReadingModel | null>;
}

/** Null outside the pages about intents. */
export const VerbsContext = createContext<{
  verbs: TeachVerbs;
  run(verb: Verb, input: unknown): Promise<ActionOutcome>;
} | null>(null);

/** The verbs, and `run`, which tells the outcome at the foot of the page with a way back. */
export function useVerbs() {
  const context = useContext(VerbsContext);
  if (context === null) throw new Error("useVerbs stands outside the pages about intents");
  return context;
}
