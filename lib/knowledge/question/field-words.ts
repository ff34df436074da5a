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
    asked: [
      "income statement*",
      "profit and loss",
      "p&l",
      "statement* of income",
      "statement* of operations",
    ],
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
