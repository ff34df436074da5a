import { CUSTOM_PREFIX } from "@/lib/contract/teaching/custom-intents";
import { NO_INTENT } from "@/lib/contract/teaching/teaching";
import type { HeldOutReading, TaughtExample } from "../train/task";

/** One of the two models of a pair, as an evaluation asks it. */
export interface ReadPart {
  /** How it read the examples that it was trained on, each by a reader that had not learned from it. */
  readings: ReadonlyMap<string, { label: string; read: string | null }>;
  /** For examples that it has never seen. */
  read(text: string): string | null;
}

/** A pair; `base` null is "not measured": what it reads counts as right. */
export interface ReadPair {
  base: ReadPart | null;
  own: ReadPart | null;
}

/** An example as a pair reads it. */
export interface Evaluated {
  example: TaughtExample;
  /** The intent it was read as; the label itself where the product's model was not measured. */
  read: string;
  isRight: boolean;
  /** The pair had learned it with this label. */
  isKnown: boolean;
}

/** The readings of a stored model by key. */
export function toReadings(readings: readonly HeldOutReading[]): ReadPart["readings"] {
  return new Map(readings.map(([key, label, read]) => [key, { label, read }]));
}

/**
 * How a pair reads examples that it has not learned from: by cross-validation those of its training, directly the others.
 * First the owner's model, then what it leaves to the product's.
 */
export function evaluate(examples: readonly TaughtExample[], { base, own }: ReadPair): Evaluated[] {
  return examples.map((example) => {
    const isOwn = example.intent.startsWith(CUSTOM_PREFIX);
    const taken = readByOwn({ example, own, isOwn });
    const read = taken ?? readByBase({ example, base, isOwn });
    const known = (isOwn ? own : base)?.readings.get(example.key);
    const isKnown = isOwn
      ? known?.label === example.intent
      : base === null || known?.label === example.intent;
    return { example, read, isRight: read === example.intent, isKnown };
  });
}

/** Of the product's examples, the readings list those that were taken; one that is not listed was left alone. */
function readByOwn(input: { example: TaughtExample; own: ReadPart | null; isOwn: boolean }): string | null {
  const { example, own, isOwn } = input;
  if (own === null) return null;
  const held = own.readings.get(example.key);
  if (held !== undefined) return held.read;
  return isOwn ? own.read(example.text) : null;
}

function readByBase(input: { example: TaughtExample; base: ReadPart | null; isOwn: boolean }): string {
  const { example, base, isOwn } = input;
  if (base === null) return isOwn ? "" : example.intent;
  // The product's model has no class for "no intent": its examples are turned away by the scope, which is not read here.
  if (example.intent === NO_INTENT) return NO_INTENT;
  return base.readings.get(example.key)?.read ?? base.read(example.text) ?? "";
}
