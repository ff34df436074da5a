import { describe, expect, it } from "vitest";
import { read, toLine } from "@/lib/testing/understanding";
import { toSaid } from "@/lib/testing/utterances/to-said";

const YTD = "2026-01-01..2026-11-20 YTD";
const MAX = "1900-01-01..2026-11-20 MAX";

/** Today is Friday 20 November 2026; each line is a message and what it must be understood as. */
const cases: Record<string, [string, string][]> = {
  indicators: [
    ["what is Apple's RSI", "indicator AAPL | rsi"],
    ["aapl rsi", "indicator AAPL | rsi"],
    ["RSI(14) AAPL", "indicator AAPL | rsi 14"],
    ["14 day rsi of amazon", "indicator AMZN | rsi 14"],
    ["Apple 14-day RSI over the past 6 months", "indicator AAPL 2026-05-20..2026-11-20 6M | rsi 14"],
    ["AAPL RSI 14 past year", "indicator AAPL 2025-11-20..2026-11-20 1Y | rsi 14"],
    ["50 and 200 day moving average of Apple", "indicator AAPL | sma 50, sma 200"],
    ["show apple and its 20, 50 and 200 day averages", "indicator AAPL | sma 20, sma 50, sma 200"],
    ["Apple 200-day MA", "indicator AAPL | sma 200"],
    ["50d vs 200d sma for tesla", "indicator TSLA | sma 50, sma 200"],
    ["50/200 sma crossover nvidia", "indicator NVDA | sma 50, sma 200"],
    ["sma 50 and 200 for apple", "indicator AAPL | sma 50, sma 200"],
    ["golden cross in Nvidia", "indicator NVDA | sma 50, sma 200"],
    ["has Apple had a death cross this year", `indicator AAPL ${YTD} | sma 50, sma 200`],
    ["MACD 8 17 9 for MSFT", "indicator MSFT | macd 8 17 9"],
    ["macd on tesla please", "indicator TSLA | macd"],
    ["bollinger bands 20 2.5 tesla", "indicator TSLA | bollinger 20 2.5"],
    ["bolinger bands tesla", "indicator TSLA | bollinger"],
    ["moveing average 200 day microsoft", "indicator MSFT | sma 200"],
    ["20 ema of nvda", "indicator NVDA | ema 20"],
    ["100 day exponential moving average of amazon", "indicator AMZN | ema 100"],
    ["20-week moving average of amd", "indicator AMD | sma 100"],
    ["ADX and ATR for Apple", "indicator AAPL | adx, atr"],
    ["on balance volume of amd", "indicator AMD | obv"],
    ["williams %r of apple", "indicator AAPL | williams_r"],
    ["donchian channels for Ford", "indicator F | donchian"],
    ["vwap of Tesla", "indicator TSLA | vwap"],
    ["is apple above its 200 day average", "indicator AAPL | sma 200"],
    ["is nvda trading above the 50-day?", "indicator NVDA | sma 50"],
    ["S&P 500 50-day moving average", "indicator ^GSPC | sma 50"],
    ["S&P 500 RSI", "indicator ^GSPC | rsi"],
    ["Russell 2000 moving average", "indicator ^RUT | sma"],
    ["RSI of the thing", "clarify symbol | rsi"],
    ["what's the RSI of Blorptech", "clarify unknown_name Blorptech | rsi"],
  ],
  risk: [
    ["how volatile is Tesla", "risk TSLA"],
    ["how volatile was Tesla in 2020?", "risk TSLA 2020-01-01..2020-12-31"],
    ["what was Apple's max drawdown in 2021", "risk AAPL 2021-01-01..2021-12-31"],
    ["sharpe ratio of MSFT vs AAPL", "risk MSFT+AAPL"],
    ["sharp ratio of tesla", "risk TSLA"],
    ["beta of TSLA", "risk TSLA"],
    ["correlation between Ford and the S&P 500", "risk F+^GSPC"],
    ["corelation between apple and amazon", "risk AAPL+AMZN"],
    ["how correlated are Apple, Microsoft and AMD", "risk AAPL+MSFT+AMD"],
    ["does tesla move together with nvidia?", "risk TSLA+NVDA"],
    ["is tesla riskier than ford", "risk TSLA+F"],
    ["apple volatility past 30 days", "risk AAPL 2026-10-21..2026-11-20"],
    ["what is the standard deviation of apple", "risk AAPL"],
    ["sortino of the S&P 500 over 10 years", "risk ^GSPC 2016-11-20..2026-11-20"],
    [
      "Could you please tell me how volatile Microsoft shares have been over the last three years?",
      "risk MSFT 2023-11-20..2026-11-20",
    ],
    [
      "I was wondering what the maximum drawdown of Amazon was during 2022, thanks!",
      "risk AMZN 2022-01-01..2022-12-31",
    ],
  ],
  extremes: [
    ["best month of the S&P 500 since 2010", "extremes ^GSPC 2010-01-01..2026-11-20 | best_month"],
    ["worst day ever of Apple", `extremes AAPL ${MAX} | worst_day`],
    ["in which month did Apple do best", "extremes AAPL | best_month"],
    ["what was apple's best year", "extremes AAPL | best_year"],
    ["biggest one day drop in Tesla", "extremes TSLA | worst_day"],
    ["what is the biggest drop Tesla had in a day", "extremes TSLA | worst_day"],
    ["largest daily gain of AMD in 2020", "extremes AMD 2020-01-01..2020-12-31 | best_day"],
    ["highest price of Apple", "extremes AAPL | highest"],
    ["highest close of Apple ever", `extremes AAPL ${MAX} | highest`],
    ["all time high of Nvidia", `extremes NVDA ${MAX} | highest`],
    ["tesla ath", `extremes TSLA ${MAX} | highest`],
    ["how high did AMD go in 2021", "extremes AMD 2021-01-01..2021-12-31 | highest"],
    ["52 week low of Ford", "extremes F 2025-11-21..2026-11-20 | lowest"],
    ["lowest price of Tesla in the past 5 years", "extremes TSLA 2021-11-20..2026-11-20 5Y | lowest"],
    ["how far is Apple from its high", "extremes AAPL | distance_from_high"],
    ["how much is apple down from its peak", "extremes AAPL | distance_from_high"],
    ["is Apple near its all time high", `extremes AAPL ${MAX} | distance_from_high`],
    ["days above 150 for Apple in 2023", "extremes AAPL 2023-01-01..2023-12-31 | days_above | above 150"],
    ["how many days did Tesla close below $200 this year", `extremes TSLA ${YTD} | days_below | below 200`],
    ["has Ford ever been above $20?", `extremes F ${MAX} | days_above | above 20`],
    ["how often was Apple up in 2022", "extremes AAPL 2022-01-01..2022-12-31 | days_up"],
    ["number of days MSFT closed higher last year", "extremes MSFT 2025-01-01..2025-12-31 | days_up"],
    ["calendar year returns of the S&P 500", "extremes ^GSPC | calendar_years"],
    ["annual returns of Microsoft", "extremes MSFT | calendar_years"],
    ["Berkshire returns by year", "extremes BRK-B | calendar_years"],
    ["average price of Apple in 2021", "extremes AAPL 2021-01-01..2021-12-31 | average_price"],
    [
      "hey, can you tell me which month was the best one for Amazon since 2015?",
      "extremes AMZN 2015-01-01..2026-11-20 | best_month",
    ],
  ],
  screens: [
    ["which stocks are up more than 10% this year", `screen ${YTD} | return above 10`],
    ["which stocks lost more than 5% this week", "screen 2026-11-16..2026-11-20 | return below -5"],
    ["stocks with RSI below 30", "screen | rsi below 30"],
    ["which stocks are oversold", "screen | rsi below 30"],
    ["top 5 gainers", "screen | return highest 5"],
    ["what are today's biggest movers", "screen 2026-11-19..2026-11-20 | return highest most"],
    ["worst performing stocks in 2022", "screen 2022-01-01..2022-12-31 | return lowest most"],
    ["most volatile stocks", "screen | volatility highest most"],
    ["least volatile stocks with yield above 2%", "screen | dividend_yield above 2, volatility lowest most"],
    ["stocks with a dividend yield above 3%", "screen | dividend_yield above 3"],
    ["stocks within 5% of their high", "screen | distance_from_high above -5"],
    ["find stocks down more than 20% from their high", "screen | distance_from_high below -20"],
    ["which stocks are above their 200 day average", "screen | above_sma above 0"],
    ["show me stocks under $50", "screen | price below 50"],
    ["which s&p 500 stocks gained the most this year", `screen ${YTD} | return highest most`],
    ["who gained most this year", `screen ${YTD} | return highest most`],
  ],
  portfolios: [
    ["if I had put $10,000 in Apple 5 years ago", "portfolio AAPL 2021-11-20..2026-11-20 | 10000 USD"],
    ["if I had invested 2000 dollars in Apple in 2010", "portfolio AAPL 2010-01-01..2026-11-20 | 2000 USD"],
    [
      "how much would $1000 in Apple in 2015 be worth now",
      "portfolio AAPL 2015-01-01..2026-11-20 | 1000 USD",
    ],
    ["what would €5k in Tesla in 2015 be worth today", "portfolio TSLA 2015-01-01..2026-11-20 | 5000 EUR"],
    ["£500 in Ford since 2010", "portfolio F 2010-01-01..2026-11-20 | 500 GBP"],
    ["1.5 million yen in Ford since 2012", "portfolio F 2012-01-01..2026-11-20 | 1500000 JPY"],
    [
      "how much would I have if I put 2000 in the S&P 500 in 2000",
      "portfolio ^GSPC 2000-01-01..2026-11-20 | 2000 of any currency",
    ],
    ["growth of $10,000 in Apple since 2010", "portfolio AAPL 2010-01-01..2026-11-20 | 10000 USD"],
    ["what if I bought Apple in 2013", "portfolio AAPL 2013-01-01..2026-11-20"],
    ["60/40 Apple and Ford rebalanced monthly", "portfolio AAPL+F | 60/40 | monthly"],
    [
      "50% Apple, 30% Microsoft and 20% Nvidia since 2015",
      "portfolio AAPL+MSFT+NVDA 2015-01-01..2026-11-20 | 50/30/20",
    ],
    ["60% Ford and the rest in Apple", "portfolio F+AAPL | 60/40"],
    [
      "equal weight Apple, Microsoft and Amazon over 5 years",
      "portfolio AAPL+MSFT+AMZN 2021-11-20..2026-11-20 5Y | 33.33/33.33/33.33",
    ],
    [
      "invest 5000 in apple and 3000 in tesla 3 years ago",
      "portfolio AAPL+TSLA 2023-11-20..2026-11-20 | 8000 of any currency | 62.5/37.5",
    ],
    ["buy and hold Ford since 2000", "portfolio F 2000-01-01..2026-11-20 | hold"],
    [
      "backtest 70% AAPL 30% KO rebalanced quarterly since 2008",
      "portfolio AAPL+KO 2008-01-01..2026-11-20 | 70/30 | quarterly",
    ],
  ],
};

for (const [group, lines] of Object.entries(cases)) {
  describe(group, () => {
    it.each(lines)("understands %j as %s", async (text, expected) => {
      const understanding = await read(text);
      expect(toSaid({ line: toLine(understanding), ...understanding })).toBe(expected);
    });
  });
}
