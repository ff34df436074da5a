import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { hasSharedData, sharedData } from "@/lib/testing/shared-data";
import { correlate, measureFacts, type StylisedFacts, toReturns } from "@/lib/testing/stylised-facts";
import { demoNames } from "./companies";
import { createDemoMarket, type DemoMarket, type PublishedHistory } from "./demo-market";
import { countPublishedSessions, listSessions } from "./sessions";

const laterCount = countPublishedSessions(new Date("2026-11-20T22:00:00Z"));
const earlierCount = countPublishedSessions(new Date("2024-06-01T12:00:00Z"));
const market = createDemoMarket();

function historyOf(symbol: string, sessionCount = laterCount, from: DemoMarket = market): PublishedHistory {
  const history = from.findHistory({ symbol, sessionCount });
  if (!history) throw new Error(`${symbol} is not in the demo market`);
  return history;
}

const everyone = demoNames.map(({ instrument }) => historyOf(instrument.symbol));
const companies = demoNames.filter(({ instrument }) => instrument.kind === "equity");

/** Daily returns of a name over its first and its last 2,520 sessions, brought to a yearly volatility of 25 %. */
function standardisedWindows(history: PublishedHistory): number[][] {
  const returns = toReturns(history.columns.close).map((value) => (value * 0.25) / history.name.vol);
  return returns.length < 2520 ? [] : [returns.slice(0, 2520), returns.slice(-2520)];
}

describe("the names of the demo market", () => {
  it("are 40 companies, an index, a fund and a currency pair, each under SIM: and marked as simulated", () => {
    expect(companies).toHaveLength(40);
    const rest = demoNames
      .filter((name) => !companies.includes(name))
      .map(({ instrument }) => instrument.kind);
    expect(rest.sort()).toEqual(["etf", "fx", "index"]);
    expect(new Set(demoNames.map(({ instrument }) => instrument.symbol)).size).toBe(43);
    for (const { instrument } of demoNames) {
      expect(instrument.symbol).toMatch(/^SIM:[A-Z0-9]+$/);
      expect(instrument.simulated).toBe(true);
    }
  });

  it.skipIf(!hasSharedData)("are names of no company on the list of the SEC", () => {
    const file = JSON.parse(readFileSync(`${sharedData}/symbols/company_tickers_exchange.json`, "utf8"));
    const titles: string[] = file.data.map((row: [number, string]) => row[1].toLowerCase());
    for (const { instrument } of demoNames) {
      const [first = ""] = instrument.name.toLowerCase().split(" ");
      const whole = titles.filter((title) => title.includes(instrument.name.toLowerCase()));
      expect(whole, instrument.name).toEqual([]);
      // the telling word of a company's name names no listed company either
      if (instrument.kind === "equity" && !["orbital", "cobalt", "velvet"].includes(first)) {
        expect(titles.filter((title) => title.startsWith(first))).toEqual([]);
      }
    }
  });
});

describe("a simulated series", () => {
  it("is the same on every machine", () => {
    const all = everyone.map(({ columns }) => [
      columns.tradedOn,
      columns.open,
      columns.high,
      columns.low,
      columns.close,
    ]);
    const volumes = everyone.map(({ columns }) => columns.volume);
    const hash = createHash("sha256")
      .update(JSON.stringify([all, volumes]))
      .digest("hex");
    expect(hash).toBe("c80ad126a5a3cbebe97a8f6176b35af35cdf13d697b7ba101c865b24092d06ee");
  });

  it("does not depend on who was asked first", () => {
    const other = createDemoMarket();
    const backwards = [...demoNames]
      .reverse()
      .map(({ instrument }) => historyOf(instrument.symbol, laterCount, other));
    expect(backwards.reverse().map(({ columns }) => columns)).toEqual(everyone.map(({ columns }) => columns));
  });

  it("never rewrites an open, high, low, close or volume when it grows, nor an event", () => {
    const young = createDemoMarket();
    for (const later of everyone) {
      const { symbol } = later.name.instrument;
      for (const earlier of [historyOf(symbol, earlierCount, young), historyOf(symbol, earlierCount)]) {
        const rows = earlier.columns.close.length;
        expect(earlier.columns.tradedOn.at(-1)).toBe("2024-05-31");
        for (const column of ["tradedOn", "open", "high", "low", "close", "volume"] as const) {
          const valuesOf = (history: PublishedHistory) =>
            Array.from<unknown>(history.columns[column] ?? []).slice(0, rows);
          expect(valuesOf(later)).toEqual(valuesOf(earlier));
        }
        expect(later.events.slice(0, earlier.events.length)).toEqual(earlier.events);
      }
    }
  });

  it("has a bar on each session from its listing on, and on no holiday or weekend", () => {
    const sessions = listSessions(2026).slice(0, laterCount);
    for (const { name, columns } of everyone) {
      expect(columns.tradedOn).toEqual(sessions.filter((day) => day >= name.listedOn));
    }
    const late = everyone.filter(({ name }) => name.listedOn > "2005-01-03").map(({ name }) => name.listedOn);
    expect(late.sort()).toEqual(["2014-06-02", "2014-06-02", "2020-09-15", "2020-09-15"]);
  });

  it("keeps low <= open, close <= high, prices in whole cents and volumes in whole shares", () => {
    for (const { name, columns } of everyone) {
      const scale = 10 ** name.decimals;
      for (let row = 0; row < columns.close.length; row++) {
        const [open, high, low, close] = [columns.open, columns.high, columns.low, columns.close].map(
          (column) => column?.[row] ?? Number.NaN,
        ) as [number, number, number, number];
        const consistent = low > 0 && low <= Math.min(open, close) && high >= Math.max(open, close);
        const rounded = [open, high, low, close].every(
          (price) => Math.round(price * scale) / scale === price,
        );
        const volume = columns.volume ? columns.volume[row] : null;
        const counted = volume === null || (Number.isInteger(volume) && (volume ?? 0) > 0);
        if (!consistent || !rounded || !counted) expect.fail(`${name.instrument.symbol} row ${row}`);
      }
    }
    expect(historyOf("SIM:LUCUSD").columns.volume).toBeNull();
  });

  it("trades more on days with large moves", () => {
    for (const { name, columns } of everyone) {
      if (!columns.volume) continue;
      const sizes = toReturns(columns.close).map(Math.abs);
      const volumes = Array.from(columns.volume).slice(1).map(Number);
      expect(correlate(sizes, volumes), name.instrument.symbol).toBeGreaterThan(0.2);
    }
  });

  it("moves with the others: shares with the index, and more with their own sector", () => {
    const of = (symbol: string) => toReturns(historyOf(symbol).columns.close);
    for (const { instrument, listedOn } of companies) {
      if (listedOn > "2005-01-03") continue;
      const withIndex = correlate(of(instrument.symbol), of("SIM:IDX40"));
      expect(withIndex, instrument.symbol).toBeGreaterThan(0.4);
      expect(withIndex, instrument.symbol).toBeLessThan(0.7);
    }
    expect(correlate(of("SIM:QLMK"), of("SIM:CBHR"))).toBeGreaterThan(
      correlate(of("SIM:QLMK"), of("SIM:WPTC")),
    );
    expect(correlate(of("SIM:FTRK"), of("SIM:IDX40"))).toBeGreaterThan(0.99);
  });

  it("pays four dividends a year where it pays, and never splits after 2023", () => {
    const paid = historyOf("SIM:ORBT").events.filter(
      ({ kind, tradedOn }) => kind === "dividend" && tradedOn > "2015",
    );
    expect(paid.filter(({ tradedOn }) => tradedOn.startsWith("2019"))).toHaveLength(4);
    const splits = everyone.flatMap(({ events }) => events.filter(({ kind }) => kind === "split"));
    expect(splits.map(({ tradedOn }) => tradedOn).sort()).toEqual([
      "2014-08-25",
      "2015-06-15",
      "2020-08-31",
      "2021-07-20",
    ]);
    for (const { events, columns } of everyone) {
      for (const event of events) expect(columns.tradedOn).toContain(event.tradedOn);
    }
  });

  it("has closes adjusted for dividends that meet the close at the end, and none for the index and the pair", () => {
    const { columns, events } = historyOf("SIM:WPTC");
    expect(columns.adjClose?.[columns.close.length - 1]).toBe(columns.close.at(-1));
    // by hand: the last payment's factor lies between the adjusted close and the close of the row before its ex-day
    const paid = events.at(-1);
    const row = columns.tradedOn.indexOf(paid?.tradedOn ?? "");
    const before = columns.close[row - 1] ?? Number.NaN;
    expect(columns.adjClose?.[row - 1]).toBeCloseTo(before - (paid?.value ?? 0), 5);
    expect(historyOf("SIM:IDX40").columns.adjClose).toBeNull();
    expect(historyOf("SIM:LUCUSD").columns.adjClose).toBeNull();
  });

  it("is made in less than 15 ms for 20 years", () => {
    const times = companies.slice(0, 12).map(({ instrument }) => {
      const fresh = createDemoMarket();
      const startedMs = performance.now();
      historyOf(instrument.symbol, 5_040, fresh);
      return performance.now() - startedMs;
    });
    expect(Math.min(...times)).toBeLessThan(15);
  });
});

describe("the believability of the demo market", () => {
  it("shows fat tails, no memory in returns and a long memory in their sizes", () => {
    // Cont (2001), Quantitative Finance 1: facts 1, 2, 6 and 8 of the list of stylised facts.
    for (const returns of everyone.flatMap(standardisedWindows)) {
      const facts = measureFacts(returns);
      expect(facts.kurt).toBeGreaterThan(1);
      expect(Math.abs(facts.acf1)).toBeLessThan(0.1);
      expect(facts.aa1).toBeGreaterThan(0.05);
      expect(facts.aa10).toBeGreaterThan(0.02);
    }
  });

  it.skipIf(!hasSharedData)(
    "lies inside the 1 % to 99 % bands of the reference model for 95 % of the names",
    () => {
      const { q } = JSON.parse(
        readFileSync(`${sharedData}/reference/simulator_reference_bands.json`, "utf8"),
      );
      const bands = Object.entries(q) as [keyof StylisedFacts, number[]][];
      const isInside = (returns: number[]) => {
        const facts = measureFacts(returns);
        return bands.every(([fact, band]) => facts[fact] >= (band[0] ?? 0) && facts[fact] <= (band[4] ?? 0));
      };
      const judged = everyone.filter((history) => standardisedWindows(history).length > 0);
      const inside = judged.filter((history) => standardisedWindows(history).every(isInside));
      expect(judged.length).toBe(41);
      expect(inside.length / judged.length).toBeGreaterThanOrEqual(0.95);
      expect(standardisedWindows(historyOf("SIM:IDX40")).every(isInside)).toBe(true);
    },
  );
});
