import { describe, expect, it } from "vitest";
import { describeMarketProvider } from "@/lib/testing/market-contract";
import { createCsvProvider } from "./csv-provider";
import { importPrices } from "./import-prices";
import { createMemoryPriceSeriesStore, type PriceSeriesStore } from "./price-series-store";

const text =
  "date,open,high,low,close,adj close,volume\n2020-01-02,10,11,9,10.5,10.4,100\n2020-01-03,10.5,12,10,11.5,,200\n2020-01-06,11,12,10,11,11,\n";
const now = new Date("2020-01-07T12:00:00Z");
const call = () => ({ now, signal: new AbortController().signal });

async function storeWith(symbol = "ACME", csv = text): Promise<PriceSeriesStore> {
  const store = createMemoryPriceSeriesStore();
  const file = {
    text: csv,
    fileName: "acme.csv",
    symbol,
    name: "Acme Widgets",
    currency: "EUR",
    timeZone: "Europe/Paris",
  };
  const result = await importPrices({ ...file, store, now });
  if (!result.ok) throw new Error(result.errors[0]?.message);
  return store;
}

describeMarketProvider({
  name: "An imported file",
  create: async () => ({ provider: createCsvProvider({ store: await storeWith() }) }),
  knownSymbol: "ACME",
  unknownSymbol: "NOSUCH",
  from: "2020-01-02",
  to: "2020-01-06",
});

describe("imported files as a source", () => {
  it("quotes the last row, as of the close of its day in the file's zone", async () => {
    const provider = createCsvProvider({ store: await storeWith() });
    expect(await provider.quote({ ...call(), symbol: "acme" })).toMatchObject({
      ok: true,
      value: {
        instrument: { symbol: "ACME", name: "Acme Widgets", currency: "EUR", simulated: false },
        price: 11,
        tradedOn: "2020-01-06",
        previousClose: 11.5,
        previousOn: "2020-01-03",
        dayHigh: 12,
        volume: null,
        provenance: {
          sourceId: "csv",
          sourceLabel: "Imported file acme.csv",
          asOf: "2020-01-06T15:00:00.000Z", // 16:00 in Paris, an hour ahead in winter
          adjustment: "raw",
          freshness: "imported",
        },
      },
    });
  });

  it("answers a span with the bar before it, and says which days it has when there is none inside", async () => {
    const provider = createCsvProvider({ store: await storeWith() });
    const answer = await provider.history({
      ...call(),
      symbol: "ACME",
      from: "2020-01-04",
      to: "2020-01-31",
    });
    if (!answer.ok) throw new Error(answer.failure.detail);
    expect(answer.value.bars.map(({ tradedOn }) => tradedOn)).toEqual(["2020-01-03", "2020-01-06"]);
    const none = await provider.history({ ...call(), symbol: "ACME", from: "2020-01-04", to: "2020-01-05" });
    expect(none).toMatchObject({
      ok: false,
      failure: {
        code: "no_data",
        sourceLabel: "Imported file acme.csv",
        detail: expect.stringContaining("2020-01-06"),
      },
    });
  });

  it("may know what is in its list only, and never a simulated symbol", async () => {
    const provider = createCsvProvider({ store: await storeWith() });
    expect(await provider.mayKnow("acme")).toBe(true);
    expect(await provider.mayKnow("AAPL")).toBe(false);
    expect(await provider.mayKnow("SIM:ORBT")).toBe(false);
    expect((await provider.list()).map(({ symbol }) => symbol)).toEqual(["ACME"]);
  });

  it("sees an import of another instance within two seconds, and one of its own at once after refresh", async () => {
    const store = await storeWith();
    let clockMs = 0;
    const provider = createCsvProvider({ store, nowMs: () => clockMs });
    const priceOf = async () => {
      const answer = await provider.quote({ ...call(), symbol: "ACME" });
      return answer.ok ? answer.value.price : null;
    };
    expect(await priceOf()).toBe(11);
    const importAgain = (close: number, minutes: number) =>
      importPrices({
        store,
        text: `date,close\n2020-01-06,${close}\n`,
        fileName: "b.csv",
        symbol: "ACME",
        now: new Date(now.getTime() + minutes * 60_000),
      });
    await importAgain(20, 1);
    clockMs = 1_999;
    expect(await priceOf()).toBe(11);
    clockMs = 2_000;
    expect(await priceOf()).toBe(20);
    await importAgain(30, 2);
    provider.refresh();
    expect(await priceOf()).toBe(30);
    await store.remove("ACME");
    provider.refresh();
    expect(await priceOf()).toBeNull();
  });

  it("is offline while the store cannot be read, and asks again at the next call", async () => {
    const store = await storeWith();
    let broken = true;
    const flaky: PriceSeriesStore = {
      ...store,
      list: async () => {
        if (broken) throw new Error("connection refused at 10.0.0.7");
        return store.list();
      },
    };
    const provider = createCsvProvider({ store: flaky });
    const answer = await provider.quote({ ...call(), symbol: "ACME" });
    expect(answer).toMatchObject({ ok: false, failure: { code: "offline", sourceId: "csv" } });
    if (!answer.ok) expect(answer.failure.detail).not.toContain("10.0.0.7");
    broken = false;
    expect(await provider.quote({ ...call(), symbol: "ACME" })).toMatchObject({ ok: true });
  });

  it("keeps at most twelve series in memory and reads a dropped one again", async () => {
    const store = createMemoryPriceSeriesStore();
    const reads: string[] = [];
    for (let i = 0; i < 14; i++) {
      await importPrices({
        store,
        text: "date,close\n2020-01-06,5\n",
        fileName: "n.csv",
        symbol: `N${i}`,
        now,
      });
    }
    const counting: PriceSeriesStore = {
      ...store,
      find: (symbol) => {
        reads.push(symbol);
        return store.find(symbol);
      },
    };
    const provider = createCsvProvider({ store: counting, nowMs: () => 0 });
    for (let i = 0; i < 14; i++) await provider.quote({ ...call(), symbol: `N${i}` });
    await provider.quote({ ...call(), symbol: "N13" });
    expect(reads).toHaveLength(14);
    await provider.quote({ ...call(), symbol: "N0" });
    expect(reads).toHaveLength(15);
  });
});
