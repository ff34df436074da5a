import { expect, it } from "vitest";
import { createId } from "@/lib/contract/ids";
import { emptyCarried } from "@/lib/contract/understanding";
import { getStore } from "@/lib/store";
import { describeOnStores } from "@/lib/testing/integration";
import {
  type BeginTurnInput,
  beginTurn,
  type FinishTurnInput,
  findConversation,
  finishTurn,
  listConversations,
  loadHistory,
} from ".";
import { MAX_CONVERSATION_MESSAGES } from "./begin-turn";

const NOW = new Date("2026-11-20T17:00:00Z");
const later = (seconds: number) => new Date(NOW.getTime() + seconds * 1_000);

const toBegin = (over: Partial<BeginTurnInput> = {}): BeginTurnInput => ({
  userId: createId("user"),
  conversationId: createId("conversation"),
  messageId: createId("message"),
  message: { text: "How did Orbital Tea do in 2021?", clicked: null },
  now: NOW,
  answerBy: later(35),
  retry: false,
  ...over,
});
const toFinish = (begun: BeginTurnInput, over: Partial<FinishTurnInput> = {}): FinishTurnInput => ({
  conversationId: begun.conversationId,
  userMessageId: begun.messageId,
  answerId: createId("message"),
  status: "complete",
  parts: [{ type: "text", text: "It rose." }],
  carried: null,
  turn: { timings: {} },
  now: later(1),
  ...over,
});

describeOnStores("remembering a turn", () => {
  const readMessages = async ({ userId, conversationId }: BeginTurnInput) =>
    (await findConversation({ userId, conversationId, now: NOW }))?.messages ?? [];
  const readSize = async ({ conversationId }: BeginTurnInput) => {
    const { db } = await getStore();
    return (await db.conversation.findUniqueOrThrow({ where: { id: conversationId } })).size;
  };

  it("makes user and conversation with the first message, and knows the user from the second", async () => {
    const first = toBegin();
    const nothing = { returning: false, remembers: false, history: null };
    expect(await beginTurn(first)).toEqual({ kind: "begun", carried: emptyCarried, ...nothing });
    const second = toBegin({ userId: first.userId });
    expect(await beginTurn(second)).toEqual({
      ...{ kind: "begun", carried: emptyCarried, ...nothing },
      returning: true,
    });
    const [newest] = await listConversations({ userId: first.userId });
    expect(newest?.title).toBe("How did Orbital Tea do in 2021?");
  });

  it("reads what came before with the message, as it is read by itself, and whether anything is remembered", async () => {
    const first = toBegin({ withHistory: true });
    const nothing = { summary: null, summarisedTo: null, turns: [] };
    expect(await beginTurn(first)).toMatchObject({ history: nothing, remembers: false });
    const entities = {
      symbols: [{ symbol: "SIM:ORBT", name: "Orbital Tea" }],
      range: null,
      on: "2021-03-16",
    };
    await finishTurn(toFinish(first, { turn: { understanding: { skill: "day", entities, tier: "rules" } } }));
    const { db } = await getStore();
    const entry = { kind: "currency", key: "", value: { kind: "currency", currency: "EUR" } };
    await db.memoryEntry.create({ data: { id: createId("request"), userId: first.userId, ...entry } });
    const { userId, conversationId } = first;
    const second = toBegin({ userId, conversationId, withHistory: true });
    const told = {
      skill: "day",
      entities: { symbols: [{ symbol: "SIM:ORBT" }], range: null, on: "2021-03-16" },
    };
    const turns = [
      { messageId: first.messageId, text: "How did Orbital Tea do in 2021?", understanding: told },
    ];
    expect(await beginTurn(second)).toMatchObject({ history: { ...nothing, turns }, remembers: true });
    expect(await loadHistory({ userId, conversationId, messageId: second.messageId })).toEqual({
      ...nothing,
      turns,
    });
  });

  it("titles a conversation with the first line of its text, 60 characters whole, or 'New chat'", async () => {
    const userId = createId("user");
    const texts = ["  a \n\n b  ", "😀".repeat(80), " \n "];
    for (const [index, text] of texts.entries())
      await beginTurn(toBegin({ userId, message: { text, clicked: null }, now: later(index) }));
    const titles = (await listConversations({ userId })).map(({ title }) => title);
    expect(titles).toEqual(["New chat", `${"😀".repeat(59)}…`, "a b"]);
  });

  it("is running for whoever sends the same message meanwhile, and answered afterwards", async () => {
    const begin = toBegin();
    await beginTurn(begin);
    expect(await beginTurn(begin)).toEqual({ kind: "running" });
    expect(await beginTurn({ ...begin, retry: true })).toEqual({ kind: "running" });
    await finishTurn(toFinish(begin));
    expect(await beginTurn(begin)).toEqual({ kind: "answered" });
    expect(await readSize(begin)).toBe(2);
  });

  it("never answers twice without a retry, however sending and storing fall together", async () => {
    for (let round = 0; round < 40; round++) {
      const begin = toBegin();
      const finish = toFinish(begin);
      await beginTurn(begin);
      const [, ...again] = await Promise.all([
        finishTurn(finish),
        ...[1, 2, 3, 4].map(() => beginTurn(begin)),
      ]);
      for (const { kind } of again) expect(["running", "answered"]).toContain(kind);
      expect((await readMessages(begin)).map(({ id }) => id)).toEqual([begin.messageId, finish.answerId]);
      expect(await readSize(begin)).toBe(2);
    }
  });

  it("lets one of several instances take a message whose process is gone", async () => {
    const begin = toBegin();
    await beginTurn(begin);
    const late = { ...begin, now: later(36), answerBy: later(70) };
    const kinds = (await Promise.all([1, 2, 3].map(() => beginTurn(late)))).map(({ kind }) => kind);
    expect(kinds.sort()).toEqual(["begun", "running", "running"]);
  });

  it("stores one answer to a question, the first", async () => {
    const begin = toBegin();
    await beginTurn(begin);
    const answers = [toFinish(begin), toFinish(begin)];
    for (const answer of answers) await finishTurn(answer);
    expect((await readMessages(begin))[1]?.id).toBe(answers[0]?.answerId);
    expect(await readSize(begin)).toBe(2);
  });

  it("keeps what is carried until a turn leaves something else", async () => {
    const begin = toBegin();
    await beginTurn(begin);
    const carried = { ...emptyCarried, on: "2021-03-16", comparing: true };
    await finishTurn(toFinish(begin, { carried }));
    const second = toBegin({ userId: begin.userId, conversationId: begin.conversationId });
    const known = { returning: true, remembers: false, history: null };
    expect(await beginTurn(second)).toEqual({ kind: "begun", carried, ...known });
    await finishTurn(toFinish(second));
    const third = toBegin({ userId: begin.userId, conversationId: begin.conversationId });
    expect(await beginTurn(third)).toMatchObject({ carried });
  });

  it("takes an unreadable older memory for none", async () => {
    const begin = toBegin();
    await beginTurn(begin);
    const { db } = await getStore();
    await db.conversation.update({
      where: { id: begin.conversationId },
      data: { carried: { symbols: "AAPL" } },
    });
    expect(await beginTurn({ ...begin, messageId: createId("message") })).toMatchObject({
      carried: emptyCarried,
    });
  });

  it("holds a conversation to its limit, and still gives and renews the answers that it has", async () => {
    const begin = toBegin();
    await beginTurn(begin);
    await finishTurn(toFinish(begin));
    const { db } = await getStore();
    const where = { id: begin.conversationId };
    await db.conversation.update({ where, data: { size: MAX_CONVERSATION_MESSAGES - 1 } });
    const last = { ...begin, messageId: createId("message") };
    expect(await beginTurn(last)).toMatchObject({ kind: "begun" });
    expect(await beginTurn({ ...begin, messageId: createId("message") })).toEqual({ kind: "full" });
    expect(await readMessages(begin)).toHaveLength(3);
    expect(await beginTurn(begin)).toEqual({ kind: "answered" });
    expect(await beginTurn({ ...begin, retry: true })).toMatchObject({ kind: "begun" });
  });

  it("stores many first messages that come together, each in its own conversation", async () => {
    const begins = Array.from({ length: 40 }, () => toBegin());
    const kinds = (await Promise.all(begins.map((begin) => beginTurn(begin)))).map(({ kind }) => kind);
    expect(new Set(kinds)).toEqual(new Set(["begun"]));
    await Promise.all(begins.map((begin) => finishTurn(toFinish(begin))));
    for (const begin of begins) expect(await readMessages(begin)).toHaveLength(2);
  });

  it("leaves nothing behind when its conversation is deleted while it runs", async () => {
    const begin = toBegin();
    await beginTurn(begin);
    const { db } = await getStore();
    await db.conversation.delete({ where: { id: begin.conversationId } });
    await finishTurn(toFinish(begin));
    expect(await db.message.count({ where: { conversationId: begin.conversationId } })).toBe(0);
  });
});
