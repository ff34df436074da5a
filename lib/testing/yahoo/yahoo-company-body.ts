/** What a made-up company's endpoints answer; an absent one answers as for a symbol that Yahoo does not know. */
export interface YahooCompany {
  symbol: string;
  /** One row of the quote list, beside its symbol. */
  row?: object;
  /** The summary's modules by name. */
  summary?: object;
  statements?: YahooStatementLine[];
}

/** One line of the statements: `type` with its frequency ("annualTotalRevenue"), values by the period's last day. */
export interface YahooStatementLine {
  type: string;
  values: Record<string, number | null>;
  currency?: string;
  /** "12M" or "3M" by the type, unless told. */
  periodType?: string;
}

/** The body and status with which Yahoo would answer, or null for an address that is none of a company's endpoints. */
export function findCompanyBody(input: {
  companies: YahooCompany[];
  address: URL;
}): { body: object; status: number } | null {
  const { companies, address } = input;
  const named =
    address.searchParams.get("symbols") ?? decodeURIComponent(address.pathname.split("/").at(-1) ?? "");
  const company = companies.find(({ symbol }) => symbol.toUpperCase() === named.toUpperCase());
  if (address.pathname === "/v7/finance/quote") {
    const result = company?.row ? [{ symbol: company.symbol, ...company.row }] : [];
    return { body: { quoteResponse: { result, error: null } }, status: 200 };
  }
  if (address.pathname.startsWith("/v10/finance/quoteSummary/")) {
    if (company?.summary)
      return { body: { quoteSummary: { result: [company.summary], error: null } }, status: 200 };
    const error = { code: "Not Found", description: `Quote not found for symbol: ${named}` };
    return { body: { quoteSummary: { result: null, error } }, status: 404 };
  }
  if (!address.pathname.includes("/finance/timeseries/")) return null;
  const types = (address.searchParams.get("type") ?? "").split(",");
  const result = types.map((type) =>
    toLine({ symbol: named, type, line: company?.statements?.find((line) => line.type === type) }),
  );
  return { body: { timeseries: { result, error: null } }, status: 200 };
}

function toLine(input: { symbol: string; type: string; line: YahooStatementLine | undefined }): object {
  const { symbol, type, line } = input;
  const meta = { symbol: [symbol], type: [type] };
  if (!line) return { meta };
  const periodType = line.periodType ?? (type.startsWith("annual") ? "12M" : "3M");
  const days = Object.keys(line.values);
  return {
    meta,
    timestamp: days.map((day) => Date.parse(day) / 1_000),
    [type]: days.map((asOfDate) => {
      const raw = line.values[asOfDate] ?? null;
      if (raw === null) return null;
      return {
        asOfDate,
        periodType,
        currencyCode: line.currency ?? "USD",
        reportedValue: { raw, fmt: String(raw) },
      };
    }),
  };
}
