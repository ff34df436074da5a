/**
 * Symbols: does a message lead to the right instruments, to a question where it is ambiguous, and to none where it names
 * none? It reads with the tables alone (`createSymbolReader` of the market room): no server, no store, no network.
 * It judges nothing: `../thresholds.json` and `../gate.ts` do.
 * Next: `rows.jsonl` for our rows, `score.ts` for what counts as right.
 */
import { existsSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { createSymbolReader, parseListedFile, type SymbolReader } from "@/lib/market";
import { type Benchmark, type BenchmarkOptions, BenchmarkRefusal, type Measured } from "../benchmark";
import { computePercentile, roundTo } from "../scorers";
import { readRows, type SymbolRow } from "./rows";
import { type Scored, scoreRow } from "./score";

const OWN_ROWS = new URL("./rows.jsonl", import.meta.url).pathname;
const READINGS_A_ROW = 11;
const MOST_SHOWN = 40;

export const symbols: Benchmark = {
  name: "symbols",
  description:
    "Right instruments for whole messages and bare names, ambiguous names asked back, time a reading takes. " +
    "--data reads rows {query, expect[], must_not[], ambiguous?} as JSONL; --sec adds the SEC's list of companies.",
  options: { sec: { type: "string" } },
  run,
};

async function run({ data, own, progress }: BenchmarkOptions): Promise<Measured> {
  const rows = readRows(data ?? OWN_ROWS);
  if (rows.length === 0) throw new BenchmarkRefusal("The file has no rows.");
  const reader = createSymbolReader({ listed: own.sec === undefined ? [] : readListed(own.sec) });
  const scored = await scoreAll({ rows, reader });
  const timesUs = await timeReads({ rows, reader });
  const wrong = rows.flatMap((row, at) => (scored[at]?.right ? [] : [{ row, scored: scored[at] as Scored }]));
  for (const one of wrong.slice(0, MOST_SHOWN)) progress(describeWrong(one));
  if (wrong.length > MOST_SHOWN) progress(`... and ${wrong.length - MOST_SHOWN} more`);
  return toMeasured({ rows, scored, timesUs, source: basename(data ?? OWN_ROWS) });
}

function readListed(path: string) {
  if (!existsSync(path)) throw new BenchmarkRefusal(`There is no file ${path}.`);
  const list = parseListedFile(readFileSync(path, "utf8"));
  if (!list.ok) throw new BenchmarkRefusal(list.reason);
  return list.companies;
}

interface Reading {
  rows: readonly SymbolRow[];
  reader: SymbolReader;
}

async function scoreAll({ rows, reader }: Reading): Promise<Scored[]> {
  const scored: Scored[] = [];
  for (const row of rows) {
    const resolutions = await reader.read(row.query);
    scored.push(scoreRow({ row, resolutions, listLines: reader.listLines }));
  }
  return scored;
}

/** Microseconds that each row takes: the median of its readings, so that other work of the machine counts for nothing. */
async function timeReads({ rows, reader }: Reading): Promise<number[]> {
  const times: number[][] = rows.map(() => []);
  for (let round = 0; round < READINGS_A_ROW; round++) {
    for (const [at, { query }] of rows.entries()) {
      const begun = performance.now();
      await reader.read(query);
      times[at]?.push((performance.now() - begun) * 1_000);
    }
  }
  return times.map((values) => computePercentile({ values, percent: 50 }));
}

function describeWrong({ row, scored }: { row: SymbolRow; scored: Scored }): string {
  const wanted = row.ambiguous ? `asked ${row.expect.join(",")}` : row.expect.join(" ") || "nothing";
  return `  ${JSON.stringify(row.query)}: wanted ${wanted}, got ${scored.found.join(" ") || "nothing"}`;
}

function toMeasured(input: {
  rows: readonly SymbolRow[];
  scored: readonly Scored[];
  timesUs: number[];
  source: string;
}): Measured {
  const { rows, scored, timesUs, source } = input;
  const asking = rows.flatMap((row, at) => (row.ambiguous ? [scored[at]?.asked === true] : []));
  const right = scored.filter((one) => one.right).length;
  const figures: Record<string, number> = {
    accuracyPct: roundTo((100 * right) / rows.length, 2),
    p99Us: Math.round(computePercentile({ values: timesUs, percent: 99 })),
    p50Us: Math.round(computePercentile({ values: timesUs, percent: 50 })),
  };
  if (asking.length > 0) {
    figures.ambiguousAskedPct = roundTo((100 * asking.filter(Boolean).length) / asking.length, 2);
  }
  return {
    figures,
    samples: {
      accuracyPct: rows.length,
      ambiguousAskedPct: asking.length,
      p99Us: timesUs.length,
      p50Us: timesUs.length,
    },
    leftOut: asking.length > 0 ? {} : { ambiguousAskedPct: 'the rows have none with "ambiguous": true' },
    data: `${rows.length} rows of ${source}`,
    rows: [
      ["figure", "value", "of"],
      ["accuracyPct", String(figures.accuracyPct), `${rows.length} rows`],
      ["ambiguousAskedPct", String(figures.ambiguousAskedPct ?? "-"), `${asking.length} rows`],
      ["p50Us", String(figures.p50Us), `${timesUs.length} rows, median of ${READINGS_A_ROW}`],
      ["p99Us", String(figures.p99Us), `${timesUs.length} rows, median of ${READINGS_A_ROW}`],
    ],
  };
}
