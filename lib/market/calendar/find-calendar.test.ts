import { describe, expect, it } from "vitest";
import type { Instrument } from "@/lib/contract/market";
import { findCalendar } from "./find-calendar";

const calendarOf = (over: Partial<Instrument>) =>
  findCalendar({
    instrument: { symbol: "ANY", exchange: "", timeZone: "America/New_York", kind: "equity", ...over },
  })?.id ?? null;

describe("the calendar of an instrument", () => {
  it("is that of its exchange, as tables and sources write it", () => {
    const names = [
      "NYSE",
      "NYSE Arca",
      "NYSEArca",
      "NYSE American",
      "Cboe US",
      "OTC Markets OTCPK",
      "NYQ",
      "PCX",
    ];
    expect(names.map((exchange) => calendarOf({ exchange }))).toEqual(names.map(() => "XNYS"));
    const nasdaq = ["Nasdaq", "NASDAQ", "NasdaqGS", "NasdaqGM", "NasdaqCM", "NMS", "NGM", "XNAS"];
    expect(nasdaq.map((exchange) => calendarOf({ exchange }))).toEqual(nasdaq.map(() => "XNAS"));
    const abroad: [string, string][] = [
      ["London", "XLON"],
      ["LSE", "XLON"],
      ["London Stock Exchange", "XLON"],
      ["XETRA", "XETR"],
      ["GER", "XETR"],
      ["Paris", "XPAR"],
      ["Euronext Amsterdam", "XAMS"],
      ["Brussels", "XBRU"],
      ["LIS", "XLIS"],
      ["Borsa Italiana", "XMIL"],
      ["SIX Swiss", "XSWX"],
      ["Swiss", "XSWX"],
      ["Tokyo", "XTKS"],
      ["JPX", "XTKS"],
      ["HKSE", "XHKG"],
      ["Hong Kong", "XHKG"],
      ["Toronto", "XTSE"],
      ["TSX Venture Exchange", "XTSE"],
      ["ASX", "XASX"],
    ];
    expect(abroad.map(([exchange]) => calendarOf({ exchange }))).toEqual(abroad.map(([, id]) => id));
  });

  it("is that of the zone where the exchange is not named, as for an index or an imported file", () => {
    const index = (timeZone: string) => calendarOf({ exchange: "Index", kind: "index", timeZone });
    expect(["America/New_York", "Europe/Berlin", "Asia/Tokyo", "Asia/Hong_Kong"].map(index)).toEqual([
      "XNYS",
      "XETR",
      "XTKS",
      "XHKG",
    ]);
    expect(calendarOf({ exchange: "" })).toBe("XNYS");
    expect(calendarOf({ exchange: "", timeZone: "Europe/London" })).toBe("XLON");
  });

  it("is the week for currencies, no closing hour for coins, and none for futures", () => {
    expect(calendarOf({ exchange: "CCY", kind: "fx", timeZone: "Europe/London" })).toBe("FX");
    expect(calendarOf({ exchange: "CCC", kind: "crypto", timeZone: "UTC" })).toBe("CRYPTO");
    expect(calendarOf({ exchange: "Futures", kind: "future" })).toBeNull();
  });

  it("is its own for the simulated market, also for its currency pair", () => {
    expect(calendarOf({ symbol: "SIM:ORBT", exchange: "Simulated exchange" })).toBe("SIM");
    expect(calendarOf({ symbol: "SIM:EURX", exchange: "Simulated exchange", kind: "fx" })).toBe("SIM");
  });

  it("claims nothing about exchanges without rules here, nor about floors with other hours in a known zone", () => {
    expect(calendarOf({ exchange: "Madrid", timeZone: "Europe/Madrid" })).toBeNull();
    expect(calendarOf({ exchange: "KRX", timeZone: "Asia/Seoul" })).toBeNull();
    expect(calendarOf({ exchange: "Nasdaq Stockholm", timeZone: "Europe/Stockholm" })).toBeNull();
    expect(calendarOf({ exchange: "XMAD", timeZone: "Europe/Madrid" })).toBeNull();
    expect(calendarOf({ exchange: "Frankfurt", timeZone: "Europe/Berlin" })).toBeNull();
  });
});
