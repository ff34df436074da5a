import type { APIRequestContext, APIResponse } from "@playwright/test";
import type { Clicked } from "../lib/contract/actions";
import { createId } from "../lib/contract/ids";
import type { MessagePart, StoredMessage } from "../lib/contract/message";
import { expect } from "./fixtures";

type ResultPart = Extract<MessagePart, { type: "result" }>["result"];

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

/** The newest stored result of a skill; fails when there is none. */
export function findResult<Skill extends ResultPart["skill"]>(
  messages: StoredMessage[],
  skill: Skill,
): Extract<ResultPart, { skill: Skill }>["data"] {
  const found = messages
    .flatMap(({ parts }) => parts)
    .findLast((part) => part.type === "result" && part.result.skill === skill);
  if (found?.type !== "result") throw new Error(`No ${skill} result is stored.`);
  return found.result.data as Extract<ResultPart, { skill: Skill }>["data"];
}
