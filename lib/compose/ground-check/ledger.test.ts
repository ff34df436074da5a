import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildFigures, buildInstrument, buildProvenance, buildRange } from "@/lib/testing/builders";
import { buildResults } from "@/lib/testing/result-builders";
import { createGate } from "./gate";
import { createLedger } from "./ledger";

const apple = buildInstrument({ symbol: "AAPL", name: "Apple Inc.", exchange: "Nasdaq", simulated: false });
const microsoft = buildInstrument({ symbol: "MSFT", name: "Microsoft Corporation", exchange: "Nasdaq" });

function buildCompare() {
  const { compare } = buildResults();
  const figures = (first: number, last: number, pct: number) =>
    buildFigures({
      base: { value: first, on: "2024-01-02" },
      end: { value: last, on: "2024-03-15" },
      priceReturnPct: pct,
      highClose: { value: last + 5, on: "2024-03-12" },
      lowClose: { value: first - 5, on: "2024-01-17" },
    });
  return {
    ...compare,
    asked: buildRange({ from: "2024-01-01", to: "2024-03-15", label: "this year" }),
    commonFrom: "2024-01-02",
    commonTo: "2024-03-15",
    items: [
      { instrument: apple, provenance: buildProvenance(), figures: figures(168.5, 189.25, 12.31) },
      { instrument: microsoft, provenance: buildProvenance(), figures: figures(386.2, 417.32, 8.06) },
    ],
  };
}

function buildQuote() {
  return {
    ...buildResults().quote,
    instrument: apple,
    price: 189.25,
    tradedOn: "2024-03-15",
    previousClose: 187.2,
    previousOn: "2024-03-14",
    change: 2.05,
    changePct: 1.0951,
    dayHigh: 190.4,
    dayLow: 186.9,
    volume: 52_340_000,
  };
}

const fundamentals = { ...buildResults().fundamentals, instrument: apple };

function judge(text: string, over: { results?: unknown[]; userTexts?: string[]; passages?: string[] } = {}) {
  const input = { results: [buildCompare()], userTexts: [], passages: [], today: "2024-03-18", ...over };
  const gate = createGate(createLedger(input));
  return { text: gate.push(text, 0) + gate.end(), ...gate.report };
}

const passes = (text: string, over = {}) =>
  expect(judge(text, over)).toEqual({ text, dropped: 0, replaced: 0 });
const fails = (text: string, over = {}) => {
  const { dropped, replaced } = judge(text, over);
  expect(dropped + replaced).toBeGreaterThan(0);
};

describe("figures of several things", () => {
  it.each([
    "Apple gained 12.3% and Microsoft 8.1%.",
    "Apple and Microsoft rose 12.3% and 8.1%, respectively.",
    "Microsoft (MSFT) closed at $417.32, Apple (AAPL) at $189.25.",
    "A return of 12.3% for Apple stands against 8.1% for Microsoft.",
    "Apple outperformed Microsoft by 4.25 percentage points.",
    "Apple, unlike Microsoft, gained 12.3%.",
    "Apple's 12.3% beat Microsoft's 8.1%, a gap of 4.2 points.",
    "Apple rose from about 168.5 to nearly 190 dollars.",
  ])("pass where each belongs: %s", (text) => passes(text));

  it.each([
    "Apple gained 8.1% and Microsoft 12.3%.",
    "Apple and Microsoft rose 8.1% and 12.3%, respectively.",
    "Apple closed at $417.32.",
    "MSFT closed at $189.25.",
    "Nvidia gained 12.3%.",
    "Apple gained 12.3 points.",
    "Apple fell 12.3%.",
    "Apple closed at €189.25.",
    "Apple outperformed Microsoft by 6.1 percentage points.",
    "Apple (TSLA) closed at $189.25.",
    "Apple Hospitality gained 12.3%.",
  ])("do not pass where they do not: %s", (text) => fails(text));
});

describe("units and rounding", () => {
  const cap = {
    results: [{ instrument: apple, provenance: buildProvenance(), marketCap: 1_204_300_000_000 }],
  };
  it.each([
    "$1.2T",
    "1.2 trillion dollars",
    "USD 1,204 bn",
    "$1,204.3 billion",
    "about 1,200 billion dollars",
  ])("are the same in any scale: %s", (text) => passes(`Its market capitalisation is ${text}.`, cap));

  it.each(["$1.3T", "$120 billion", "€1.2T", "$1.2 billion", "1.2 million dollars"])(
    "are not another scale or currency: %s",
    (text) => fails(`Its market capitalisation is ${text}.`, cap),
  );

  it("take a figure at the precision it is written with, and no nearer", () => {
    const results = [buildQuote()];
    for (const text of ["189.25", "189.3", "189"]) passes(`Apple closed at ${text} dollars.`, { results });
    for (const text of ["189.1", "189.35", "195", "188"])
      fails(`Apple trades at exactly ${text} dollars.`, { results });
  });

  it("know shares, percentages and changes of one quote", () => {
    const results = [buildQuote()];
    passes("Apple added 2.05 dollars, or 1.1%, on volume of 52.3 million shares.", { results });
    passes("The range of the day was 3.50 dollars, from 186.90 to 190.40.", { results });
    fails("Apple added 2.05%.", { results });
    fails("Volume was $52.3 million.", { results });
  });
});

describe("days and lengths of time", () => {
  const results = [buildQuote()];
  it.each([
    "Apple closed at $189.25 on March 15, 2024.",
    "On 15 March 2024, Apple closed at $189.25.",
    "The previous close was $187.20 on Thursday, March 14.",
    "Apple closed at 189.25 (2024-03-15).",
    "In March 2024 the shares closed at $189.25.",
  ])("pass in words and figures: %s", (text) => passes(text, { results }));

  it.each([
    "Apple closed at $189.25 on March 14, 2024.",
    "On March 12, 2024, Apple closed at $189.25.",
    "In 2019 it traded lower.",
    "The shares were first listed on December 12, 1980.",
    "It has risen for nine straight days.",
  ])("do not pass where nobody told them: %s", (text) => fails(text, { results }));

  it("count the days, months and years between two days that were told", () => {
    passes("Over the 74 days the shares of Apple gained 12.3%.");
    fails("Over the 3 years the shares of Apple gained 12.3%.");
  });
});

describe("where words may come from", () => {
  it("takes the user's own figures and the cited passages", () => {
    const over = {
      results: [buildQuote()],
      userTexts: ["I hold 10 shares of apple, is 30% much?"],
      passages: ["Revenue was $94.8 billion in Q2 2024."],
    };
    passes("You asked about 30%.", over);
    passes("The filing names revenue of 94.8 billion dollars for Q2 2024.", over);
    passes("Your 10 shares are worth $1,892.50.", over);
    fails("Your 12 shares are worth $2,271.00.", over);
  });

  it("puts the one sourced figure in the place of another, and says so", () => {
    expect(judge("Apple closed at $192.40 on March 15, 2024.", { results: [buildQuote()] })).toMatchObject({
      dropped: 1,
    });
    const one = { results: [{ instrument: apple, marketCap: 1_204_300_000_000 }] };
    expect(judge("Apple has a market cap of $1.9 trillion.", one)).toEqual({
      text: "Apple has a market cap of $1.2 trillion.",
      dropped: 0,
      replaced: 1,
    });
  });

  it("drops the one sentence and keeps those beside it", () => {
    const told = "Apple gained 12.3%. Its P/E ratio is 31. Microsoft gained 8.1%.";
    expect(judge(told)).toEqual({
      text: "Apple gained 12.3%. Microsoft gained 8.1%.",
      dropped: 1,
      replaced: 0,
    });
  });

  it.each([
    "You should buy Apple.",
    "Analysts expect Apple to climb.",
    "Apple will likely rise.",
    "Now is a good time to buy.",
  ])("neither advises nor foretells: %s", (text) => fails(text));

  it("lets a plain boundary through", () => passes("This is not advice, and nobody knows what will rise."));

  it("reads reported figures in their own currency and scale", () => {
    const results = [fundamentals];
    passes("Revenue was 391 million dollars in 2020, with a net margin of 10.2%.", { results });
    fails("Revenue was 391 billion dollars in 2020.", { results });
  });
});

describe("any text in any pieces", () => {
  it("never throws, never adds, and shows no figure that the ledger lacks", () => {
    const ledger = createLedger({ results: [], userTexts: [], passages: [], today: "2024-03-18" });
    const words = fc.array(
      fc.constantFrom(
        "Apple",
        "rose",
        "12.3%",
        "$1.2T",
        "on March 3",
        "**",
        "- ",
        ". ",
        "\n",
        "two days",
        "USD 7",
        "2019",
        "x",
      ),
      { maxLength: 30 },
    );
    fc.assert(
      fc.property(words, fc.integer({ min: 1, max: 9 }), (parts, size) => {
        const text = parts.join(" ");
        const gate = createGate(ledger);
        let out = "";
        for (let at = 0; at < text.length; at += size) out += gate.push(text.slice(at, at + size), at);
        out += gate.end();
        expect(out).not.toMatch(/12\.3|1\.2T|March 3|USD 7|2019/);
      }),
      { numRuns: 300 },
    );
    fc.assert(fc.property(fc.string({ maxLength: 300 }), (text) => void createGate(ledger).push(text, 0)));
  });

  it("comes out the same for a truthful text however it is cut", () => {
    const text =
      "**Apple** gained 12.3% from $168.50 on January 2, 2024 to $189.25 on March 15, 2024. Microsoft rose 8.1%.";
    const ledger = createLedger({
      results: [buildCompare()],
      userTexts: [],
      passages: [],
      today: "2024-03-18",
    });
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 5 }),
        fc.integer({ min: 0, max: 200 }),
        (sizes, stepMs) => {
          const gate = createGate(ledger);
          let out = "";
          for (let at = 0, turn = 0; at < text.length; turn++) {
            const size = sizes[turn % sizes.length] as number;
            out += gate.push(text.slice(at, at + size), turn * stepMs);
            at += size;
          }
          expect(out + gate.end()).toBe(text);
        },
      ),
      { numRuns: 300 },
    );
  });
});
