import type { Dialogue } from "./dialogue";

/** Prices, histories, comparisons, days and clicks, with what follows on them. */
export const priceDialogues: Dialogue[] = [
  {
    name: "a price, another one, and a pronoun",
    turns: [
      {
        say: "What is Orbital Tea trading at?",
        cards: ["quote SIM:ORBT"],
        tells: ["Price"],
        words: /264\.[89]/,
      },
      { say: "and Pickleberry Foods?", cards: ["quote SIM:PKBF"], tells: ["Price"], words: /30\.5/ },
      {
        say: "how did it do this year?",
        cards: ["history SIM:PKBF 2026-01-01..2026-11-20"],
        tells: ["Price return"],
        words: /1\.7/,
      },
    ],
  },
  {
    name: "a chart and what is changed of it",
    turns: [
      {
        say: "Show me a chart of Quillmark Software since 2020",
        cards: ["history SIM:QLMK 2020-01-01..2026-11-20"],
        tells: ["Price return"],
      },
      { say: "as candles", cards: ["history SIM:QLMK 2020-01-01..2026-11-20"], tells: ["Price return"] },
      { say: "on a log scale", cards: ["history SIM:QLMK 2020-01-01..2026-11-20"], words: /Quillmark/ },
    ],
  },
  {
    name: "a comparison that grows and shrinks",
    turns: [
      {
        say: "Compare Orbital Tea with Pickleberry Foods in 2021",
        cards: ["compare SIM:ORBT SIM:PKBF 2021-01-01..2021-12-31"],
        tells: ["Price return"],
        words: /3\.3|3\.28/,
      },
      {
        say: "add Echobarn Media",
        cards: ["compare SIM:ORBT SIM:PKBF SIM:ECBM 2021-01-01..2021-12-31"],
        tells: ["Price return"],
      },
      {
        say: "drop Orbital Tea",
        cards: ["compare SIM:PKBF SIM:ECBM 2021-01-01..2021-12-31"],
        words: /Echobarn Media/,
      },
    ],
  },
  {
    name: "a year, the next one, its worst day, and what a word means",
    turns: [
      {
        say: "How did Orbital Tea do in 2021?",
        cards: ["history SIM:ORBT 2021-01-01..2021-12-31"],
        tells: ["Price return"],
        words: /3\.3|3\.28/,
      },
      { say: "and in 2022?", cards: ["history SIM:ORBT 2022-01-01..2022-12-31"], words: /21\.3/ },
      {
        say: "what was the worst day?",
        cards: ["extremes SIM:ORBT 2022-01-01..2022-12-31 worst_day"],
        tells: ["Worst day"],
        words: /4\.9/,
      },
      { say: "what is volatility?", cards: ["definition volatility"], words: /scatter/ },
    ],
  },
  {
    name: "a name that means several things",
    turns: [
      {
        say: "price of HP",
        cards: ["clarify ambiguous_name"],
        words: /HP.*several things/,
        buttons: /HP Inc\. \(HPQ\)/,
      },
      { press: /HPQ/, cards: ["unavailable quote offline"], words: /HP Inc/ },
      { say: "Orbital Tea then", cards: ["quote SIM:ORBT"], tells: ["Price"] },
    ],
  },
  {
    name: "a name that nobody knows, corrected",
    turns: [
      {
        say: "price of Zorgblatt Industries",
        cards: ["clarify unknown_name"],
        words: /Zorgblatt Industries/,
      },
      { say: "I meant Orbital Tea", cards: ["quote SIM:ORBT"], tells: ["Price"], words: /264\.[89]/ },
    ],
  },
  {
    name: "a day, a click on the chart, and a comparison",
    turns: [
      {
        say: "How did Orbital Tea do in 2021?",
        cards: ["history SIM:ORBT 2021-01-01..2021-12-31"],
        tells: ["Price return"],
      },
      {
        click: { symbol: "SIM:ORBT", tradedOn: "2021-03-16" },
        cards: ["day SIM:ORBT 2021-03-16"],
        tells: ["Close"],
        words: /March 16, 2021|Mar 16, 2021|2021-03-16/,
      },
      {
        say: "compare it with Pickleberry Foods",
        cards: ["compare SIM:ORBT SIM:PKBF 2021-01-01..2021-12-31"],
        tells: ["Price return"],
      },
    ],
  },
  {
    name: "a day without a session",
    turns: [
      {
        say: "Orbital Tea on March 14, 2021",
        cards: ["day SIM:ORBT 2021-03-14"],
        words: /no session on Mar 14, 2021/,
      },
      { say: "and on March 16, 2021?", cards: ["day SIM:ORBT 2021-03-16"], tells: ["Close"] },
    ],
  },
  {
    name: "ends in the wrong order, then another year, then another company",
    turns: [
      {
        say: "Orbital Tea from 2022 to 2021",
        cards: ["history SIM:ORBT 2021-01-01..2022-12-31"],
        words: /other way round/,
      },
      { say: "no, I meant 2020", cards: ["history SIM:ORBT 2020-01-01..2020-12-31"], words: /32\.7/ },
      {
        say: "what about Echobarn Media",
        cards: ["history SIM:ECBM 2020-01-01..2020-12-31"],
        words: /18\.0|18%/,
      },
    ],
  },
  {
    name: "two questions in one message, and the better of the two",
    turns: [
      {
        say: "How did Orbital Tea do in 2021 and what is the price of Pickleberry Foods?",
        cards: ["history SIM:ORBT 2021-01-01..2021-12-31", "quote SIM:PKBF"],
        tells: ["Price return", "Price"],
      },
      {
        say: "compare Orbital Tea and Pickleberry Foods in 2021",
        cards: ["compare SIM:ORBT SIM:PKBF 2021-01-01..2021-12-31"],
      },
    ],
  },
];
