import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type YahooFixture, yahooChartBody, yahooNotFoundBody, yahooSearchBody } from "./yahoo-chart-body";

/** An answer as it goes over the wire. */
export interface RecordedAnswer {
  status: number;
  headers: Record<string, string>;
  body: string;
}

interface Recording extends RecordedAnswer {
  file: string;
  address: URL;
}

/** Recorded and made-up answers, found as Yahoo would find them. */
export interface YahooRecordings {
  chart(request: { symbol: string; fromSeconds: number; toSeconds: number }): RecordedAnswer;
  search(query: string): RecordedAnswer;
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
}): YahooRecordings {
  const recordings = input.dir === null ? [] : readRecordings({ dir: input.dir, files: input.files });
  const charts = recordings.filter(
    ({ address }) =>
      address.pathname.includes("/finance/chart/") && address.searchParams.get("interval") === "1d",
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
      return asAnswer(yahooSearchBody(hits));
    },
  };
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
