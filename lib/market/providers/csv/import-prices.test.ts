import { describe, expect, it } from "vitest";
import { type ImportOptions, importPrices } from "./import-prices";
import { createMemoryPriceSeriesStore, priceColumnsSchema } from "./price-series-store";

const now = new Date("2026-11-20T12:00:00Z");
const text = "date,close\n2020-01-02,1\n2020-01-03,2\n";

async function importOne(over: Partial<ImportOptions> & { text?: string } = {}) {
  const store = createMemoryPriceSeriesStore();
  const result = await importPrices({ text, fileName: "a.csv", symbol: "ACME", store, now, ...over });
  return { store, result };
}

describe("importing a price file", () => {
  it("keeps a series with its file's name, its days and what the owner said of it", async () => {
    const { store, result } = await importOne({
      symbol: " brk-b ",
      fileName: "C:\\prices\\brk.csv",
      adjustment: "split",
    });
    const expected = {
      symbol: "BRK-B",
      name: "BRK-B",
      exchange: "",
      currency: "USD",
      timeZone: "America/New_York",
      kind: "equity",
      interval: "1d",
      adjustment: "split",
      fileName: "brk.csv",
      barCount: 2,
      firstOn: "2020-01-02",
      lastOn: "2020-01-03",
      importedAt: now,
    };
    expect(result).toMatchObject({ ok: true, series: expected, report: { rows: 2 } });
    expect(await store.list()).toEqual([expected]);
    const row = await store.find("BRK-B");
    expect(priceColumnsSchema.parse(row?.columns).close).toEqual([1, 2]);
    expect(row?.columns.volume).toEqual([null, null]);
  });

  it("replaces an earlier series of the symbol whole", async () => {
    const { store } = await importOne();
    await importPrices({ text: "date,close\n2021-01-04,9\n", fileName: "b.csv", symbol: "ACME", store, now });
    expect((await store.find("ACME"))?.columns.tradedOn).toEqual(["2021-01-04"]);
    expect(await store.list()).toHaveLength(1);
  });

  it("changes nothing when the file is refused", async () => {
    const { store } = await importOne();
    const bad = await importPrices({
      text: `${text}2020-01-06,0\n`,
      fileName: "b.csv",
      symbol: "ACME",
      store,
      now,
    });
    expect(bad).toMatchObject({ ok: false, totalErrors: 1, errors: [{ line: 4, column: "close" }] });
    expect(await store.find("ACME")).toMatchObject({ fileName: "a.csv", barCount: 2 });
  });

  it.each<[string, Partial<ImportOptions>, string]>([
    ["a simulated symbol", { symbol: "sim:orbt" }, "simulated market"],
    ["a symbol with other signs", { symbol: "A B" }, "1 to 20 letters"],
    ["a symbol that is too long", { symbol: "A".repeat(21) }, "1 to 20 letters"],
    ["pence", { currency: "GBX" }, "import them as GBP"],
    ["pence written small", { currency: "GBp" }, "import them as GBP"],
    ["a currency that is none", { currency: "dollars" }, "three letters"],
    ["a zone that is none", { timeZone: "Mars/Olympus" }, "time zone"],
    ["a kind that is none", { kind: "bond" }, "The kind is one of"],
    ["an adjustment that is none", { adjustment: "some" }, "raw, split or total"],
    ["a date order that is none", { dateOrder: "ymd" }, "mdy or dmy"],
  ])("refuses %s", async (_what, over, message) => {
    const { store, result } = await importOne(over);
    if (result.ok) throw new Error("imported");
    expect(result.errors[0]).toMatchObject({ line: null, column: null });
    expect(result.errors[0]?.message).toContain(message);
    expect(await store.list()).toEqual([]);
  });

  it("refuses days that have not come, tomorrow's date in the east excepted", async () => {
    expect((await importOne({ text: "date,close\n2026-11-21,1\n" })).result.ok).toBe(true);
    expect((await importOne({ text: "date,close\n2026-11-22,1\n" })).result).toMatchObject({
      ok: false,
      errors: [{ line: 2, column: "date", message: "2026-11-22 has not come yet." }],
    });
  });

  it("takes empty options of a form as not given", async () => {
    const { result } = await importOne({ name: " ", currency: "", dateOrder: "", adjustment: "" });
    expect(result).toMatchObject({ ok: true, series: { name: "ACME", currency: "USD", adjustment: "raw" } });
  });
});
