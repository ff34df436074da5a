import { describe, expect, it } from "vitest";
import { carriedSchema } from "@/lib/contract/understanding";
import {
  converse,
  createFakeMarket,
  type FakeMarket,
  getInstrument,
  read,
  toLine,
} from "@/lib/testing/understanding";
import { toSaid } from "@/lib/testing/utterances/to-said";

const YTD = "2026-01-01..2026-11-20 YTD";
const TEN = "2016-11-20..2026-11-20";

const conversations: Record<string, [string, string][]> = {
  currencies: [
    ["price of Apple", "quote AAPL"],
    ["and in euros?", "quote AAPL | in EUR"],
    ["and Microsoft?", "quote MSFT | in EUR"],
    ["this year?", `history MSFT ${YTD} | in EUR`],
    ["yen?", `history MSFT ${YTD} | in JPY`],
    ["since when?", "symbol_info MSFT"],
    ["and in dollars", "quote MSFT | in USD"],
  ],
  averages: [
    ["50 day moving average of Apple", "indicator AAPL | sma 50"],
    ["with the 200 day too", "indicator AAPL | sma 50, sma 200"],
    ["and Microsoft?", "indicator MSFT | sma 50, sma 200"],
    ["what about 2020?", "indicator MSFT 2020-01-01..2020-12-31 | sma 50, sma 200"],
    ["rsi instead", "indicator MSFT 2020-01-01..2020-12-31 | rsi"],
    ["add macd", "indicator MSFT 2020-01-01..2020-12-31 | rsi, macd"],
  ],
  statements: [
    ["revenue of Apple", "fundamentals AAPL | revenue"],
    ["and quarterly?", "fundamentals AAPL | revenue | quarterly"],
    ["and net income?", "fundamentals AAPL | netIncome | quarterly"],
    ["what about Tesla?", "fundamentals TSLA | netIncome | quarterly"],
    ["annually please", "fundamentals TSLA | netIncome | annual"],
  ],
  risk: [
    ["compare Apple and Microsoft over 5 years", "compare AAPL+MSFT 2021-11-20..2026-11-20 5Y"],
    ["which is riskier?", "risk AAPL+MSFT 2021-11-20..2026-11-20 5Y"],
    ["and Nvidia?", "risk AAPL+MSFT+NVDA 2021-11-20..2026-11-20 5Y"],
    ["over 10 years", `risk AAPL+MSFT+NVDA ${TEN}`],
    ["drop Nvidia", `risk AAPL+MSFT ${TEN}`],
    ["which is better to buy", "decline advice"],
    ["correlation?", `risk AAPL+MSFT ${TEN}`],
    ["how risky is Ford", "risk F"],
  ],
  what_ifs: [
    ["if I had put $10,000 in Apple 5 years ago", "portfolio AAPL 2021-11-20..2026-11-20 | 10000 USD"],
    ["and in Microsoft?", "portfolio MSFT 2021-11-20..2026-11-20 | 10000 USD"],
    ["what about 10 years ago?", `portfolio MSFT ${TEN} | 10000 USD`],
    ["and 20k?", `portfolio MSFT ${TEN} | 20000 USD`],
    ["in euros?", `portfolio MSFT ${TEN} | 20000 USD | in EUR`],
  ],
  portfolios: [
    ["60/40 Apple and Ford since 2010", "portfolio AAPL+F 2010-01-01..2026-11-20 | 60/40"],
    ["rebalance it monthly", "portfolio AAPL+F 2010-01-01..2026-11-20 | 60/40 | monthly"],
    ["what about 70/30?", "portfolio AAPL+F 2010-01-01..2026-11-20 | 70/30 | monthly"],
    ["over 10 years", `portfolio AAPL+F ${TEN} | 70/30 | monthly`],
    ["with $5000", `portfolio AAPL+F ${TEN} | 5000 USD | 70/30 | monthly`],
    ["quarterly", `portfolio AAPL+F ${TEN} | 5000 USD | 70/30 | quarterly`],
  ],
  statistics: [
    ["best month of Apple", "extremes AAPL | best_month"],
    ["and the worst?", "extremes AAPL | worst_month"],
    ["over 10 years", `extremes AAPL ${TEN} | worst_month`],
    ["and Microsoft?", `extremes MSFT ${TEN} | worst_month`],
    ["days above 150", `extremes MSFT ${TEN} | days_above | above 150`],
    ["below 120?", `extremes MSFT ${TEN} | days_below | below 120`],
  ],
  screens: [
    ["top 5 gainers today", "screen 2026-11-19..2026-11-20 | return highest 5"],
    ["this year?", `screen ${YTD} | return highest 5`],
    ["and losers?", `screen ${YTD} | return lowest most`],
    ["what about Apple?", "quote AAPL"],
  ],
  hours: [
    ["is London open", "market_status | XLON"],
    ["and New York?", "market_status | XNYS"],
    ["when does it close?", "market_status | XNYS"],
    ["and tomorrow?", "market_status 2026-11-21 | XNYS"],
  ],
  files: [
    ["how did Apple do this year", `history AAPL ${YTD}`],
    ["download this as csv", `export AAPL ${YTD} | csv`],
    ["as json please", `export AAPL ${YTD} | json`],
    ["and Microsoft", `export MSFT ${YTD} | json`],
  ],
  all_about_one: [
    ["price of Ford", "quote F"],
    ["dividends?", "dividends F"],
    ["what about the P/E?", "fundamentals F"],
    ["news?", "news F"],
    ["when do they report?", "earnings F"],
    ["what's its RSI", "indicator F | rsi"],
    ["what is beta?", "definition beta"],
    ["beta?", "risk F"],
    ["is it open now?", "market_status F"],
    ["ticker?", "symbol_info F"],
    ["price of Tesla", "quote TSLA"],
    ["how volatile is it", "risk TSLA"],
  ],
  a_choice_in_between: [
    ["14 day rsi of HP", "clarify ambiguous_name HP | rsi 14"],
    ["HPE", "indicator HPE | rsi 14"],
    ["revenue of HP", "fundamentals HPE | revenue"],
  ],
};

describe("follow-ups", () => {
  it.each(Object.entries(conversations))("%s", async (_, turns) => {
    const { understood } = await converse(turns.map(([text]) => text));
    expect(understood.map((each) => toSaid({ line: toLine(each), ...each }))).toEqual(
      turns.map(([, expected]) => expected),
    );
  });

  it("reads what a conversation carried before it could carry settings", () => {
    const stored = { symbols: [getInstrument("AAPL")], lastSkill: "quote", clarified: null };
    expect(carriedSchema.parse(JSON.parse(JSON.stringify(stored)))).toMatchObject({
      asked: null,
      lastSkill: "quote",
    });
  });

  it("says that figures told for one company keep the second for later", async () => {
    const { entities, note } = await read("revenue of Apple and Microsoft");
    expect(entities.symbols.map(({ symbol }) => symbol)).toEqual(["AAPL", "MSFT"]);
    expect(note).toBe(
      "This is told for one at a time: here for Apple Inc.; ask the same of Microsoft Corporation next.",
    );
  });
});

describe("rates of currencies", () => {
  const dollarYen = { ...getInstrument("AAPL"), symbol: "USDJPY=X", name: "US dollar in yen" };
  const market: FakeMarket = {
    ...createFakeMarket(),
    resolve: ({ mention }) =>
      Promise.resolve(
        mention === "USD/JPY" ? { kind: "one", instrument: dollarYen, mention } : { kind: "none", mention },
      ),
  };

  it.each([
    ["dollar to yen", "quote USDJPY=X", null],
    ["usd/jpy this year", `history USDJPY=X ${YTD}`, null],
    ["yen to the dollar", "quote USDJPY=X", "The rate is told the usual way round: USD/JPY."],
  ])("understands %j as %s", async (text, expected, note) => {
    const understanding = await read(text, { market });
    expect(toLine(understanding)).toBe(expected);
    expect(understanding.note).toBe(note);
  });
});

describe("what cannot be computed", () => {
  it("says that money goes in once when it was to go in every month", async () => {
    const { skill, note } = await read("invest $100 every month in Apple since 2015");
    expect(skill).toBe("portfolio");
    expect(note).toBe("Regular contributions are not computed: the amount is put in once, on the first day.");
  });
});

/** A market in which FB was renamed and TWTR is gone. */
function createChangedMarket(): FakeMarket {
  const market = createFakeMarket();
  const renamed = {
    kind: "one",
    instrument: getInstrument("AAPL"),
    note: "FB has been AAPL since then.",
  } as const;
  const gone = { kind: "none", note: "TWTR left the exchange on Oct 28, 2022." } as const;
  return {
    ...market,
    spot: ({ text }) =>
      Promise.resolve(
        [...text.matchAll(/FB|TWTR/g)].map(({ 0: mention, index }) => {
          const resolution = mention === "FB" ? { ...renamed, mention } : { ...gone, mention };
          return { start: index, end: index + mention.length, mention, resolution };
        }),
      ),
    resolve: ({ mention }) =>
      Promise.resolve(mention === "FB" ? { ...renamed, mention } : { ...gone, mention }),
  };
}

describe("notes about names", () => {
  it("tells that a symbol was renamed, whatever is asked of it", async () => {
    const market = createChangedMarket();
    for (const text of ["price of FB", "how did FB do this year", "RSI of FB"]) {
      expect((await read(text, { market })).note).toBe("FB has been AAPL since then.");
    }
  });

  it("joins it with what is to be told about the dates", async () => {
    const { note } = await read("FB from 2021 to 2019", { market: createChangedMarket() });
    expect(note).toBe(
      "FB has been AAPL since then. The dates were the other way round, so this covers 2019 to 2021, in that order.",
    );
  });

  it("asks back about a symbol that is gone and tells why", async () => {
    const { needsClarification, note } = await read("price of TWTR", { market: createChangedMarket() });
    expect(needsClarification).toEqual({ about: "unknown_name", mention: "TWTR", pending: "quote" });
    expect(note).toBe("TWTR left the exchange on Oct 28, 2022.");
  });
});
