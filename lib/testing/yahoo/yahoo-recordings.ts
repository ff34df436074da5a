import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type YahooFixture, yahooChartBody, yahooNotFoundBody, yahooSearchBody } from "./yahoo-chart-body";
import { findCompanyBody, type YahooCompany } from "./yahoo-company-body";

/** An answer as it goes over the wire. */
export interface RecordedAnswer {
  status: number;
  headers: Record<string, string>;
  body: string;
}

export interface Recording extends RecordedAnswer {
  file: string;
  address: URL;
}

/** Recorded and made-up answers, found as Yahoo would find them. */
export interface YahooRecordings {
  chart(request: { symbol: string; fromSeconds: number; toSeconds: number }): RecordedAnswer;
  search(query: string): RecordedAnswer;
  /** Summaries, quote lists and statements, by the path and the query asked; null for any other endpoint. */
  company(address: URL): RecordedAnswer | null;
}

const JSON_HEADERS = { "content-type": "application/json;charset=utf-8" };
const asAnswer = (body: unknown, status = 200): RecordedAnswer => ({
  status,
  headers: JSON_HEADERS,
  body: JSON.stringify(body),
});

/**
 * Reads a folder of exchanges `{ request: { url }, response: { status, headers, bodyJson | bodyText } }`, or only the
 * files named. Of several charts of a symbol the one whose rows overlap the days asked the most answers, unchanged;
 * when none overlaps, its meta block without rows, as Yahoo answers for days without a session.
 * Made-up symbols and hits come after the recorded ones.
 */
export function loadYahooRecordings(input: {
  dir: string | null;
  files?: string[];
  fixtures?: YahooFixture[];
  hits?: Parameters<typeof yahooSearchBody>[0];
  news?: object[];
  companies?: YahooCompany[];
}): YahooRecordings {
  const recordings = input.dir === null ? [] : readRecordings({ dir: input.dir, files: input.files });
  const charts = recordings.filter(
    ({ address }) =>
      address.pathname.includes("/finance/chart/") &&
      (input.files !== undefined || address.searchParams.get("interval") === "1d"),
  );
  const searches = recordings.filter(({ address }) => address.pathname.endsWith("/finance/search"));
  return {
    chart(request) {
      const ofSymbol = charts.filter(({ address }) => symbolOf(address) === request.symbol.toUpperCase());
      const best = ofSymbol
        .map((recording) => ({ recording, rows: countRows({ recording, ...request }) }))
        .sort((a, b) => b.rows - a.rows)[0];
      if (best) {
        const whole = best.rows > 0 || input.files !== undefined;
        return whole ? best.recording : withoutRows(best.recording);
      }
      const fixture = input.fixtures?.find(
        ({ symbol }) => symbol.toUpperCase() === request.symbol.toUpperCase(),
      );
      return fixture ? asAnswer(yahooChartBody(fixture)) : asAnswer(yahooNotFoundBody(), 404);
    },
    search(query) {
      const recorded = searches.find(
        ({ address }) => address.searchParams.get("q")?.toUpperCase() === query.toUpperCase(),
      );
      if (recorded) return recorded;
      const wanted = query.toLowerCase();
      const hits = (input.hits ?? []).filter(
        (hit) => hit.symbol.toLowerCase() === wanted || hit.longname.toLowerCase().includes(wanted),
      );
      return asAnswer({ ...yahooSearchBody(hits), news: input.news ?? [] });
    },
    company(address) {
      const recorded = findRecordedCompany({ recordings, address, anyRows: input.files !== undefined });
      if (recorded) return recorded;
      const made = findCompanyBody({ companies: input.companies ?? [], address });
      return made && asAnswer(made.body, made.status);
    },
  };
}

/**
 * The recording of the same path; of statements, the one with the most lines of the frequency asked. `anyRows` takes a
 * quote list whatever symbols it was asked for.
 */
function findRecordedCompany(input: {
  recordings: Recording[];
  address: URL;
  anyRows: boolean;
}): RecordedAnswer | null {
  const { recordings, address, anyRows } = input;
  const about = (of: URL) =>
    [
      symbolOf(of),
      anyRows ? "" : of.searchParams.get("symbols"),
      /^[a-z]*/.exec(of.searchParams.get("type") ?? "")?.[0],
    ]
      .join("|")
      .toUpperCase();
  const asked = about(address);
  return (
    recordings
      .filter(({ address: of }) => !/finance\/(chart|search)/.test(of.pathname) && about(of) === asked)
      .filter(({ address: of }) => of.pathname.toUpperCase() === address.pathname.toUpperCase())
      .sort((a, b) => b.body.length - a.body.length)[0] ?? null
  );
}

function readRecordings(input: { dir: string; files?: string[] }): Recording[] {
  const files = input.files ?? readdirSync(input.dir).filter((file) => file.endsWith(".json"));
  return files.flatMap((file) => {
    const { request, response } = JSON.parse(readFileSync(join(input.dir, file), "utf8"));
    if (typeof request?.url !== "string") return [];
    const body = response.bodyText ?? JSON.stringify(response.bodyJson);
    const headers = Object.fromEntries(
      Object.entries(response.headers ?? {}).filter(
        ([name]) => !/^(content-(length|encoding)|transfer-)/.test(name),
      ),
    ) as Record<string, string>;
    return [{ file, address: new URL(request.url), status: response.status, headers, body }];
  });
}

function symbolOf(address: URL): string {
  return decodeURIComponent(address.pathname.split("/").at(-1) ?? "").toUpperCase();
}

function countRows(input: { recording: Recording; fromSeconds: number; toSeconds: number }): number {
  const timestamps: number[] = JSON.parse(input.recording.body).chart?.result?.[0]?.timestamp ?? [];
  return timestamps.filter((at) => at >= input.fromSeconds && at < input.toSeconds).length;
}

function withoutRows(recording: Recording): RecordedAnswer {
  const body = JSON.parse(recording.body);
  const result = body.chart?.result?.[0];
  if (!result) return recording;
  const meta = result.meta;
  return {
    ...recording,
    body: JSON.stringify({ chart: { result: [{ meta, indicators: { quote: [{}] } }], error: null } }),
  };
}
