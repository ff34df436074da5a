import { expect, it } from "vitest";
import { createId } from "@/lib/contract/ids";
import type { MessagePart } from "@/lib/contract/message";
import { findAnswer, findConversation } from "@/lib/remember";
import { getStore } from "@/lib/store";
import { createHangingSource } from "@/lib/testing/fake-source";
import { describeOnStores } from "@/lib/testing/integration";
import { type Asked, ask, createTestMarket, NOW, readTurn, toTurnInput } from "@/lib/testing/turns";
import { startTurn, stopTurn } from ".";

const newThread = () => ({
  userId: createId("user"),
  conversationId: createId("conversation"),
  market: createTestMarket(),
});

/** As JSON carries it: what a reader gets and what a row holds cannot differ in more than the order of keys. */
const asJson = (parts: MessagePart[]) => JSON.parse(JSON.stringify(parts));

describeOnStores("one question, one answer", () => {
  const readStored = async (thread: { userId: string; conversationId: string }) => {
    const found = await findConversation({ ...thread, now: NOW });
    if (found === null) throw new Error("no such conversation");
    return found.messages;
  };

  it("answers a message id that comes twice at once only once, and both readers read the same answer", async () => {
    const asked = { ...newThread(), messageId: createId("message"), text: "How did Orbital Tea do in 2021?" };
    const turns = await Promise.all([1, 2, 3].map(() => startTurn(toTurnInput(asked))));
    const read = await Promise.all(
      turns.map((turn) => (turn.kind === "stream" ? readTurn(turn) : Promise.reject(new Error(turn.kind)))),
    );
    await Promise.all(turns.map((turn) => (turn.kind === "stream" ? turn.done : null)));
    const stored = await readStored(asked);
    expect(stored.map(({ role }) => role)).toEqual(["user", "assistant"]);
    expect(read.map(({ answerId }) => answerId)).toEqual(Array(3).fill(stored[1]?.id));
    expect(read.map(({ text }) => text)).toEqual(Array(3).fill(read[0]?.text));
    expect(read[0]?.text).toContain("Orbital Tea (SIM:ORBT)");
  });

  it("gives the stored answer again, part for part, when the same message comes later", async () => {
    const asked = { ...newThread(), messageId: createId("message"), text: "How did Orbital Tea do in 2021?" };
    const first = await ask(asked);
    const again = await ask({ ...asked, text: "another text under the same id" });
    expect(again.answerId).toBe(first.answerId);
    expect(again.status).toBe("complete");
    expect(asJson(again.parts)).toEqual(asJson(first.parts));
    const stored = await readStored(asked);
    expect(stored).toHaveLength(2);
    expect(asJson(stored[1]?.parts ?? [])).toEqual(asJson(first.parts));
    expect(stored[0]?.parts).toEqual([{ type: "text", text: asked.text }]);
  });

  it("stores parts in the contract's order: the card, its words, where their figures come from, the buttons", async () => {
    const { parts } = await ask({ ...newThread(), text: "How did Orbital Tea do in 2021?" });
    expect(parts.map(({ type }) => type)).toEqual(["result", "text", "sources", "actions"]);
  });

  it("puts a new answer in the place of the old one on a retry, behind its own question", async () => {
    const thread = newThread();
    const first = { ...thread, messageId: createId("message"), text: "Orbital Tea price" };
    const old = await ask(first);
    const later = await ask({ ...thread, text: "What is a P/E ratio?" });
    const renewed = await ask({ ...first, retry: true });
    expect(renewed.answerId).not.toBe(old.answerId);
    const stored = await readStored(thread);
    const expected = [first.messageId, renewed.answerId, later.userMessageId, later.answerId];
    expect(stored.map(({ id }) => id)).toEqual(expected);
    const { db } = await getStore();
    const row = await db.conversation.findUniqueOrThrow({ where: { id: thread.conversationId } });
    expect(row.size).toBe(4);
  });

  it("answers one of two who retry at once", async () => {
    const asked = { ...newThread(), messageId: createId("message"), text: "Apple price" };
    await ask(asked);
    const market = createTestMarket([createHangingSource()]);
    const turns = await Promise.all(
      [1, 2].map(() => startTurn(toTurnInput({ ...asked, market, retry: true }))),
    );
    expect(await stopTurn(asked)).toBe(true);
    const read = await Promise.all(turns.map((turn) => (turn.kind === "stream" ? readTurn(turn) : null)));
    expect(read[0]?.status).toBe("stopped");
    expect(read[1]).toEqual(read[0]);
    await Promise.all(turns.map((turn) => (turn.kind === "stream" ? turn.done : null)));
    expect((await readStored(asked)).map(({ id }) => id)).toEqual([asked.messageId, read[0]?.answerId]);
  });

  it("keeps what one conversation carries from one turn to the next", async () => {
    const thread = newThread();
    await ask({ ...thread, text: "How did Orbital Tea do in 2021?" });
    const next = await ask({ ...thread, text: "compare it with Pickleberry Foods" });
    expect(next.parts[0]).toMatchObject({ type: "result", result: { skill: "compare" } });
    const { symbols, comparing, range } = next.record?.carried ?? {};
    expect(symbols?.map(({ symbol }) => symbol)).toEqual(["SIM:ORBT", "SIM:PKBF"]);
    expect({ comparing, from: range?.from, to: range?.to }).toEqual({
      comparing: true,
      from: "2021-01-01",
      to: "2021-12-31",
    });
  });

  it("stores a chart once for all who ask the same, and gives it back as it was streamed", async () => {
    const { db } = await getStore();
    const before = await db.chart.count();
    const asked = [newThread(), newThread()].map((thread) => ({
      ...thread,
      text: "Cloudcrumb Bakeries from March to May 2019",
    }));
    const turns = await Promise.all(asked.map((one) => ask(one)));
    expect((await db.chart.count()) - before).toBe(1);
    for (const [index, turn] of turns.entries()) {
      const stored = await readStored(asked[index] as Required<Asked>);
      expect(turn.parts[0]).toMatchObject({ type: "result", result: { data: { chart: { version: 1 } } } });
      expect(asJson(stored[1]?.parts ?? [])).toEqual(asJson(turn.parts));
    }
    expect(asJson(turns[0]?.parts.slice(1) ?? [])).toEqual(asJson(turns[1]?.parts.slice(1) ?? []));
  });

  it("answers many conversations at once, each with its own answer and one of each", async () => {
    const names = [
      "Orbital Tea",
      "Pickleberry Foods",
      "Quillmark Software",
      "Echobarn Media",
      "Galewick Power",
    ];
    const asked = Array.from({ length: 30 }, (_, index) => ({
      ...newThread(),
      text: `How did ${names[index % names.length]} do in 2021?`,
    }));
    const turns = await Promise.all(asked.map((one) => ask(one)));
    for (const [index, turn] of turns.entries()) {
      expect(turn.text).toContain(names[index % names.length]);
      const one = asked[index] as Required<Asked>;
      const stored = await findAnswer({ userId: one.userId, userMessageId: turn.userMessageId });
      expect(stored?.id).toBe(turn.answerId);
      expect(await readStored(one)).toHaveLength(2);
    }
  });

  it("keeps two conversations apart that use the same message id at the same moment", async () => {
    const messageId = createId("message");
    const threads = [newThread(), newThread()];
    const turns = await Promise.all(
      threads.map((thread) => startTurn(toTurnInput({ ...thread, messageId, text: "Orbital Tea price" }))),
    );
    await Promise.all(turns.map((turn) => (turn.kind === "stream" ? turn.done : null)));
    expect(turns.map(({ kind }) => kind).sort()).toEqual(["not_found", "stream"]);
  });
});
