import { describe, expect, it } from "vitest";
import type { MemoryEntry, MemoryValue } from "@/lib/contract/talk/memory";
import { createSkillBench } from "@/lib/testing/results/ask-skill";

const keyOf = (value: MemoryValue) =>
  `${value.kind} ${"instrument" in value ? value.instrument.symbol : "text" in value ? value.text : ""}`;

/** The skill for one visitor, whose memory is a list of this test. */
function createVisitor() {
  const bench = createSkillBench();
  let entries: MemoryEntry[] = [];
  const memory = {
    list: async () => entries,
    keep: async (values: MemoryValue[]) => {
      const kept = values.map((value, at) => ({
        id: `mem_${entries.length}${at}00000000`,
        value,
        updatedAt: new Date(Date.UTC(2026, 0, 1, 0, entries.length)).toISOString(),
      }));
      const renewed = new Set(values.map(keyOf));
      entries = [...entries.filter(({ value }) => !renewed.has(keyOf(value))), ...kept];
      return kept;
    },
    forget: async (ids: string[] | "all") => {
      const before = entries.length;
      entries = ids === "all" ? [] : entries.filter(({ id }) => !ids.includes(id));
      return before - entries.length;
    },
  };
  Object.assign(bench.context, { memory });
  return {
    async say(text: string, entities: Parameters<typeof bench.answer>[2] = {}) {
      Object.assign(bench.context, { said: { text, userId: "", conversationId: "" } });
      return bench.answer("memory", [], entities);
    },
    held: () =>
      entries.map(({ value }) =>
        value.kind === "holding" ? `${value.quantity} ${value.instrument.symbol}` : keyOf(value),
      ),
  };
}

describe("what a visitor says of what is remembered", () => {
  it("keeps holdings each with its own number, and goes on adding", async () => {
    const { say, held } = createVisitor();
    await say("I own 20 Orbital Tea and 5 Pickleberry Foods");
    await say("and 7 Echobarn Media", { op: "add", quantity: 7 });
    expect(held()).toEqual(["20 SIM:ORBT", "5 SIM:PKBF", "7 SIM:ECBM"]);
  });

  it("takes what was sold off a holding, and the holding away when all of it was", async () => {
    const { say, held } = createVisitor();
    await say("I hold 20 shares of Orbital Tea");
    expect((await say("sold 12 Orbital Tea today")).did).toBe("kept");
    expect(held()).toEqual(["8 SIM:ORBT"]);
    expect((await say("sold 8 Orbital Tea")).did).toBe("forgotten");
    expect(held()).toEqual([]);
  });

  it("forgets the newest, one kind, one share, or everything once it is confirmed", async () => {
    const { say, held } = createVisitor();
    await say("add Orbital Tea and Pickleberry Foods to my watchlist");
    await say("remember that I like tea");
    await say("forget that");
    expect(held()).toEqual(["watch SIM:ORBT", "watch SIM:PKBF"]);
    await say("remove Orbital Tea from my watchlist");
    expect(held()).toEqual(["watch SIM:PKBF"]);
    expect(await say("forget everything about me")).toMatchObject({ did: "asks", total: 1 });
    expect(held()).toHaveLength(1);
    await say("Yes, forget everything you remember about me");
    expect(held()).toEqual([]);
  });

  it("keeps nothing where nothing to keep is told, and says so", async () => {
    const { say, held } = createVisitor();
    expect((await say("remember this")).did).toBe("unclear");
    expect((await say(`remember that ${"x".repeat(400)}`)).did).toBe("unclear");
    expect((await say("don't store anything about me")).did).toBe("told");
    expect(held()).toEqual([]);
  });
});
