import { describe, expect, it } from "vitest";
import type { Clicked } from "@/lib/contract/actions";
import { emptyCarried } from "@/lib/contract/understanding";
import {
  converse,
  createFakeGlossary,
  createFakeMarket,
  getInstrument,
  NOW,
  read,
  toLine,
} from "@/lib/testing/understanding";
import { carryOver } from "./carry-over";
import { understand } from "./cascade";
import { conclude } from "./conclude";

const YTD = "2026-01-01..2026-11-20 YTD";

/** Each conversation is a list of messages with what each must be understood as, knowing the ones before it. */
const conversations: Record<string, [string, string][]> = {
  "another span": [
    ["how did Apple do in 2021?", "history AAPL 2021-01-01..2021-12-31"],
    ["this year?", `history AAPL ${YTD}`],
    ["and in 2020?", "history AAPL 2020-01-01..2020-12-31"],
    ["make it 5 years", "history AAPL 2021-11-20..2026-11-20 5Y"],
    ["since March", "history AAPL 2026-03-01..2026-11-20"],
    ["5y", "history AAPL 2021-11-20..2026-11-20 5Y"],
    ["max", "history AAPL 1900-01-01..2026-11-20 MAX"],
    ["what about Q3 2021?", "history AAPL 2021-07-01..2021-09-30"],
    ["3m", "history AAPL 2026-08-20..2026-11-20"],
  ],
  "another subject over the same span": [
    ["how did apple do this year", `history AAPL ${YTD}`],
    ["and microsoft?", `history MSFT ${YTD}`],
    ["what about Tesla?", `history TSLA ${YTD}`],
    ["Amazon", `history AMZN ${YTD}`],
    ["same for nvidia", `history NVDA ${YTD}`],
    ["and AMD in 2020?", "history AMD 2020-01-01..2020-12-31"],
    ["and Blorptech?", "clarify unknown_name Blorptech"],
  ],
  "comparing what was spoken of": [
    ["how did apple do this year", `history AAPL ${YTD}`],
    ["compare it with Nvidia", `compare AAPL+NVDA ${YTD}`],
    ["and AMD?", `compare AAPL+NVDA+AMD ${YTD}`],
    ["drop the second", `compare AAPL+AMD ${YTD}`],
    ["in 2021?", "compare AAPL+AMD 2021-01-01..2021-12-31"],
    ["remove AMD", "history AAPL 2021-01-01..2021-12-31"],
    ["add Tesla", "compare AAPL+TSLA 2021-01-01..2021-12-31"],
    ["which did better?", "compare AAPL+TSLA 2021-01-01..2021-12-31"],
    ["how did they do this year", `compare AAPL+TSLA ${YTD}`],
    ["what is the price of the second one", "quote TSLA"],
  ],
  "both of two separate questions": [
    ["how did Apple do in 2021", "history AAPL 2021-01-01..2021-12-31"],
    ["and Microsoft?", "history MSFT 2021-01-01..2021-12-31"],
    ["compare them", "compare AAPL+MSFT 2021-01-01..2021-12-31"],
    ["compare both this year", `compare AAPL+MSFT ${YTD}`],
  ],
  "the other one": [
    ["price of Apple", "quote AAPL"],
    ["and Microsoft?", "quote MSFT"],
    ["how did the other one do this year", `history AAPL ${YTD}`],
  ],
  "a named subject beats the carried one": [
    ["price of Apple", "quote AAPL"],
    ["how did Microsoft do this year?", `history MSFT ${YTD}`],
    ["how did it do in 2020", "history MSFT 2020-01-01..2020-12-31"],
    ["price of TSLA", "quote TSLA"],
    ["TOTDY", "quote TOTDY"],
    ["how did Blorptech do", "clarify unknown_name Blorptech"],
  ],
  it: [
    ["AAPL", "quote AAPL"],
    ["how did it do this year?", `history AAPL ${YTD}`],
    ["what's its price?", "quote AAPL"],
    ["how did the stock do last month", "history AAPL 2026-10-01..2026-10-31"],
    ["what happened to it on 2020-03-16", "day AAPL 2020-03-16"],
    ["and Microsoft?", "day MSFT 2020-03-16"],
    ["and on 17 March 2020?", "day MSFT 2020-03-17"],
    ["as candles", "history MSFT 2026-10-01..2026-10-31"],
  ],
  "words about days and charts": [
    ["what happened to Apple on 2020-03-16", "day AAPL 2020-03-16"],
    ["what happened the day before", "day AAPL 2020-03-13"],
    ["and the next day?", "day AAPL 2020-03-16"],
    ["what did Microsoft do on that day", "day MSFT 2020-03-16"],
    ["candles", "history MSFT"],
    ["line chart", "history MSFT"],
  ],
  "changing what is compared": [
    ["Nvidia vs AMD in 2020", "compare NVDA+AMD 2020-01-01..2020-12-31"],
    ["replace AMD with Tesla", "compare NVDA+TSLA 2020-01-01..2020-12-31"],
    ["Apple instead of Nvidia", "compare AAPL+TSLA 2020-01-01..2020-12-31"],
    ["only Apple", "history AAPL 2020-01-01..2020-12-31"],
    ["and Tesla?", "history TSLA 2020-01-01..2020-12-31"],
    ["can I see both?", "compare AAPL+TSLA 2020-01-01..2020-12-31"],
    ["how about 2022", "compare AAPL+TSLA 2022-01-01..2022-12-31"],
  ],
  "a choice between two": [
    ["how did HP do in 2021?", "clarify ambiguous_name HP"],
    ["HPE", "history HPE 2021-01-01..2021-12-31"],
    ["how did HP do in 2020?", "history HPE 2020-01-01..2020-12-31"],
  ],
  "a choice answered by name": [
    ["compare Apple with HP this year", "clarify ambiguous_name HP"],
    ["HP Inc", `compare AAPL+HPQ ${YTD}`],
  ],
  "a choice ignored": [
    ["how did HP do in 2021?", "clarify ambiguous_name HP"],
    ["price of Apple", "quote AAPL"],
  ],
  "a subject asked for": [
    ["how did it do in 2021?", "clarify symbol"],
    ["I mean Apple", "history AAPL 2021-01-01..2021-12-31"],
    ["thanks", "talk thanks"],
    ["and this year?", `history AAPL ${YTD}`],
  ],
  "a subject asked for and known to sources only": [
    ["show me the chart for 2021", "clarify symbol"],
    ["rheinmetall", "history RHM.DE 2021-01-01..2021-12-31"],
  ],
  "a second side asked for": [
    ["compare Apple", "clarify symbol"],
    ["microsoft", "compare AAPL+MSFT"],
  ],
  "never the same question twice": [
    ["how did Blorptech do this year", "clarify unknown_name Blorptech"],
    ["how did Blorptech do this year", "help"],
    ["qwertz", "clarify intent"],
    ["qwertz qwertz", "talk unclear"],
    ["this year?", "clarify symbol"],
    ["this year?", "help"],
  ],
  "a span that cannot be": [
    ["how did Apple do in 2021", "history AAPL 2021-01-01..2021-12-31"],
    ["and in 2040?", "clarify range 2040"],
    ["in 2020", "history AAPL 2020-01-01..2020-12-31"],
  ],
  "advice keeps its subject": [
    ["should I buy Tesla?", "decline advice"],
    ["how did it do this year", `history TSLA ${YTD}`],
    ["what is beta?", "definition beta"],
    ["and in 2020", "history TSLA 2020-01-01..2020-12-31"],
    ["and CAGR?", "definition cagr"],
    ["will it go up?", "decline forecast"],
    ["what should I have for breakfast", "decline off_topic"],
    ["help", "help"],
  ],
};

describe("conversations", () => {
  it.each(Object.entries(conversations))("%s", async (_, turns) => {
    const { understood } = await converse(turns.map(([text]) => text));
    expect(understood.map(toLine)).toEqual(turns.map(([, expected]) => expected));
  });

  it("says that what was carried decided", async () => {
    const { understood } = await converse([
      "how did Apple do in 2021",
      "this year?",
      "how did it do in 2020",
      "price of AMD",
    ]);
    expect(understood.map(({ tier }) => tier)).toEqual(["rules", "carried", "carried", "rules"]);
  });

  it("keeps candidates of an ambiguous name and the skill that waits for it", async () => {
    const { entities, needsClarification, skill } = await read("price of HP");
    expect(skill).toBe("clarify");
    expect(entities.ambiguous[0]?.candidates.map(({ symbol }) => symbol)).toEqual(["HPQ", "HPE"]);
    expect(needsClarification?.pending).toBe("quote");
  });

  it("searches sources for names only, never for a message without a market question", async () => {
    const market = createFakeMarket();
    for (const text of [
      "hi",
      "what should I have for breakfast",
      "define contango",
      "qwertz",
      "price of Apple",
      "help",
    ]) {
      await read(text, { market });
    }
    expect(market.searched).toEqual([]);
  });
});

describe("clicks", () => {
  const clicked = {
    chartId: "cht_1",
    element: "point",
    symbol: "AAPL",
    tradedOn: "2020-03-16",
    value: 60,
  } as const;
  const click = (given: Partial<Clicked>, text = "price of MSFT") =>
    understand({
      message: { text, clicked: { ...clicked, ...given } },
      carried: emptyCarried,
      context: {
        now: NOW,
        signal: AbortSignal.abort(),
        market: createFakeMarket(),
        glossary: createFakeGlossary(),
      },
    });

  it("reads a clicked point as its day and nothing from the text", async () => {
    const understanding = await click({});
    expect(toLine(understanding)).toBe("day AAPL 2020-03-16");
    expect(understanding).toMatchObject({ tier: "click", confidence: 1 });
  });

  it("reads a question of its own, typed beside a click, as being about what was clicked", async () => {
    expect(toLine(await click({}, "best month in 2020?"))).toBe("extremes AAPL 2020-01-01..2020-12-31");
    expect(toLine(await click({}, "what was this?"))).toBe("day AAPL 2020-03-16");
  });

  it("reads a clicked legend entry as that subject's history", async () => {
    expect(toLine(await click({ element: "legend" }))).toBe("history AAPL");
  });

  it.each<[Partial<Clicked>, string]>([
    [{ follow: "day" }, "day AAPL 2020-03-16"],
    [{ follow: "since" }, "history AAPL 2020-03-16..2026-11-20"],
    [{ follow: "span", until: "2020-03-20" }, "history AAPL 2020-03-16..2020-03-20"],
    [{ follow: "span", element: "range", until: "2020-03-20" }, "history AAPL 2020-03-17..2020-03-20"],
    [{ follow: "span", until: "2031-12-31" }, "history AAPL 2020-03-16..2026-11-20"],
    [{ follow: "compare", beside: ["MSFT"] }, "compare AAPL+MSFT 2020-03-16..2026-11-20"],
    [{ follow: "compare" }, "history AAPL 2020-03-16..2026-11-20"],
    [{ follow: "dividends" }, "dividends AAPL"],
    [{ follow: "dividends", until: "2020-12-31" }, "dividends AAPL 2020-03-16..2020-12-31"],
    [{ follow: "earnings" }, "earnings AAPL"],
    [{ follow: "fundamentals", metric: "revenue" }, "fundamentals AAPL 2020-03-16"],
    [{ follow: "risk" }, "risk AAPL"],
    [{ follow: "compare", beside: ["GONE"] }, "clarify unknown_name GONE"],
  ])("reads what its menu was asked: %j", async (given, expected) => {
    expect(toLine(await click(given))).toBe(expected);
  });

  it.each([
    [{ symbol: "GONE" }, "clarify unknown_name GONE"],
    [{ tradedOn: "2020-99-99" }, "clarify range 2020-99-99"],
    [{ tradedOn: "2031-01-02" }, "clarify range 2031-01-02"],
  ])("asks back for a click on %j", async (given, expected) => {
    expect(toLine(await click(given))).toBe(expected);
  });
});

describe("carryOver", () => {
  const apple = getInstrument("AAPL");
  const day = conclude({ skill: "day", tier: "rules", entities: { symbols: [apple], on: "2020-03-16" } });

  it("remembers the day only when it was answered", () => {
    expect(carryOver({ carried: emptyCarried, understanding: day, outcomeOk: true }).on).toBe("2020-03-16");
    expect(carryOver({ carried: emptyCarried, understanding: day, outcomeOk: false }).on).toBeNull();
  });

  it("changes nothing but the asked question for a greeting", () => {
    const carried = { ...emptyCarried, symbols: [apple], clarified: "symbol:", lastSkill: "quote" as const };
    const understanding = conclude({ skill: "greet", tier: "rules" });
    expect(carryOver({ carried, understanding, outcomeOk: true })).toEqual({ ...carried, clarified: null });
  });

  it("remembers at most four subjects, newest first", async () => {
    const { carried } = await converse([
      "price of Apple",
      "price of AMD",
      "price of Tesla",
      "price of Ford",
      "price of Amazon",
    ]);
    expect(carried.symbols.map(({ symbol }) => symbol)).toEqual(["AMZN", "F", "TSLA", "AMD"]);
  });
});
