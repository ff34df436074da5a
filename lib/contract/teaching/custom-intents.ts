import { z } from "zod";

/** What stands before the slug in the name of an intent that the owner wrote: `custom:opening-hours`. */
export const CUSTOM_PREFIX = "custom:";

/** The owner's name of an intent in addresses and files: lower case, digits and hyphens. */
export const customSlugSchema = z
  .string()
  .regex(/^[a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9])?$/, "up to 40 lower-case letters, digits and hyphens");

/** A button under an answer: what stands on it, and what it asks. */
const answerButtonSchema = z.object({
  label: z.string().trim().min(1).max(80),
  text: z.string().trim().min(1).max(300),
});

/**
 * How an intent of the owner's is answered: with words and buttons, from a collection of documents, by a connector, or by
 * a person. The words are plain text with `**bold**`, paragraphs and `- ` lists; never HTML.
 */
export const customAnswerSchema = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("text"),
    text: z.string().trim().min(1).max(4_000),
    buttons: z.array(answerButtonSchema).max(6),
  }),
  z.object({ kind: z.literal("documents"), collection: z.string().trim().min(1).max(120) }),
  z.object({ kind: z.literal("connector"), connector: z.string().trim().min(1).max(120) }),
  z.object({ kind: z.literal("handoff"), text: z.string().trim().min(1).max(4_000) }),
]);
export type CustomAnswer = z.infer<typeof customAnswerSchema>;
export type CustomAnswerKind = CustomAnswer["kind"];

/** What there is to choose from; `missing` says what an installation lacks for a kind, null where it can be had. */
export const customAnswerKinds: readonly { kind: CustomAnswerKind; label: string; missing: string | null }[] =
  [
    { kind: "text", label: "Words and buttons", missing: null },
    { kind: "documents", label: "Search a document collection", missing: null },
    {
      kind: "connector",
      label: "Call a connector",
      missing: "There are no connectors in this installation yet.",
    },
    {
      kind: "handoff",
      label: "Hand over to a person",
      missing: "There is nobody to hand over to in this installation yet.",
    },
  ];

/** An intent that the owner wrote. */
export const customIntentSchema = z.object({
  slug: customSlugSchema,
  title: z.string().trim().min(1).max(80),
  description: z.string().trim().max(300),
  answer: customAnswerSchema,
  /** A disabled intent is neither trained nor answered; its examples stay. */
  enabled: z.boolean(),
});
export type CustomIntent = z.infer<typeof customIntentSchema>;

/** The slug of an intent's name, or null when the name is one of the product's. */
export function toCustomSlug(intent: string): string | null {
  return intent.startsWith(CUSTOM_PREFIX) ? intent.slice(CUSTOM_PREFIX.length) : null;
}
