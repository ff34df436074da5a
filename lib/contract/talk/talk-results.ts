import { z } from "zod";
import { instrumentSchema, provenanceSchema } from "../market";

/** What is talked about where no figure answers. */
export const talkTopics = [
  "thanks",
  "safety",
  "injection",
  "unclear",
  "handoff",
  "feedback",
  "alert",
  "import",
  "data_qa",
  "document_qa",
] as const;
export const talkResultSchema = z.object({
  topic: z.enum(talkTopics),
  /** Name of the company it was about, as it is spoken; null without one. */
  subject: z.string().nullable(),
});
export type TalkResult = z.infer<typeof talkResultSchema>;

export const dataMetaResultSchema = z.object({
  /** The sources of this installation in the order in which they are asked, each with how it is. */
  sources: z.array(z.object({ label: z.string(), state: z.string() })),
  /** Of the newest price of what was last spoken of; null where nothing was, or none could be had. */
  latest: z.object({ instrument: instrumentSchema, provenance: provenanceSchema }).nullable(),
});
export type DataMetaResult = z.infer<typeof dataMetaResultSchema>;

export const customResultSchema = z.object({
  /** The owner's name of the intent, and its title. */
  slug: z.string(),
  title: z.string(),
  /** The owner's words: plain text with `**bold**`, paragraphs and `- ` lists. */
  text: z.string(),
});
export type CustomResult = z.infer<typeof customResultSchema>;

export const definitionResultSchema = z.object({
  slug: z.string(),
  term: z.string(),
  text: z.array(z.string()),
  formula: z.string().nullable(),
  sources: z.array(z.object({ title: z.string(), url: z.string() })),
  related: z.array(z.object({ slug: z.string(), term: z.string() })),
});
export type DefinitionResult = z.infer<typeof definitionResultSchema>;

export const greetResultSchema = z.object({ returning: z.boolean() });
export const helpResultSchema = z.object({
  abilities: z.array(z.object({ title: z.string(), example: z.string() })),
  sources: z.array(z.object({ label: z.string(), state: z.string() })),
});
export type HelpResult = z.infer<typeof helpResultSchema>;

export const clarifyResultSchema = z.object({
  /** What is unclear: which company, which of several meanings, or what is wanted at all. */
  about: z.enum(["symbol", "ambiguous_name", "unknown_name", "range", "intent", "term"]),
  question: z.string(),
});
export type ClarifyResult = z.infer<typeof clarifyResultSchema>;

export const declineResultSchema = z.object({ reason: z.enum(["off_topic", "advice", "forecast"]) });
export type DeclineResult = z.infer<typeof declineResultSchema>;
