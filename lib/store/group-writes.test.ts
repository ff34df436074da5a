import { describe, expect, it } from "vitest";
import { groupWrites } from "./group-writes";

/** A writer whose statements are let go by hand, and which remembers what each held. */
function createWriter() {
  const statements: string[][] = [];
  const gates: (() => void)[] = [];
  const write = async (items: string[]) => {
    statements.push(items);
    await new Promise<void>((open) => gates.push(open));
    if (items.includes("bad")) throw new Error("bad row");
    return items.map((item) => item.toUpperCase());
  };
  const openAll = async () => {
    for (let round = 0; round < 20; round++) {
      for (const open of gates.splice(0)) open();
      await new Promise((resolve) => setImmediate(resolve));
    }
  };
  return { statements, write, openAll };
}

describe("groupWrites", () => {
  it("gathers what comes while a statement runs into the next one", async () => {
    const { statements, write, openAll } = createWriter();
    const add = groupWrites({ keyOf: (item: string) => item, maxItems: 10, write });
    const first = add("a");
    await new Promise((resolve) => setTimeout(resolve, 5));
    const others = ["b", "c"].map((item) => add(item));
    await openAll();
    expect(await Promise.all([first, ...others])).toEqual(["A", "B", "C"]);
    expect(statements).toEqual([["a"], ["b", "c"]]);
  });

  it("never puts two items of one key into the same statement, and keeps their order", async () => {
    const { statements, write, openAll } = createWriter();
    const add = groupWrites({ keyOf: (item: string) => item.slice(0, 1), maxItems: 10, write });
    const all = ["x0", "a1", "a2", "b1", "a3"].map((item) => add(item));
    await openAll();
    await Promise.all(all);
    expect(statements).toEqual([["x0", "a1", "b1"], ["a2"], ["a3"]]);
  });

  it("keeps a statement within its size", async () => {
    const { statements, write, openAll } = createWriter();
    const add = groupWrites({ keyOf: (item: string) => item, maxItems: 2, write });
    const all = ["a", "b", "c", "d"].map((item) => add(item));
    await openAll();
    await Promise.all(all);
    expect(statements).toEqual([
      ["a", "b"],
      ["c", "d"],
    ]);
  });

  it("fails only the item that is at fault", async () => {
    const { write, openAll } = createWriter();
    const add = groupWrites({ keyOf: (item: string) => item, maxItems: 10, write });
    const all = Promise.allSettled(["a", "b", "bad", "c"].map((item) => add(item)));
    await openAll();
    expect((await all).map(({ status }) => status)).toEqual([
      "fulfilled",
      "fulfilled",
      "rejected",
      "fulfilled",
    ]);
  });
});
