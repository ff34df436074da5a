import { expect, it } from "vitest";
import { createId } from "@/lib/contract/ids";
import { MAX_MEMORY_ENTRIES, type MemoryValue } from "@/lib/contract/talk/memory";
import { getStore } from "@/lib/store";
import { buildInstrument } from "@/lib/testing/builders";
import { describeOnStores } from "@/lib/testing/integration";
import { editEntry, forgetEntries, listEntries, rememberValues } from ".";

const now = new Date("2026-11-20T17:00:00Z");
const instrument = buildInstrument();
const note = (text: string): MemoryValue => ({ kind: "note", text });
const tell = async (userId: string) => (await listEntries({ userId })).map(({ value }) => value);

describeOnStores("what a visitor asked to be remembered", () => {
  it("stands once for each share and once for the currency; a renewed one takes the place of the old", async () => {
    const userId = createId("user");
    await rememberValues({ userId, now, values: [{ kind: "holding", instrument, quantity: 40 }] });
    const later = new Date(now.getTime() + 60_000);
    await rememberValues({
      userId,
      now: later,
      values: [{ kind: "currency", currency: "EUR" }, note("likes tea")],
    });
    await rememberValues({ userId, now, values: [{ kind: "holding", instrument, quantity: 41 }] });
    await rememberValues({ userId, now, values: [{ kind: "currency", currency: "GBP" }] });
    expect(await tell(userId)).toEqual([
      { kind: "holding", instrument, quantity: 41 },
      { kind: "currency", currency: "GBP" },
      note("likes tea"),
    ]);
  });

  it("is of that visitor alone: nobody else sees, changes or forgets it", async () => {
    const [userId, other] = [createId("user"), createId("user")];
    const kept = await rememberValues({ userId, now, values: [note("mine")] });
    const id = kept === "full" ? "" : (kept[0]?.id ?? "");
    expect(await listEntries({ userId: other })).toEqual([]);
    expect(await editEntry({ userId: other, id, edit: { text: "theirs" }, now })).toBeNull();
    expect(await forgetEntries({ userId: other, ids: [id] })).toBe(0);
    expect(await forgetEntries({ userId: other, ids: "all" })).toBe(0);
    expect(await tell(userId)).toEqual([note("mine")]);
  });

  it("is changed where its kind can be, and refused where it cannot", async () => {
    const userId = createId("user");
    const kept = await rememberValues({ userId, now, values: [{ kind: "horizon", years: 10 }] });
    const id = kept === "full" ? "" : (kept[0]?.id ?? "");
    expect(await editEntry({ userId, id, edit: { text: "ten" }, now })).toBe("unfit");
    expect(await editEntry({ userId, id, edit: { years: 12 }, now })).toMatchObject({ value: { years: 12 } });
    expect(await tell(userId)).toEqual([{ kind: "horizon", years: 12 }]);
  });

  it("is gone from the store when it is forgotten", async () => {
    const userId = createId("user");
    await rememberValues({ userId, now, values: [note("one"), note("two")] });
    const { db } = await getStore();
    expect(await db.memoryEntry.count({ where: { userId } })).toBe(2);
    expect(await forgetEntries({ userId, ids: "all" })).toBe(2);
    expect(await db.memoryEntry.count({ where: { userId } })).toBe(0);
  });

  it("has a limit that many at once cannot pass, and keeps nothing of what would", async () => {
    const userId = createId("user");
    const values = Array.from({ length: MAX_MEMORY_ENTRIES - 2 }, (_, at) => note(`note ${at}`));
    expect(await rememberValues({ userId, now, values })).toHaveLength(MAX_MEMORY_ENTRIES - 2);
    const more = await Promise.all(
      Array.from({ length: 8 }, (_, at) => rememberValues({ userId, now, values: [note(`more ${at}`)] })),
    );
    expect(more.filter((one) => one === "full")).toHaveLength(6);
    expect(await listEntries({ userId })).toHaveLength(MAX_MEMORY_ENTRIES);
  });
});
