import type { APIRequestContext, APIResponse } from "@playwright/test";
import type { Clicked } from "../lib/contract/actions";
import { createId } from "../lib/contract/ids";
import type { StoredMessage } from "../lib/contract/message";
import type { HistoryResult } from "../lib/contract/skill-results";
import { expect } from "./fixtures";

/** Asks through the API, as the visitor whose cookies `request` carries; for conversations that only have to be there. */
export class Conversation {
  readonly id = createId("conversation");
  readonly path = `/chat/${this.id}`;

  constructor(private readonly request: APIRequestContext) {}

  /** Sends one message and reads its answer to the end. */
  async ask(text: string, clicked: Clicked | null = null): Promise<void> {
    const response = await this.send({ messageId: createId("message"), text, clicked });
    expect(response.status(), await response.text()).toBe(200);
  }

  /** Sends one message under an id of the caller's choosing. */
  send(message: { messageId: string; text: string; clicked?: Clicked | null }): Promise<APIResponse> {
    const { messageId: id, text, clicked = null } = message;
    return this.request.post("/api/chat", {
      data: { conversationId: this.id, message: { id, text, clicked } },
    });
  }

  /** The messages as they are stored. */
  messages(): Promise<StoredMessage[]> {
    return readMessages(this.request, this.id);
  }
}

/** The stored messages of one conversation of the visitor. */
export async function readMessages(request: APIRequestContext, id: string): Promise<StoredMessage[]> {
  const response = await request.get(`/api/chat?conversationId=${id}`);
  expect(response.status()).toBe(200);
  return ((await response.json()) as { messages: StoredMessage[] }).messages;
}

/** The newest stored history answer; fails when there is none. */
export function findHistory(messages: StoredMessage[]): HistoryResult {
  for (const part of messages.toReversed().flatMap(({ parts }) => parts)) {
    if (part.type === "result" && part.result.skill === "history") return part.result.data;
  }
  throw new Error("No history is stored.");
}
