import type { FieldWord } from "./field-words";

/** What a report tells in words and notes rather than in a statement. */
export const subjects: FieldWord[] = [
  {
    asked: ["acquisition*", "acquired", "takeover*", "merger*", "bought*"],
    printed: [
      "acquisitions",
      "acquired",
      "purchase consideration",
      "business combination",
      "equity interest",
    ],
  },
  {
    asked: ["divest*", "disposal*", "discontinued", "spin off*", "spinoff*", "sale of business*"],
    printed: ["divestiture", "discontinued operations", "disposal", "held for sale", "separation"],
  },
  {
    asked: ["buyback*", "buy back*", "stock repurchase*", "share repurchase*", "repurchase*"],
    printed: [
      "repurchased shares of its common stock",
      "share repurchase program",
      "repurchase of common shares",
    ],
  },
  {
    asked: ["legal battle*", "lawsuit*", "litigation", "legal proceeding*", "legal dispute*", "sued"],
    printed: ["legal proceedings", "litigation", "lawsuits", "class action", "contingencies", "complaint"],
  },
  {
    asked: ["industry", "what does * do", "line of business", "business model", "primarily operate*"],
    printed: [
      "global leader",
      "business overview",
      "general development of business",
      "company overview",
      "we are a",
    ],
  },
  {
    asked: ["customer*", "client*", "buyers"],
    printed: ["customers", "principal customers", "percent of revenues", "major customers"],
  },
  {
    asked: ["cyclical*", "seasonal*"],
    printed: ["cyclical", "cycles", "economic downturns", "seasonality"],
  },
  {
    asked: [
      "product categor*",
      "service categor*",
      "product line*",
      "revenue by",
      "business segment*",
      "segment*",
    ],
    printed: [
      "revenues by segment",
      "sales of products",
      "sales of services",
      "disaggregated revenue",
      "reportable segments",
      "total revenues",
    ],
  },
  {
    asked: ["geograph*", "region*", "countries"],
    printed: ["geographic areas", "net sales by geographic region", "United States", "international"],
  },
  {
    asked: ["wage*", "salar*", "payroll", "labor cost*", "labour cost*"],
    printed: ["payroll", "store payroll and benefits", "compensation and benefits", "labor"],
  },
  {
    asked: ["employee*", "headcount", "workforce", "staff"],
    printed: ["human capital", "employees", "full-time", "workforce"],
  },
  {
    asked: ["outlook", "guidance", "forecast*", "expects", "expected for"],
    printed: ["outlook", "guidance", "we expect", "anticipate"],
  },
  {
    asked: ["restructuring", "layoff*", "job cuts"],
    printed: ["restructuring charges", "severance", "restructuring liability"],
  },
  { asked: ["risk*"], printed: ["risk factors", "could adversely affect"] },
  { asked: ["competit*", "rival*"], printed: ["competition", "competitors", "compete"] },
  { asked: ["auditor*", "audited"], printed: ["independent registered public accounting firm"] },
  {
    asked: ["supplier*", "supply chain", "raw material*"],
    printed: ["suppliers", "supply chain", "raw materials"],
  },
  {
    asked: ["pension*", "retirement plan*"],
    printed: ["defined benefit pension plans", "benefit obligation", "postretirement"],
  },
  {
    asked: ["lease*", "rent*"],
    printed: ["operating lease liabilities", "lease cost", "right-of-use assets"],
  },
  {
    asked: ["securities registered", "stock exchange*", "listed on", "traded on"],
    printed: [
      "securities registered pursuant to section 12(b)",
      "title of each class",
      "name of each exchange",
    ],
  },
  {
    asked: ["store openings", "new stores", "number of stores", "store count"],
    printed: ["stores opened", "number of stores", "new store openings"],
  },
  { asked: ["same store sales", "comparable sales", "like for like"], printed: ["comparable sales"] },
];
