import type { IntentName } from "@/lib/contract/intents";
import type { Carried, Intent } from "@/lib/contract/understanding";
import type { Classification } from "./classifier";

/** A trained classifier as the cascade uses it. Its texts have gone through `toSlots`, in training and here. */
export interface IntentReader {
  /** Names the model that votes: a hash of what it learned from, or the owner's version. */
  version: string;
  read(slotted: string): Classification;
}

/** What a language model makes of a message. Its names, days and numbers are read by our own readers, never taken over. */
export interface ModelReading {
  intent: IntentName;
  /** From 0 to 1, as the model tells it. */
  confidence: number;
  /** The questions of a compound message in their order, each as a message of its own; empty for a single question. */
  parts: readonly string[];
}

/** A configured language model, asked only when the cheaper tiers are unsure. Null when it cannot answer. */
export interface ModelReader {
  name: string;
  read(input: {
    text: string;
    carried: Carried;
    /** What the cheaper tiers hold likely, best first. */
    candidates: readonly { intent: Intent; confidence: number }[];
    signal: AbortSignal;
  }): Promise<ModelReading | null>;
}
