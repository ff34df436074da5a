import { z } from "zod";
import { instrumentSchema, provenanceSchema } from "../market";

/** What is talked about where no figure answers. */
export const talkTopics = [
  "thanks",
  "safety",
  "injection",
  "unclear",
  "handoff",
  "memory",
  "feedback",
  "alert",
  "portfolio",
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
