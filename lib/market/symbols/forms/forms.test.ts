import { describe, expect, it } from "vitest";
import { symbolsByIsin } from "../table/isins";
import { listings } from "../table/listings";
import { findForcedForm, listForcedForms } from "./forced-forms";
import { isIsin } from "./isin";

describe("ISIN", () => {
  // ISO 6166 by hand for US0378331005: U=30 S=28 -> 3028037833100 and the check digit 5; Luhn's sum is 50, a multiple of 10.
  it("accepts a right check digit and refuses every other one", () => {
    expect(isIsin("US0378331005")).toBe(true);
    for (const digit of "012346789") expect(isIsin(`US037833100${digit}`)).toBe(false);
  });

  it("refuses other shapes: lower case, too short, no country", () => {
    for (const text of ["us0378331005", "US037833100", "000378331005", "US03783310055"]) {
      expect(isIsin(text)).toBe(false);
    }
  });

  it("has only valid ISINs in the table, each of a listed instrument", () => {
    const symbols = new Set(listings.map(({ instrument }) => instrument.symbol));
    expect(symbolsByIsin.size).toBeGreaterThanOrEqual(80);
    for (const [isin, symbol] of symbolsByIsin) {
      expect(isIsin(isin), isin).toBe(true);
      if (symbol !== "CB") expect(symbols, symbol).toContain(symbol);
    }
  });
});

describe("forced forms", () => {
  it.each([
    ["$F", "F"],
    ["$brk.b", "BRK-B"],
    ["#TSLA", "TSLA"],
    ["NASDAQ:COST", "COST"],
    ["NYSE: BRK.B", "BRK-B"],
    ["LON:BARC", "BARC.L"],
    ["XETR:SAP", "SAP.DE"],
    ["HKG:700", "0700.HK"],
    ["TYO:7203", "7203.T"],
    ["STO:VOLVB", "VOLV-B.ST"],
    ["COST:NASDAQ", "COST"],
    ["US0378331005", "AAPL"],
    ["AAPL US Equity", "AAPL"],
    ["AAPL US", "AAPL"],
    ["BRK/B US Equity", "BRK-B"],
    ["VOD LN", "VOD.L"],
    ["7203 JP", "7203.T"],
    ["SAP GY", "SAP.DE"],
    ["BNP FP Equity", "BNP.PA"],
    ["700 HK", "0700.HK"],
    ["SPX Index", "^GSPC"],
    ["EURUSD Curncy", "EURUSD=X"],
    ["AAPL.O", "AAPL"],
    ["IBM.N", "IBM"],
    ["BRKb.N", "BRK-B"],
    [".SPX", "^GSPC"],
    ["BRK/B", "BRK-B"],
    ["BRK-B", "BRK-B"],
    ["VOD.L", "VOD.L"],
    ["700.HK", "0700.HK"],
    ["GC=F", "GC=F"],
    ["BTC-USD", "BTC-USD"],
  ])("%s may be %s", (mention, symbol) => {
    expect(findForcedForm(mention)?.symbols).toContain(symbol);
  });

  it("is sure of signs, exchange names and ISINs, and of a valid ISIN that no table has", () => {
    for (const mention of ["$ZZZZ", "NYSE:ZZZZ", "^ZZZZ", "ZZZZ US Equity", "ZZZZ.DE"]) {
      expect(findForcedForm(mention)?.sure, mention).toBe(true);
    }
    // By hand: US38259P5089 was Google's own ISIN until 2014.
    expect(findForcedForm("US38259P5089")).toMatchObject({ symbols: [], sure: true });
  });

  it.each([
    "it costs $5 or US$ 20",
    "US0378331004 is misspelt",
    "is it AT 200?",
    "a US company",
    "I LIVE IN the US",
    "and/or",
    "see www.bmw.de or john@aapl.o",
    "NO US citizen",
  ])("finds none in: %s", (text) => {
    expect(listForcedForms(text)).toEqual([]);
  });
});
