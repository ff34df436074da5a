import { z } from "zod";
import { customIntentSchema } from "@/lib/contract/teaching/custom-intents";

/** A row about one text; `intent` null takes a seed example out. */
export const exampleRowSchema = z.object({
  key: z.string(),
  text: z.string(),
  intent: z.string().nullable(),
  source: z.enum(["owner", "labelled", "imported"]),
});
export type ExampleRow = z.infer<typeof exampleRowSchema>;

export const candidateStatusSchema = z.enum(["open", "labelled", "dismissed"]);

/** The state of everything that a change touches, before or after it; null is "no row". */
export const touchedSchema = z.object({
  examples: z.array(z.object({ key: z.string(), row: exampleRowSchema.nullable() })),
  intents: z.array(z.object({ slug: z.string(), row: customIntentSchema.nullable() })),
  candidates: z.array(z.object({ messageId: z.string(), status: candidateStatusSchema })),
});
export type Touched = z.infer<typeof touchedSchema>;
