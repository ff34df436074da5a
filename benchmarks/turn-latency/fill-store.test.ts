import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openStore, type Store } from "@/lib/store";
import { fillStore } from "./fill-store";
import { countPriceAnswers, readStageTimes } from "./stored-answers";

let store: Store;
beforeAll(async () => {
  store = await openStore({ databaseUrl: null, dataDir: null });
  await fillStore({ store, messages: 100 });
});
afterAll(() => store.close());

describe("a filled store", () => {
  it("holds the messages asked for, ten a conversation and fifty a user, half of them answers", async () => {
    const { db } = store;
    expect(await db.message.count()).toBe(100);
    expect(await db.conversation.count()).toBe(10);
    expect(await db.user.count()).toBe(2);
    expect(await db.message.count({ where: { role: "assistant", replyToId: { not: null } } })).toBe(50);
  });

  it("gives back the stage times of chosen conversations and counts whole price answers", async () => {
    const times = await readStageTimes({ store, conversationIds: ["cnv_stored000000000003"] });
    expect(times.get("act")).toEqual([3, 3, 3, 3, 3]); // five answers a conversation, each with act: 3
    expect(times.get("compose")).toHaveLength(5);
    expect(await countPriceAnswers(store)).toBe(50);
  });

  it("does not count an answer that failed or that is about no price", async () => {
    await store.db.message.update({ where: { id: "msg_stored000000000001" }, data: { status: "failed" } });
    await store.db.message.update({
      where: { id: "msg_stored000000000003" },
      data: { turn: { understanding: { intent: "unclear", skill: "clarify" } } },
    });
    expect(await countPriceAnswers(store)).toBe(48);
  });
});
