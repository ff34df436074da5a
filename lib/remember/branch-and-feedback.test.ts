import { beforeAll, expect, it } from "vitest";
import { createId } from "@/lib/contract/ids";
import { emptyCarried } from "@/lib/contract/understanding";
import { getStore } from "@/lib/store";
import { describeOnStores } from "@/lib/testing/integration";
import {
  beginTurn,
  branchConversation,
  editConversation,
  findConversation,
  finishTurn,
  listConversations,
  listFeedback,
  removeFeedback,
  searchConversations,
  setFeedback,
} from ".";

const NOW = new Date("2026-11-20T17:00:00Z");

describeOnStores("what a visitor does with their conversations", () => {
  const userId = createId("user");
  const other = createId("user");
  const conversationId = createId("conversation");
  const questions = [createId("message"), createId("message")] as const;
  const answers = [createId("message"), createId("message")] as const;
  const texts = ["How did 100%_Tea do?", "And last year?"] as const;

  beforeAll(async () => {
    for (const at of [0, 1] as const) {
      await beginTurn({
        userId,
        conversationId,
        messageId: questions[at],
        message: { text: texts[at], clicked: null },
        now: NOW,
        answerBy: NOW,
        retry: false,
      });
      await finishTurn({
        conversationId,
        userMessageId: questions[at],
        answerId: answers[at],
        status: "complete",
        parts: [{ type: "text", text: `**Answer** ${at + 1}` }],
        carried: { ...emptyCarried, term: `term ${at + 1}` },
        turn: { requestId: "req_1" },
        now: NOW,
      });
    }
  });

  it("branches before a question: what stands before is copied with what was carried there, the old one stays", async () => {
    const before = await findConversation({ userId, conversationId });
    const asked = { userId, conversationId, before: questions[1], text: "And in 2020?", now: NOW };
    const branch = await branchConversation(asked);
    const copy = await findConversation({ userId, conversationId: branch?.id ?? "" });

    expect(copy?.title).toBe(texts[0]);
    expect(copy?.messages.map(({ role, parts }) => [role, parts])).toEqual([
      ["user", [{ type: "text", text: texts[0] }]],
      ["assistant", [{ type: "text", text: "**Answer** 1" }]],
    ]);
    expect(copy?.messages[1]?.replyToId).toBe(copy?.messages[0]?.id);
    expect(copy?.messages.map(({ id }) => id)).not.toContain(questions[0]);
    const { db } = await getStore();
    const row = await db.conversation.findUniqueOrThrow({ where: { id: branch?.id ?? "" } });
    expect(row).toMatchObject({ size: 2, carried: { term: "term 1" } });
    expect(await findConversation({ userId, conversationId })).toEqual(before);
  });

  it("branches before the first question into an empty conversation with the new question's title", async () => {
    const asked = { userId, conversationId, before: questions[0], text: "What is a\n dividend?", now: NOW };
    const branch = await branchConversation(asked);
    const copy = await findConversation({ userId, conversationId: branch?.id ?? "" });
    expect(copy).toMatchObject({ title: "What is a dividend?", messages: [] });
  });

  it("makes no branch of somebody else's question, nor before an answer", async () => {
    const asked = { conversationId, text: "x", now: NOW };
    expect(await branchConversation({ ...asked, userId: other, before: questions[1] })).toBeNull();
    expect(await branchConversation({ ...asked, userId, before: answers[0] })).toBeNull();
  });

  it("renames and pins, and lists what is pinned first however old it is", async () => {
    const later = {
      userId,
      conversationId,
      before: questions[0],
      text: "newer",
      now: new Date("2026-11-21"),
    };
    await branchConversation(later);
    const edit = { title: "My tea", pinned: true };
    expect(await editConversation({ userId, conversationId, edit, now: NOW })).toBe(true);
    const [first, second] = await listConversations({ userId });
    expect(first).toMatchObject({ id: conversationId, title: "My tea", pinned: true });
    expect(second).toMatchObject({ title: "newer", pinned: false });
    expect(await editConversation({ userId: other, conversationId, edit, now: NOW })).toBe(false);
  });

  it("finds conversations by the words of a question or a title, as they stand, and only one's own", async () => {
    const idsOf = async (query: string, user = userId) =>
      (await searchConversations({ userId: user, query })).map(({ id }) => id);
    expect(await idsOf("LAST YEAR")).toEqual([conversationId]);
    expect(await idsOf("my tea")).toEqual([conversationId]);
    expect(await idsOf("100%_tea")).toContain(conversationId);
    expect(await idsOf("100__")).toEqual([]);
    expect(await idsOf("  ")).toEqual([]);
    expect(await idsOf("last year", other)).toEqual([]);
  });

  it("keeps one verdict an answer, shows it again, tells it to the owner with its question, and takes it back", async () => {
    const asked = { userId, messageId: answers[1], now: NOW };
    await setFeedback({ ...asked, verdict: "up", reason: "" });
    expect(await setFeedback({ ...asked, verdict: "down", reason: "Wrong figure" })).toBe(true);

    const found = await findConversation({ userId, conversationId });
    expect(found?.messages.map(({ feedback }) => feedback)).toEqual([null, null, null, "down"]);
    const { entries } = await listFeedback();
    expect(entries.filter(({ messageId }) => messageId === answers[1])).toEqual([
      {
        messageId: answers[1],
        verdict: "down",
        reason: "Wrong figure",
        question: texts[1],
        answer: "Answer 2",
        at: NOW.toISOString(),
      },
    ]);
    expect(await removeFeedback({ userId, messageId: answers[1] })).toBe(true);
    expect((await findConversation({ userId, conversationId }))?.messages[3]?.feedback).toBeNull();
  });

  it("takes no verdict on a question, or on somebody else's answer", async () => {
    const said = { verdict: "up" as const, reason: "", now: NOW };
    expect(await setFeedback({ ...said, userId, messageId: questions[0] })).toBe(false);
    expect(await setFeedback({ ...said, userId: other, messageId: answers[0] })).toBe(false);
    expect(await removeFeedback({ userId: other, messageId: answers[0] })).toBe(false);
  });
});
