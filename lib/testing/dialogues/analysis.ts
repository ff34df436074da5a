import type { Dialogue } from "./dialogue";

/** Indicators, risk, extremes, screens, portfolios, dividends, reports and files. */
export const analysisDialogues: Dialogue[] = [
  {
    name: "an indicator, another one, and what it is",
    turns: [
      {
        say: "RSI of Galewick Power",
        cards: ["indicator SIM:GLWK 2025-11-20..2026-11-20"],
        tells: ["RSI 14"],
        words: /48\.0/,
      },
      {
        say: "and the 50-day average",
        cards: ["indicator SIM:GLWK 2025-11-20..2026-11-20"],
        tells: ["RSI 14", "SMA 50"],
        words: /66\.39/,
      },
      { say: "what is RSI?", cards: ["definition rsi"], words: /recent gains/ },
    ],
  },
  {
    name: "risk of two, and which fell most",
    turns: [
      {
        say: "How risky is Orbital Tea compared to Pickleberry Foods?",
        cards: ["risk SIM:ORBT SIM:PKBF 2025-11-20..2026-11-20"],
        tells: ["Volatility, yearly"],
      },
      {
        say: "and over 5 years?",
        cards: ["risk SIM:ORBT SIM:PKBF 2021-11-20..2026-11-20"],
        tells: ["Volatility, yearly"],
      },
    ],
  },
  {
    name: "the best month and the worst day",
    turns: [
      {
        say: "What was the best month of Cloudcrumb Bakeries?",
        cards: ["extremes SIM:CLCB 1900-01-01..2026-11-20 best_month"],
        words: /20\.2/,
      },
      {
        say: "and the worst day in 2022?",
        cards: ["extremes SIM:CLCB 2022-01-01..2022-12-31 worst_day"],
        words: /3\.67|3\.7/,
      },
    ],
  },
  {
    name: "a mix with an amount, set back each year",
    turns: [
      {
        say: "60/40 Orbital Tea and Pickleberry Foods since 2020",
        cards: ["portfolio SIM:ORBT SIM:PKBF 2020-01-01..2026-11-20 hold"],
        tells: ["Value at the end"],
        words: /16,?518\.64/,
      },
      {
        say: "rebalanced yearly",
        cards: ["portfolio SIM:ORBT SIM:PKBF 2020-01-01..2026-11-20 yearly"],
        tells: ["Value at the end"],
        words: /15,?845\.52/,
      },
    ],
  },
  {
    name: "what an amount would have become, here and there",
    turns: [
      {
        say: "If I had invested 5000 in Orbital Tea in 2019?",
        cards: ["portfolio SIM:ORBT 2019-01-01..2026-11-20 hold"],
        words: /11,?647\.48/,
      },
      {
        say: "and in Quillmark?",
        cards: ["portfolio SIM:QLMK 2019-01-01..2026-11-20 hold"],
        words: /5,?429\.01/,
      },
    ],
  },
  {
    name: "dividends and their yield",
    turns: [
      {
        say: "dividends of Orbital Tea",
        cards: ["dividends SIM:ORBT 2021-11-20..2026-11-20"],
        words: /3\.52/,
      },
      { say: "and its yield?", cards: ["dividends SIM:ORBT 2021-11-20..2026-11-20"], words: /1\.33|1\.3%/ },
    ],
  },
  {
    name: "reports that the simulated market does not have",
    turns: [
      {
        say: "revenue of Orbital Tea",
        cards: ["unavailable fundamentals no_data"],
        words: /No figure was made up/,
      },
      {
        say: "When does Orbital Tea report earnings?",
        cards: ["unavailable earnings no_data"],
        words: /No figure was made up/,
      },
      { say: "news about Orbital Tea", cards: ["unavailable news no_data"], words: /No figure was made up/ },
      {
        say: "Orbital Tea in 2021",
        cards: ["history SIM:ORBT 2021-01-01..2021-12-31"],
        tells: ["Price return"],
      },
    ],
  },
  {
    name: "the ones that rose most",
    turns: [
      {
        say: "Which simulated companies rose most this year?",
        cards: ["screen 2026-01-01..2026-11-20"],
        tells: ["Return"],
      },
      {
        press: /^Compare/,
        cards: ["compare SIM:SNMW SIM:HDHM 2026-01-01..2026-11-20"],
        tells: ["Price return"],
      },
    ],
  },
  {
    name: "how far from the high",
    turns: [
      {
        say: "how far is Orbital Tea from its high?",
        cards: ["extremes SIM:ORBT 1900-01-01..2026-11-20 distance_from_high"],
        words: /9\.20|9\.2%/,
      },
      { say: "in 2021?", cards: ["extremes SIM:ORBT 1900-01-01..2021-12-31 distance_from_high"] },
    ],
  },
  {
    name: "a file of prices",
    turns: [
      { say: "Export Orbital Tea 2021 as csv", cards: ["export 2021-01-01..2021-12-31 csv"], words: /CSV/ },
      {
        say: "the highest close?",
        cards: ["extremes SIM:ORBT 2021-01-01..2021-12-31 highest"],
        words: /212\.61/,
      },
    ],
  },
];
