import { describe, expect, it } from "vitest";
import { createNameIndex } from "../name-index";
import { spotMentions } from "../spot-mentions";

const index = createNameIndex([]);
const symbolsOf = (text: string) =>
  spotMentions({ text, index }).map(({ resolution }) =>
    resolution.kind === "one" ? resolution.instrument.symbol : resolution.kind,
  );

describe("the line of a company", () => {
  it.each([
    ["price of Infosys in Mumbai", ["INFY.NS"]],
    ["HSBC shares in London", ["HSBA.L"]],
    ["the Amsterdam line of ASML", ["ASML.AS"]],
    ["Alibaba in Hong Kong", ["9988.HK"]],
    ["Infosys this year", ["INFY"]],
    ["tcs infosys wipro last year", ["TCS.NS", "INFY.NS", "WIPRO.NS"]],
    ["Shell, BP and Equinor dividends", ["SHEL.L", "BP.L", "EQNR.OL"]],
    ["Tencent against Alibaba", ["0700.HK", "BABA"]],
    ["an MSCI World ETF (IWDA.AS) since 2012", ["IWDA.AS", "IWDA.AS"]],
  ])("%s", (text, symbols) => {
    expect(symbolsOf(text)).toEqual(symbols);
  });
});

describe("names that only their neighbours tell", () => {
  it.each([
    ["equal parts gold, SPY and bitcoin", ["GC=F", "SPY", "BTC-USD"]],
    ["BTC v ETH v SOL ytd", ["BTC-USD", "ETH-USD", "SOL-USD"]],
    ["ko vs pep since 2015", ["KO", "PEP"]],
    ["ford and gm", ["F", "GM"]],
    ["hd vs low", ["HD", "LOW"]],
    ["is target cheaper than walmart", ["TGT", "WMT"]],
    ["what happened to Zoom on 9 November 2020", ["ZM"]],
    ["how rough was it to hold Zoom", ["ZM"]],
    ["is low risk a good thing", []],
    ["please zoom out to five years", []],
    ["I am at home and so is he", []],
  ])("%s", (text, symbols) => {
    expect(symbolsOf(text)).toEqual(symbols);
  });
});

describe("rates of two currencies", () => {
  it("are made for any two codes of ISO 4217, told in the second", () => {
    const [spotted] = spotMentions({ text: "CHFINR=X today", index });
    expect(spotted?.resolution).toMatchObject({
      kind: "one",
      instrument: { symbol: "CHFINR=X", currency: "INR", kind: "fx" },
    });
    expect(symbolsOf("QQQABC=X")).not.toContain("QQQABC=X");
  });
});
