/**
 * How a search slows down while the documents grow: the same store at 1,000, 10,000 and 100,000 passages, the same
 * questions asked of all documents and of four halves of them in turn, from memory and from the store.
 */
import { fillIndex, searchPassages } from "@/lib/knowledge";
import type { PrismaClient } from "@/lib/store";
import type { Measured } from "../../benchmark";
import { computePercentile, computeRatio, roundTo } from "../../scorers";
import type { TestSet } from "../beir";
import { measureBytes, pickEvenly } from "../measure";
import { askCold } from "./ask-cold";
import { createGrowingStore, type GrowingStore } from "./grow-store";

const TIMED = 250;
const WARM_UPS = 50;
const COLD = 30;
const NARROWINGS = ["all", "collection", "owner", "language", "date"] as const;

type Times = Record<(typeof NARROWINGS)[number], number[]>;

/** What was measured at one size. */
interface Step {
  passages: number;
  name: string;
  seconds: number;
  written: number;
  bytes: number;
  memory: Times;
  store: Times;
  /** First questions of fresh processes, at the last size; null on the embedded store, which no second process can open. */
  cold: number[] | null;
}

/** Measures every size on one store that grows. */
export async function measureGrowth(input: {
  db: PrismaClient;
  set: TestSet;
  sizes: number[];
  databaseUrl: string | null;
  progress(text: string): void;
}): Promise<Measured> {
  const { db, set, sizes, databaseUrl, progress } = input;
  const growing = await createGrowingStore(db, set);
  const texts = pickEvenly(
    set.queries.map(({ text }) => text),
    TIMED,
  );
  const steps: Step[] = [];
  for (const passages of sizes) {
    progress(`${passages} passages are written`);
    const { seconds, written } = await growing.growTo(passages);
    // What a server does by itself within a minute of many new rows.
    await db.$executeRawUnsafe('vacuum analyze "Posting", "Passage", "PassageSet", "Term"');
    progress(`${texts.length} questions of ${passages} passages are timed, narrowed in four ways`);
    const isLast = passages === sizes.at(-1);
    const cold = databaseUrl !== null && isLast ? await askCold(databaseUrl, pickEvenly(texts, COLD)) : null;
    const store = await time(growing, texts, "store");
    await fillIndex(db);
    await time(growing, texts.slice(0, WARM_UPS), null);
    const memory = await time(growing, texts, null);
    const bytes = await measureBytes(db);
    steps.push({ passages, name: toSizeName(passages), seconds, written, bytes, memory, store, cold });
  }
  return toMeasured({ set, steps, databaseUrl });
}

/** Each question in each narrowing before the next, so that whatever else the machine does falls on all alike. */
async function time(growing: GrowingStore, texts: string[], from: "store" | null): Promise<Times> {
  const times: Times = { all: [], collection: [], owner: [], language: [], date: [] };
  for (const [index, text] of texts.entries()) {
    for (const turn of NARROWINGS.keys()) {
      const name = NARROWINGS[(index + turn) % NARROWINGS.length] ?? "all";
      const since = performance.now();
      await searchPassages({
        ...growing.narrowings[name],
        text,
        by: "words",
        ...(from === null ? {} : { from }),
      });
      times[name].push(performance.now() - since);
    }
  }
  return times;
}

/** How a size is written in the names of its figures: "10k". */
export function toSizeName(passages: number): string {
  return passages % 1000 === 0 ? `${passages / 1000}k` : String(passages);
}

function toMeasured({
  set,
  steps,
  databaseUrl,
}: {
  set: TestSet;
  steps: Step[];
  databaseUrl: string | null;
}): Measured {
  const figures: Record<string, number> = {};
  const samples: Record<string, number> = {};
  const leftOut: Record<string, string> = {};
  const put = (name: string, value: number, count: number, digits = 2) => {
    figures[name] = roundTo(value, digits);
    samples[name] = count;
  };
  const putTimes = (name: string, values: number[]) => {
    for (const percent of [50, 95, 99])
      put(`${name}P${percent}Ms`, computePercentile({ values, percent }), values.length);
  };
  for (const { name, memory, store, cold, seconds, written, bytes } of steps) {
    putTimes(`at${name}_memory`, memory.all);
    putTimes(`at${name}_store`, store.all);
    for (const [place, times] of Object.entries({ memory, store })) {
      const median = (values: number[]) => computePercentile({ values, percent: 50 });
      for (const narrowing of NARROWINGS.slice(1)) {
        const values = times[narrowing];
        const title = `at${name}_${place}_${narrowing}`;
        put(`${title}P95Ms`, computePercentile({ values, percent: 95 }), values.length);
        put(
          `${title}Ratio`,
          computeRatio({ changed: median(values), base: median(times.all) }),
          values.length,
        );
      }
    }
    if (cold !== null) putTimes(`at${name}_cold`, cold);
    else if (databaseUrl === null) leftOut[`at${name}_coldP95Ms`] = "with --database";
    put(`at${name}_passagesPerSecond`, written / seconds, 1, 0);
    put(`at${name}_bytes`, bytes, 1, 0);
  }
  const place = databaseUrl === null ? "embedded store" : "PostgreSQL";
  const rows = [["", ""], ...Object.entries(figures).map(([name, value]) => [name, String(value)])];
  const sizes = steps.map(({ name }) => name).join(", ");
  return {
    figures,
    samples,
    leftOut,
    data: `${set.name} at ${sizes} passages, ${place}`,
    rows: toCurve(steps, rows),
  };
}

/** The curve for people, before all figures. */
function toCurve(steps: Step[], figures: string[][]): string[][] {
  const percentiles = (values: number[]) =>
    [50, 95].map((percent) => computePercentile({ values, percent }).toFixed(1)).join(" / ");
  const lines = steps.map(({ name, memory, store, cold }) => [
    `${name}, p50 / p95 ms`,
    `memory ${percentiles(memory.all)}`,
    ...NARROWINGS.slice(1).map((narrowing) => `${narrowing} ${percentiles(memory[narrowing])}`),
    `store ${percentiles(store.all)}`,
    ...NARROWINGS.slice(1).map((narrowing) => `${narrowing} ${percentiles(store[narrowing])}`),
    cold === null ? "" : `first question ${percentiles(cold)}`,
  ]);
  return [...figures.slice(0, 1), ...lines, ...figures.slice(1)];
}
