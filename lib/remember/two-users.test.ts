import { beforeAll, expect, it } from "vitest";
import { createId } from "@/lib/contract/ids";
import { getStore } from "@/lib/store";
import { describeOnStores } from "@/lib/testing/integration";
import {
  beginTurn,
  findAnswer,
  findConversation,
  finishTurn,
  listConversations,
  removeConversation,
} from ".";

const NOW = new Date("2026-11-20T17:00:00Z");

describeOnStores("somebody else's conversation looks like none", () => {
  const owner = createId("user");
  const other = createId("user");
  const conversationId = createId("conversation");
  const messageId = createId("message");
  const begin = (input: { userId: string; conversationId: string; messageId: string; retry?: boolean }) =>
    beginTurn({
      message: { text: "my secret question", clicked: null },
      now: NOW,
      answerBy: NOW,
      retry: false,
      ...input,
    });
  const countMessages = async () => (await getStore()).db.message.count({ where: { conversationId } });

  beforeAll(async () => {
    await begin({ userId: owner, conversationId, messageId });
    await finishTurn({
      conversationId,
      userMessageId: messageId,
      answerId: createId("message"),
      status: "complete",
      parts: [{ type: "text", text: "my secret answer" }],
      carried: null,
      turn: null,
      now: NOW,
    });
    await begin({
      userId: other,
      conversationId: createId("conversation"),
      messageId: createId("message"),
    });
  });

  it("to a reader, by its address or by a question's id", async () => {
    expect(await findConversation({ userId: other, conversationId })).toBeNull();
    expect(await findAnswer({ userId: other, userMessageId: messageId })).toBeNull();
    expect(await findConversation({ userId: owner, conversationId })).toMatchObject({ id: conversationId });
    expect(await findAnswer({ userId: owner, userMessageId: messageId })).toMatchObject({
      parts: [{ text: "my secret answer" }],
    });
  });

  it("in lists", async () => {
    expect((await listConversations({ userId: other })).map(({ id }) => id)).not.toContain(conversationId);
    expect((await listConversations({ userId: owner })).map(({ id }) => id)).toEqual([conversationId]);
  });

  it("to a writer, who adds nothing, with a new message, the same one, or a retry", async () => {
    const before = await countMessages();
    const tries = [{ messageId: createId("message") }, { messageId }, { messageId, retry: true }];
    for (const one of tries)
      expect(await begin({ userId: other, conversationId, ...one })).toEqual({ kind: "not_found" });
    expect(await countMessages()).toBe(before);
  });

  it("to a writer who uses its message's id in a conversation of their own", async () => {
    const own = createId("conversation");
    for (const retry of [false, true])
      expect(await begin({ userId: other, conversationId: own, messageId, retry })).toEqual({
        kind: "not_found",
      });
    expect(await findConversation({ userId: other, conversationId: own })).toMatchObject({ messages: [] });
    expect(await findAnswer({ userId: owner, userMessageId: messageId })).not.toBeNull();
  });

  it("to one who would delete it, and its owner can", async () => {
    expect(await removeConversation({ userId: other, conversationId })).toBe(false);
    expect(await countMessages()).toBe(2);
    expect(await removeConversation({ userId: owner, conversationId })).toBe(true);
    expect(await countMessages()).toBe(0);
    expect(await removeConversation({ userId: owner, conversationId })).toBe(false);
  });
});
