/**
 * Routing: does a message lead to the right intent, subjects and settings, offline, by rules and the trained classifier?
 * Earlier messages of a row are understood first and carried over; no answer is made. No server, no store, no network.
 * It judges nothing: `../thresholds.json` and `../gate.ts` do.
 * Next: `rows.jsonl` for our rows, `score.ts` for what counts as right, `entities.ts` for the words of the rows.
 */
import { basename } from "node:path";
import { getSeedReader } from "@/lib/testing/seed-model";
import { type Benchmark, type BenchmarkOptions, BenchmarkRefusal, type Measured } from "../benchmark";
import { computePercentile, roundTo } from "../scorers";
import { toRowEntities } from "./entities";
import { createPlayer } from "./play";
import { type RoutingRow, readRows } from "./rows";
import { type Scored, scoreRow, toF1 } from "./score";

const OWN_ROWS = new URL("./rows.jsonl", import.meta.url).pathname;
const WORST = 12;

export const routing: Benchmark = {
  name: "routing",
  description:
    "Intent, symbols and settings of whole messages, with earlier turns, clicks and documents. --data reads rows as JSONL " +
    "(docs/intents.md); --show misses lists each row that was read otherwise; --without classifier measures the rules alone.",
  options: { show: { type: "string" }, without: { type: "string" } },
  run,
};

interface Played {
  row: RoutingRow;
  scored: Scored;
  tier: string;
  ms: number;
}

async function run({ data, own, progress }: BenchmarkOptions): Promise<Measured> {
  if (own.show !== undefined && own.show !== "misses") throw new BenchmarkRefusal("--show takes: misses");
  const rows = readRows(data ?? OWN_ROWS);
  if (rows.length === 0) throw new BenchmarkRefusal("The file has no rows.");
  const classifier = own.without === "classifier" ? null : await getSeedReader();
  const play = createPlayer({ classifier });
  const played: Played[] = [];
  for (const row of rows) {
    const begun = performance.now();
    const understanding = await play(row);
    const ms = performance.now() - begun;
    const found = { intent: understanding.intent, entities: toRowEntities(understanding) };
    played.push({ row, scored: scoreRow({ row, found }), tier: understanding.tier, ms });
  }
  if (own.show === "misses") for (const one of played) describeMiss(one).forEach(progress);
  return toMeasured({ played, source: basename(data ?? OWN_ROWS) });
}

function describeMiss({ row, scored, tier }: Played): string[] {
  const { slots, found, intentRight, symbolsRight } = scored;
  if (intentRight && symbolsRight && slots.missed + slots.wrong === 0) return [];
  const turns = row.context?.turns?.map(({ user }) => user).join(" | ") ?? "";
  const kind = `${intentRight ? "" : "intent "}${symbolsRight ? "" : "symbols "}${slots.missed + slots.wrong > 0 ? "slots" : ""}`;
  return [
    `${kind.trim()} [${tier}] ${turns === "" ? "" : `(${turns}) `}${JSON.stringify(row.text)}`,
    `    wanted ${row.intent} ${JSON.stringify(row.entities)}`,
    `    got    ${found.intent} ${JSON.stringify(found.entities)}`,
  ];
}

function toMeasured({ played, source }: { played: Played[]; source: string }): Measured {
  const count = played.length;
  const sharePct = (test: (one: Played) => boolean) => roundTo((100 * played.filter(test).length) / count, 2);
  const slots = { right: 0, missed: 0, wrong: 0 };
  for (const { scored } of played) {
    slots.right += scored.slots.right;
    slots.missed += scored.slots.missed;
    slots.wrong += scored.slots.wrong;
  }
  const figures = {
    intentAccuracyPct: sharePct(({ scored }) => scored.intentRight),
    symbolAccuracyPct: sharePct(({ scored }) => scored.symbolsRight),
    slotF1: roundTo(100 * toF1(slots), 2),
    p95Ms: roundTo(computePercentile({ values: played.map(({ ms }) => ms), percent: 95 }), 2),
  };
  const samples = {
    intentAccuracyPct: count,
    symbolAccuracyPct: count,
    slotF1: slots.right + slots.missed,
    p95Ms: count,
  };
  const tiers = [...new Set(played.map(({ tier }) => tier))].sort();
  return {
    figures,
    samples,
    leftOut: {},
    data: `${count} rows of ${source}`,
    rows: [
      ["figure", "value", "of"],
      ["intentAccuracyPct", String(figures.intentAccuracyPct), `${count} rows`],
      ["symbolAccuracyPct", String(figures.symbolAccuracyPct), `${count} rows`],
      ["slotF1", String(figures.slotF1), `${samples.slotF1} slots`],
      ["p95Ms", String(figures.p95Ms), `${count} rows with their earlier turns`],
      ...tiers.map((tier) => [
        `decided by ${tier}`,
        `${sharePct((one) => one.tier === tier)} %`,
        `right ${toRightPct(played, tier)} %`,
      ]),
      ...listConfusions(played),
    ],
  };
}

function toRightPct(played: Played[], tier: string): number {
  const own = played.filter((one) => one.tier === tier);
  return roundTo((100 * own.filter(({ scored }) => scored.intentRight).length) / own.length, 1);
}

/** The intents that were taken for another most often. */
function listConfusions(played: Played[]): string[][] {
  const counts = new Map<string, number>();
  for (const { row, scored } of played) {
    if (scored.intentRight) continue;
    const key = `${row.intent} read as ${scored.found.intent}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const worst = [...counts].sort((one, two) => two[1] - one[1]).slice(0, WORST);
  return worst.map(([key, times]) => [key, String(times), "rows"]);
}
