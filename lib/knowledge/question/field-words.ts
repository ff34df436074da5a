/** A thing that people ask for, and how reports name it. */
export interface FieldWord {
  /** As asked, lower case; a star stands for any ending of its word. */
  asked: string[];
  /** As a report prints it: line items, captions, headings. */
  printed: string[];
  /** The statement that holds it. */
  statement?: Statement;
}

export type Statement = "income" | "balance" | "cashFlow" | "equity";

/** How statements are headed; a question may name one outright. */
export const statements: Record<Statement, { asked: string[]; printed: string[] }> = {
  income: {
    asked: ["income statement*", "profit and loss", "p&l", "statement* of income", "statement* of operations"],
    printed: [
      "consolidated statements of income",
      "consolidated statements of operations",
      "consolidated statements of earnings",
    ],
  },
  balance: {
    asked: ["balance sheet*", "statement* of financial position", "financial position"],
    printed: ["consolidated balance sheets", "total assets total liabilities"],
  },
  cashFlow: {
    asked: ["cash flow statement*", "statement* of cash flow*", "cashflow statement*"],
    printed: ["consolidated statements of cash flows"],
  },
  equity: {
    asked: ["statement* of equity", "shareholders equity", "stockholders equity"],
    printed: ["consolidated statements of shareholders equity"],
  },
};

/** Line items of the statements and the ratios made of them. */
export const lineItems: FieldWord[] = [
  {
    asked: ["capital expenditure*", "capex", "capital spending", "capital intens*", "capital-intens*"],
    printed: [
      "purchases of property, plant and equipment",
      "purchases of property and equipment",
      "additions to property and equipment",
      "capital expenditures",
    ],
    statement: "cashFlow",
  },
  {
    asked: ["free cash flow*", "free cashflow*", "fcf", "cash conversion", "cash flow conversion"],
    printed: ["net cash provided by operating activities", "purchases of property and equipment"],
    statement: "cashFlow",
  },
  {
    asked: ["operating cash flow*", "cash from operations", "cash flow* from operat*", "ocf"],
    printed: ["net cash provided by operating activities"],
    statement: "cashFlow",
  },
  {
    asked: ["operating* investing* and financing*", "financing activit*", "investing activit*", "operating activit*"],
    printed: [
      "net cash provided by operating activities",
      "net cash used in investing activities",
      "net cash used in financing activities",
      "total cash provided by operating activities",
    ],
    statement: "cashFlow",
  },
  {
    asked: ["dividend* paid", "cash dividend*", "paid out in dividend*", "dividends to shareholders", "dividend payout"],
    printed: ["dividends paid", "cash dividends paid", "payment of dividends"],
    statement: "cashFlow",
  },
  {
    asked: ["depreciation", "amortization", "amortisation", "d&a", "ebitda"],
    printed: ["depreciation and amortization"],
    statement: "cashFlow",
  },
  {
    asked: ["ppe", "ppne", "pp&e", "ppande", "net ppne", "fixed asset*", "property plant and equipment"],
    printed: ["property, plant and equipment, net", "property and equipment, net"],
    statement: "balance",
  },
  {
    asked: ["operating margin*", "operating income", "operating profit*", "ebit", "operating result*"],
    printed: ["operating income", "income from operations", "operating profit", "total operating expenses"],
    statement: "income",
  },
  {
    asked: ["gross margin*", "gross profit*"],
    printed: ["gross profit", "cost of sales", "cost of revenue", "net sales", "total costs and expenses"],
    statement: "income",
  },
  {
    asked: ["cogs", "cost of goods*", "cost of sales", "cost of revenue*"],
    printed: ["cost of goods sold", "cost of sales", "cost of revenue"],
    statement: "income",
  },
  {
    asked: ["net income", "net profit*", "net earnings", "net loss*", "bottom line", "net margin*", "profit margin*"],
    printed: ["net income", "net earnings", "net income attributable to shareholders"],
    statement: "income",
  },
  {
    asked: ["revenue growth", "total revenue*", "annual revenue*", "turnover", "net sales", "sales growth", "top line"],
    printed: ["total revenue", "net sales", "net revenues", "total net sales"],
    statement: "income",
  },
  {
    asked: ["effective tax rate*", "tax rate*", "income tax*", "taxes paid"],
    printed: ["provision for income taxes", "income before income taxes", "income tax expense", "effective tax rate"],
    statement: "income",
  },
  {
    asked: ["eps", "earnings per share", "per share earnings", "diluted share*"],
    printed: ["diluted earnings per share", "net income per share", "weighted average shares outstanding"],
    statement: "income",
  },
  {
    asked: ["interest coverage", "interest expense*", "interest cost*"],
    printed: ["interest expense", "interest and debt expense"],
    statement: "income",
  },
  {
    asked: ["sg&a", "sga", "selling general and administrative", "overhead*"],
    printed: ["selling, general and administrative expenses", "general and administrative"],
    statement: "income",
  },
  {
    asked: ["r&d", "research and development", "research spending"],
    printed: ["research and development", "technology and development"],
    statement: "income",
  },
  {
    asked: ["quick ratio*", "current ratio*", "acid test*", "liquidity ratio*", "liquidity profile*"],
    printed: ["total current assets", "total current liabilities", "inventories", "cash and cash equivalents"],
    statement: "balance",
  },
  {
    asked: ["working capital"],
    printed: ["total current assets", "total current liabilities", "working capital"],
    statement: "balance",
  },
  {
    asked: ["current liabilit*", "current asset*", "total liabilit*", "total asset*", "return on asset*", "roa"],
    printed: ["total current assets", "total current liabilities", "total assets", "total liabilities"],
    statement: "balance",
  },
  {
    asked: ["inventory turnover", "days inventory*", "dio", "inventories", "inventory"],
    printed: ["inventories", "merchandise inventories", "cost of sales"],
    statement: "balance",
  },
  {
    asked: ["receivable*", "dso", "days sales outstanding"],
    printed: ["accounts receivable, net", "trade receivables"],
    statement: "balance",
  },
  {
    asked: ["payable*", "dpo", "days payable*"],
    printed: ["accounts payable", "trade payables"],
    statement: "balance",
  },
  {
    asked: ["debt*", "leverage", "borrowing*", "indebted*", "gearing"],
    printed: ["long-term debt", "current portion of long-term debt", "short-term debt", "notes payable"],
    statement: "balance",
  },
  {
    asked: ["equity", "book value", "return on equity", "roe"],
    printed: ["total stockholders equity", "total shareholders equity", "retained earnings"],
    statement: "balance",
  },
  { asked: ["goodwill"], printed: ["goodwill", "intangible assets, net"], statement: "balance" },
  {
    asked: ["cash and cash equivalent*", "cash position", "cash balance*", "cash on hand"],
    printed: ["cash and cash equivalents", "short-term investments", "marketable securities"],
    statement: "balance",
  },
];

/** What a report tells in words and notes rather than in a statement. */
export const subjects: FieldWord[] = [
  {
    asked: ["acquisition*", "acquired", "takeover*", "merger*", "bought*"],
    printed: ["acquisitions", "acquired", "purchase consideration", "business combination", "equity interest"],
  },
  {
    asked: ["divest*", "disposal*", "discontinued", "spin off*", "spinoff*", "sale of business*"],
    printed: ["divestiture", "discontinued operations", "disposal", "held for sale", "separation"],
  },
  {
    asked: ["buyback*", "buy back*", "stock repurchase*", "share repurchase*", "repurchase*"],
    printed: ["repurchased shares of its common stock", "share repurchase program", "repurchase of common shares"],
  },
  {
    asked: ["legal battle*", "lawsuit*", "litigation", "legal proceeding*", "legal dispute*", "sued"],
    printed: ["legal proceedings", "litigation", "lawsuits", "class action", "contingencies", "complaint"],
  },
  {
    asked: ["industry", "what does * do", "line of business", "business model", "primarily operate*"],
    printed: ["global leader", "business overview", "general development of business", "company overview", "we are a"],
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
    asked: ["product categor*", "service categor*", "product line*", "revenue by", "business segment*", "segment*"],
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
    printed: ["securities registered pursuant to section 12(b)", "title of each class", "name of each exchange"],
  },
  {
    asked: ["store openings", "new stores", "number of stores", "store count"],
    printed: ["stores opened", "number of stores", "new store openings"],
  },
  { asked: ["same store sales", "comparable sales", "like for like"], printed: ["comparable sales"] },
];
