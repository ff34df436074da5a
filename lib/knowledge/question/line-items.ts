import type { FieldWord } from "./field-words";

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
    asked: [
      "operating* investing* and financing*",
      "financing activit*",
      "investing activit*",
      "operating activit*",
    ],
    printed: [
      "net cash provided by operating activities",
      "net cash used in investing activities",
      "net cash used in financing activities",
      "total cash provided by operating activities",
    ],
    statement: "cashFlow",
  },
  {
    asked: [
      "dividend* paid",
      "cash dividend*",
      "paid out in dividend*",
      "dividends to shareholders",
      "dividend payout",
    ],
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
    asked: [
      "net income",
      "net profit*",
      "net earnings",
      "net loss*",
      "bottom line",
      "net margin*",
      "profit margin*",
    ],
    printed: ["net income", "net earnings", "net income attributable to shareholders"],
    statement: "income",
  },
  {
    asked: [
      "revenue growth",
      "total revenue*",
      "annual revenue*",
      "turnover",
      "net sales",
      "sales growth",
      "top line",
    ],
    printed: ["total revenue", "net sales", "net revenues", "total net sales"],
    statement: "income",
  },
  {
    asked: ["effective tax rate*", "tax rate*", "income tax*", "taxes paid"],
    printed: [
      "provision for income taxes",
      "income before income taxes",
      "income tax expense",
      "effective tax rate",
    ],
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
    printed: [
      "total current assets",
      "total current liabilities",
      "inventories",
      "cash and cash equivalents",
    ],
    statement: "balance",
  },
  {
    asked: ["working capital"],
    printed: ["total current assets", "total current liabilities", "working capital"],
    statement: "balance",
  },
  {
    asked: [
      "current liabilit*",
      "current asset*",
      "total liabilit*",
      "total asset*",
      "return on asset*",
      "roa",
    ],
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
