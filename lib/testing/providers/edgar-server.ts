import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";

/** One fact as a filing told it. Without `start` it is true on one day. */
export interface EdgarFact {
  start?: string;
  end: string;
  val: number;
  /** Accession number of the filing; facts of one filing share it. */
  accn: string;
  /** Fiscal year and period **of the filing**, whatever period the fact is about. */
  fy?: number | null;
  fp?: string | null;
  form: string;
  filed: string;
}

export interface EdgarCompany {
  cik: number;
  ticker: string;
  title: string;
  /** Facts by taxonomy, tag and unit; absent answers 404, as for a company without reports. */
  facts?: Record<string, Record<string, Record<string, EdgarFact[]>>>;
  filings?: EdgarFiling[];
}

export interface EdgarFiling {
  form: string;
  filedOn: string;
  reportedOn?: string;
  accession: string;
  document?: string;
  description?: string;
}

export interface EdgarServer {
  url: string;
  /** Paths asked, with the User-Agent of each, in their order. */
  log: { path: string; userAgent: string }[];
  /** Answers the list of companies with this status from now on; 200 is as it should be. */
  setListStatus(status: number): void;
  close(): Promise<void>;
}

/** Starts a server on the loopback address that answers like the authority, for both of its hosts. Close it when done. */
export async function startEdgarServer(input: {
  companies: EdgarCompany[];
  /** Pages of filings by their path. */
  documents?: Record<string, string>;
}): Promise<EdgarServer> {
  const log: EdgarServer["log"] = [];
  let listStatus = 200;
  const server = createServer((request, response) => {
    const path = request.url ?? "/";
    const userAgent = request.headers["user-agent"] ?? "";
    log.push({ path, userAgent });
    const answer = findAnswer({ request, companies: input.companies });
    const document = input.documents?.[path];
    if (document !== undefined && answer.status !== 403) {
      response.writeHead(200, { "content-type": "text/html" });
      response.end(document);
      return;
    }
    const status = path.endsWith("company_tickers.json") && listStatus !== 200 ? listStatus : answer.status;
    response.writeHead(status, { "content-type": "application/json" });
    response.end(status === answer.status ? JSON.stringify(answer.body) : "");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    log,
    setListStatus: (status) => {
      listStatus = status;
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

/** A request that names nobody who could be written to is refused, as the authority does. */
function findAnswer(input: { request: IncomingMessage; companies: EdgarCompany[] }): {
  status: number;
  body: unknown;
} {
  const { request, companies } = input;
  const path = request.url ?? "/";
  if (!/\S+@\S+/.test(request.headers["user-agent"] ?? ""))
    return { status: 403, body: "Undeclared Automated Tool" };
  if (path === "/files/company_tickers.json") {
    const rows = companies.map(({ cik, ticker, title }) => ({ cik_str: cik, ticker, title }));
    return { status: 200, body: { ...rows } };
  }
  const [, kind, cik] = /^\/(api\/xbrl\/companyfacts|submissions)\/CIK(\d{10})\.json$/.exec(path) ?? [];
  const company = companies.find((one) => one.cik === Number(cik));
  if (kind === "submissions" && company?.filings) return { status: 200, body: toSubmissions(company) };
  if (kind?.startsWith("api") && company?.facts) {
    return { status: 200, body: edgarFactsBody(company) };
  }
  return { status: 404, body: { message: "NoSuchKey" } };
}

/** A companyfacts answer: each tag with its units under a key of their own. */
export function edgarFactsBody(company: Pick<EdgarCompany, "cik" | "title" | "facts">): unknown {
  const facts = Object.entries(company.facts ?? {}).map(([taxonomy, tags]) => [
    taxonomy,
    Object.fromEntries(
      Object.entries(tags).map(([tag, units]) => [tag, { label: tag, description: null, units }]),
    ),
  ]);
  return { cik: company.cik, entityName: company.title, facts: Object.fromEntries(facts) };
}

function toSubmissions(company: EdgarCompany): unknown {
  const filings = company.filings ?? [];
  return {
    cik: String(company.cik),
    name: company.title,
    exchanges: ["Nasdaq"],
    filings: {
      recent: {
        accessionNumber: filings.map(({ accession }) => accession),
        filingDate: filings.map(({ filedOn }) => filedOn),
        reportDate: filings.map(({ reportedOn }) => reportedOn ?? ""),
        form: filings.map(({ form }) => form),
        primaryDocument: filings.map(({ document }) => document ?? ""),
        primaryDocDescription: filings.map(({ description }) => description ?? ""),
      },
    },
  };
}
