import { z } from "zod";
import { idSchema } from "../ids";

/** Longest title of a conversation, in UTF-16 units. */
const MAX_TITLE_CHARS = 120;
/** Longest reason of a verdict, in UTF-16 units. */
const MAX_REASON_CHARS = 1_000;

/** What of a conversation its owner can change; what is left out stays as it is. */
export const conversationEditSchema = z
  .strictObject({
    title: z.string().trim().min(1).max(MAX_TITLE_CHARS).optional(),
    pinned: z.boolean().optional(),
  })
  .refine(({ title, pinned }) => title !== undefined || pinned !== undefined, "nothing to change");
export type ConversationEdit = z.infer<typeof conversationEditSchema>;

/** A new conversation that holds what stands before a question, for asking it (or another) anew. */
export const branchSchema = z.strictObject({
  /** The question before which it is cut. */
  before: idSchema("message"),
  /** What will be asked there: gives a title to a conversation that is cut at its beginning. */
  text: z.string().trim().min(1).max(32_000),
});

export const verdicts = ["up", "down"] as const;
export type Verdict = (typeof verdicts)[number];

/** What a visitor thinks of an answer. */
export const feedbackSchema = z.strictObject({
  verdict: z.enum(verdicts),
  reason: z.string().trim().max(MAX_REASON_CHARS).default(""),
});

/** A verdict as the owner reads it, with the question and the beginning of the answer's words. */
export interface FeedbackEntry {
  messageId: string;
  verdict: Verdict;
  reason: string;
  question: string;
  answer: string;
  /** ISO 8601 instant. */
  at: string;
}

/** The newest verdicts, and how many of each kind there are in all. */
export interface FeedbackView {
  entries: FeedbackEntry[];
  counts: Record<Verdict, number>;
}
