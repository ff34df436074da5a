import { expect, it } from "vitest";
import { createId } from "@/lib/contract/ids";
import { MAX_MEMORY_ENTRIES } from "@/lib/contract/talk/memory";
import { listEntries, rememberValues } from "@/lib/memory";
import { beginTurn, listConversations } from "@/lib/remember";
import { getStore } from "@/lib/store";
import { describeOnStores } from "@/lib/testing/integration";
import { moveGuest } from "./move-guest";

const NOW = new Date("2026-11-20T17:00:00Z");
const later = (ms: number) => new Date(NOW.getTime() + ms);
const note = (text: string) => ({ kind: "note", text }) as const;
const currency = (code: string) => ({ kind: "currency", currency: code }) as const;

describeOnStores("what a guest did before signing in", () => {
  async function makeUsers() {
    const users = { guestId: createId("user"), userId: createId("user"), stranger: createId("user") };
    const { db } = await getStore();
    await db.user.createMany({ data: Object.values(users).map((id) => ({ id })) });
    return users;
  }
  const say = (userId: string) =>
    beginTurn({
      ...{ userId, conversationId: createId("conversation"), messageId: createId("message") },
      ...{ message: { text: "hello", clicked: null }, now: NOW, answerBy: NOW, retry: false },
    });

  it("is the account's, all of it, and of nobody else; moved twice it is there once", async () => {
    const { guestId, userId, stranger } = await makeUsers();
    const { db } = await getStore();
    for (const id of [guestId, guestId, userId, stranger]) await say(id);
    await rememberValues({ userId: guestId, values: [note("likes tea")], now: NOW });
    const columns = { title: "t", fileName: "f", mediaType: "text/plain", fileKey: "k", byteSize: 1 };
    const own = { conversationId: createId("conversation"), contentHash: "h" };
    const [mine, theirs] = [createId("document"), createId("document")];
    await db.document.createMany({
      data: [
        { id: mine, ownerId: guestId, ...own, ...columns },
        { id: theirs, ownerId: stranger, ...own, ...columns },
      ],
    });
    await moveGuest({ guestId, userId });
    await moveGuest({ guestId, userId });
    await moveGuest({ guestId: userId, userId });
    expect(await listConversations({ userId })).toHaveLength(3);
    expect(await listConversations({ userId: guestId })).toEqual([]);
    expect(await listConversations({ userId: stranger })).toHaveLength(1);
    expect((await listEntries({ userId })).map(({ value }) => value)).toEqual([note("likes tea")]);
    expect(await db.document.findUnique({ where: { id: mine } })).toMatchObject({ ownerId: userId });
    expect(await db.document.findUnique({ where: { id: theirs } })).toMatchObject({ ownerId: stranger });
  });

  it("renews what was remembered before, and gives way to what was remembered since", async () => {
    for (const [guestAt, accountAt, kept] of [
      [NOW, later(1), "EUR"],
      [later(1), NOW, "USD"],
    ] as const) {
      const { guestId, userId } = await makeUsers();
      await rememberValues({ userId: guestId, values: [currency("USD")], now: guestAt });
      await rememberValues({ userId, values: [currency("EUR")], now: accountAt });
      await moveGuest({ guestId, userId });
      expect((await listEntries({ userId })).map(({ value }) => value)).toEqual([currency(kept)]);
      expect(await listEntries({ userId: guestId })).toEqual([]);
    }
  });

  it("never passes the limit of what is remembered: the newest come along", async () => {
    const { guestId, userId } = await makeUsers();
    const notes = (count: number, word: string) =>
      Array.from({ length: count }, (_, at) => note(`${word} ${at}`));
    await rememberValues({ userId, values: notes(MAX_MEMORY_ENTRIES - 1, "own"), now: NOW });
    await rememberValues({ userId: guestId, values: [note("older")], now: NOW });
    await rememberValues({ userId: guestId, values: [note("newer")], now: later(1) });
    await moveGuest({ guestId, userId });
    const kept = (await listEntries({ userId })).map(({ value }) => value);
    expect(kept).toHaveLength(MAX_MEMORY_ENTRIES);
    expect(kept).toContainEqual(note("newer"));
    expect((await listEntries({ userId: guestId })).map(({ value }) => value)).toEqual([note("older")]);
  });
});
