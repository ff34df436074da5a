import { z } from "zod";
import { actionSchema, clickedSchema } from "./actions";
import { figureSourcesSchema } from "./figure-sources";
import { idSchema } from "./ids";
import { type ResultPayload, resultPayloadSchema, unavailableSchema } from "./skill-results";

import type { Verdict } from "./talk/conversations";

export { MAX_MESSAGE_CHARS } from "./plain/message-limits";

/**
 * A stored message, version 1: our own shape, not an SDK's. Parts stand in the order they were sent;
 * a result stands before the words that speak of it.
 */
export const messagePartSchema = z.discriminatedUnion("type", [
  /** Plain text with `**bold**`, paragraphs and `- ` lists; never HTML. */
  z.object({ type: z.literal("text"), text: z.string() }),
  /** Where the figures of the text right before it come from; absent in older messages. */
  z.object({ type: z.literal("sources"), sources: figureSourcesSchema }),
  /** User only: the chart element that was clicked to ask this. */
  z.object({ type: z.literal("clicked"), clicked: clickedSchema }),
  z.object({ type: z.literal("result"), id: z.string(), result: resultPayloadSchema }),
  z.object({ type: z.literal("unavailable"), id: z.string(), unavailable: unavailableSchema }),
  z.object({ type: z.literal("actions"), actions: z.array(actionSchema).max(12) }),
  /** A small line about the answer itself: stopped, interrupted, refused. */
  z.object({ type: z.literal("notice"), tone: z.enum(["info", "warning"]), text: z.string() }),
]);
export type MessagePart =
  | Exclude<z.infer<typeof messagePartSchema>, { type: "result" }>
  | { type: "result"; id: string; result: ResultPayload };

export const messageStatuses = ["pending", "complete", "stopped", "interrupted", "failed"] as const;
export type MessageStatus = (typeof messageStatuses)[number];

export interface StoredMessage {
  id: string;
  role: "user" | "assistant";
  version: 1;
  /**
   * Of an assistant message: `complete`, `stopped` by the user, or `failed`. Of a user message: `complete` once
   * answered, `pending` while an answer is being made, `interrupted` when the server went away before it was finished.
   */
  status: MessageStatus;
  parts: MessagePart[];
  /** Assistant only: the user message it answers. */
  replyToId: string | null;
  /** ISO 8601 instant. */
  createdAt: string;
  /** Assistant only: what its reader thought of it. */
  feedback?: Verdict | null;
}

/** What understanding reads of a text; the guard refuses a message of more than `MAX_MESSAGE_CHARS` before that. */
export const MAX_READ_CHARS = 8_000;

/** Body of `POST /api/chat`. Text over the limit is refused by the guard with a reply, not here: nothing is lost. */
export const chatRequestSchema = z.object({
  conversationId: idSchema("conversation"),
  message: z.object({
    id: idSchema("message"),
    text: z.string().max(32_000),
    clicked: clickedSchema.nullish(),
  }),
  /** Answer this message again although it has been answered, stopped or interrupted. */
  retry: z.boolean().optional(),
});
export type ChatRequest = z.infer<typeof chatRequestSchema>;

/** A conversation as lists show it. */
export interface ConversationSummary {
  id: string;
  title: string;
  /** Pinned ones stand above the others. */
  pinned: boolean;
  updatedAt: string;
}
