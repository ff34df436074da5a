import { z } from "zod";
import { intentNames } from "../intents";
import { CUSTOM_PREFIX, customSlugSchema } from "./custom-intents";

/** Longest example, most examples in all, and most bytes of a file of them. */
export const MAX_EXAMPLE_CHARS = 300;
export const MAX_EXAMPLES = 20_000;
export const MAX_IMPORT_BYTES = 2 * 1024 * 1024;
/** An intent with fewer examples is not trained: nothing can be learned from one or two sentences. */
export const FEWEST_EXAMPLES = 3;

/** The label of messages that no intent is about, such as those in another language. */
export const NO_INTENT = "out_of_depth";

/** A label that an example may have: an intent of the product's, one of the owner's, or none. */
export const labelSchema = z
  .string()
  .max(60)
  .refine(
    (label) =>
      label === NO_INTENT ||
      (intentNames as readonly string[]).includes(label) ||
      (label.startsWith(CUSTOM_PREFIX) &&
        customSlugSchema.safeParse(label.slice(CUSTOM_PREFIX.length)).success),
    "not the name of an intent",
  );

/** What PostgreSQL's JSON cannot hold (NUL, half a surrogate pair) becomes the replacement character. */
export function toStorable(text: string): string {
  return text.toWellFormed().replaceAll("\u0000", "\ufffd");
}

export const exampleTextSchema = z
  .string()
  .transform(toStorable)
  .transform((text) => text.replace(/\s+/g, " ").trim())
  .pipe(
    z.string().min(1, "is empty").max(MAX_EXAMPLE_CHARS, `has more than ${MAX_EXAMPLE_CHARS} characters`),
  );

export const exampleSources = ["seed", "owner", "labelled", "imported"] as const;
export type ExampleSource = (typeof exampleSources)[number];

/** A sentence and the intent it is an example of. */
export interface TeachExample {
  key: string;
  text: string;
  intent: string;
  source: ExampleSource;
}

/** How well a version reads, in counts of examples that it had not learned from. */
export const figuresSchema = z.object({
  /** The product's examples, and how many were read rightly; null where it was not measured. */
  product: z.object({ count: z.number(), right: z.number().nullable() }),
  /** How many of the product's examples the owner's intents took away. */
  taken: z.number(),
  /** The owner's examples. */
  own: z.object({ count: z.number(), right: z.number() }),
  /** The same examples read by the version that answered before; null when nothing did. */
  before: z.object({ right: z.number(), taken: z.number(), ownRight: z.number() }).nullable(),
  /** Of the examples that both learned with the same label: gone wrong, and gone right. */
  lost: z.number(),
  won: z.number(),
  trainMs: z.number(),
  /** Up to ten examples that went wrong. */
  worse: z.array(z.object({ text: z.string(), intent: z.string(), read: z.string() })),
});
export type Figures = z.infer<typeof figuresSchema>;

/** A version as the owner sees it. */
export interface TeachVersion {
  number: number;
  outcome: "promoted" | "refused" | "failed";
  reason: string;
  figures: Figures | null;
  /** ISO instants. */
  createdAt: string;
  promotedAt: string | null;
  isActive: boolean;
}

/** How the training is going, for a page that asks again and again. */
export const trainingStatusSchema = z.object({
  state: z.enum(["idle", "running", "broken"]),
  /** What is being done, or how it ended, in a plain sentence; empty when nothing was ever trained. */
  text: z.string(),
  /** From 0 to 1. */
  share: z.number(),
  /** How the last finished training ended; null while none has. */
  outcome: z.enum(["promoted", "refused", "unchanged", "failed"]).nullable(),
  /** Rises with every version that begins to answer. */
  activeNumber: z.number().nullable(),
});
export type TrainingStatus = z.infer<typeof trainingStatusSchema>;
