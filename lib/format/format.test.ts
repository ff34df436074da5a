import { describe, expect, it } from "vitest";
import type { Provenance } from "@/lib/contract/market";
import { formatDay, formatInstant, toZonedDay } from "./date";
import { formatMoney, formatPrice, getPriceUnit } from "./money";
import { formatNumber, formatVolume } from "./number";
import { formatPercent } from "./percent";
import { formatProvenance } from "./provenance";

describe("money", () => {
  it.each([
    [{ value: 123.45, currency: "USD" }, "$123.45"],
    [{ value: 1234567.8, currency: "USD" }, "$1,234,567.80"],
    [{ value: -37.63, currency: "USD" }, "−$37.63"],
    [{ value: -0.0000000001, currency: "USD", digits: 2 }, "$0.00"],
    [{ value: 0, currency: "USD" }, "$0.00"],
    [{ value: 0.0123, currency: "USD" }, "$0.0123"],
    [{ value: 0.205, currency: "USD" }, "$0.205"],
    [{ value: 0.5, currency: "USD" }, "$0.50"],
    [{ value: 0.00001234, currency: "USD" }, "$0.00001234"],
    [{ value: 2845.5, currency: "JPY" }, "¥2,845.5"],
    [{ value: 2845, currency: "JPY" }, "¥2,845"],
    [{ value: 12.5, currency: "EUR" }, "€12.50"],
    [{ value: 1.2e12, currency: "USD", compact: true }, "$1.2T"],
    [{ value: 12.5, currency: "USDT" }, "12.50 USDT"],
  ])("%o is told as %s", (input, text) => {
    expect(formatMoney(input)).toBe(text);
  });

  it("tells an index in points and an exchange rate with four decimals", () => {
    expect(formatPrice({ value: 4567.8, instrument: { kind: "index", currency: "USD" } })).toBe("4,567.80");
    expect(formatPrice({ value: 1.0842, instrument: { kind: "fx", currency: "USD" } })).toBe("$1.0842");
    expect(formatPrice({ value: 10, instrument: { kind: "equity", currency: "GBP" } })).toBe("£10.00");
    expect(getPriceUnit({ kind: "index", currency: "USD" })).toBe("points");
    expect(getPriceUnit({ kind: "etf", currency: "USD" })).toBe("USD");
  });
});

describe("numbers", () => {
  it("signs a percentage with a true minus or a plus, and zero not at all", () => {
    expect(formatPercent({ pct: 12.34, signed: true })).toBe("+12.3%");
    expect(formatPercent({ pct: -12.34, signed: true })).toBe("−12.3%");
    expect(formatPercent({ pct: 0.417 })).toBe("0.42%");
    expect(formatPercent({ pct: -0.001, signed: true })).toBe("0.00%");
    expect(formatPercent({ pct: 0.001, signed: true })).toBe("0.00%");
    expect(formatPercent({ pct: 1234.5, signed: true })).toBe("+1,234.5%");
  });

  it("groups numbers and compacts volumes", () => {
    expect(formatNumber({ value: 1234.5 })).toBe("1,234.5");
    expect(formatNumber({ value: -2 })).toBe("−2");
    expect(formatVolume(12_345_678)).toBe("12.3M");
    expect(formatVolume(950)).toBe("950");
    expect(formatVolume(0)).toBe("0");
  });
});

describe("days and instants", () => {
  it("keeps a day the day it is, whatever the machine's zone", () => {
    expect(formatDay("2021-03-16")).toBe("Mar 16, 2021");
    expect(formatDay("2021-03-16", "monthYear")).toBe("Mar 2021");
    expect(formatDay("2021-03-16", "full", "en-GB")).toBe("16 Mar 2021");
    expect(formatDay("soon")).toBe("soon");
  });

  it("tells an instant in its zone, with the zone's name", () => {
    expect(formatInstant({ iso: "2026-11-20T21:00:00Z", timeZone: "America/New_York" })).toBe(
      "Nov 20, 2026, 4:00 PM EST",
    );
    expect(formatInstant({ iso: "2026-07-01T20:00:00Z", timeZone: "America/New_York" })).toBe(
      "Jul 1, 2026, 4:00 PM EDT",
    );
    expect(formatInstant({ iso: "2026-07-01T20:00:00Z", timeZone: "Nowhere/Land" })).toBe(
      "Jul 1, 2026, 8:00 PM UTC",
    );
    expect(formatInstant({ iso: "later", timeZone: "UTC" })).toBe("later");
  });

  it("finds the day of an instant in its zone: Tokyo is already tomorrow", () => {
    expect(toZonedDay({ iso: "2026-11-20T21:30:00Z", timeZone: "Asia/Tokyo" })).toEqual({
      day: "2026-11-21",
      hour: 6.5,
    });
    expect(toZonedDay({ iso: "x", timeZone: "UTC" })).toBeNull();
  });
});

describe("provenance", () => {
  const yahoo: Provenance = {
    sourceId: "yahoo",
    sourceLabel: "Yahoo Finance",
    sourceUrl: null,
    asOf: "2026-11-20T21:00:00Z",
    timeZone: "America/New_York",
    adjustment: "split",
    freshness: "delayed",
    delayMinutes: 15,
  };

  it("says source, instant, freshness and adjustment in one line", () => {
    expect(formatProvenance(yahoo)).toBe(
      "Yahoo Finance · as of Nov 20, 2026, 4:00 PM EST · delayed 15 min · split-adjusted",
    );
  });

  it("says of the demo market that its prices are invented, and of a file only its day", () => {
    expect(
      formatProvenance({
        ...yahoo,
        sourceLabel: "Simulated market",
        freshness: "simulated",
        delayMinutes: null,
      }),
    ).toBe("Simulated market · as of Nov 20, 2026, 4:00 PM EST · invented prices · split-adjusted");
    expect(
      formatProvenance({
        ...yahoo,
        sourceLabel: "Imported file a.csv",
        freshness: "imported",
        adjustment: "raw",
      }),
    ).toBe("Imported file a.csv · as of Nov 20, 2026 · imported · as traded, not adjusted");
  });
});
