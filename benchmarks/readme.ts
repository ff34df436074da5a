import { readdirSync, readFileSync } from "node:fs";
import { z } from "zod";
import { type Threshold, thresholdsSchema } from "./gate";

const figuresSchema = z.record(z.string(), z.number());
const resultSchema = z.object({
  benchmark: z.string(),
  at: z.iso.datetime(),
  data: z.string(),
  machine: z.object({ cpus: z.number(), model: z.string() }),
  figures: figuresSchema,
  beside: z.record(z.string(), figuresSchema).default({}),
});

/** A stored result, as `--json` writes it. */
export type StoredResult = z.infer<typeof resultSchema>;

/** What the README tells of a benchmark: the figures in their order, each in words. */
const TOLD: Record<string, Record<string, string>> = {
  intents: {
    argmaxAccuracyPct: "likeliest intent right, %",
    inScopeAccuracyPct: "right and not turned away, %",
    outOfScopeRecallPct: "out of scope turned away, %",
    outOfScopePrecisionPct: "turned away rightly, %",
    aurocPct: "AUROC of the scope score, %",
    macroF1: "macro-F1, %",
    ece: "calibration error, 0 to 1",
    trainSeconds: "training, seconds",
    p50Us: "a message, median, microseconds",
    p99Us: "a message, 99th percentile, microseconds",
    modelBytes: "model file, bytes",
  },
  routing: {
    intentAccuracyPct: "intent right, %",
    symbolAccuracyPct: "all symbols right and none too many, %",
    slotF1: "F1 of everything else that was said, %",
  },
};

const START = "<!-- figures: npm run bench -- readme -->";
const END = "<!-- end of figures -->";

/** The newest stored result of each benchmark in a folder. */
export function findNewestResults(folder: URL): Map<string, StoredResult> {
  const newest = new Map<string, StoredResult>();
  for (const name of readdirSync(folder).filter((file) => file.endsWith(".json"))) {
    const result = resultSchema.parse(JSON.parse(readFileSync(new URL(name, folder), "utf8")));
    const known = newest.get(result.benchmark);
    if (known === undefined || known.at < result.at) newest.set(result.benchmark, result);
  }
  return newest;
}

/** The committed limits by benchmark. */
export function readThresholds(): z.infer<typeof thresholdsSchema> {
  const file = new URL("./thresholds.json", import.meta.url);
  return thresholdsSchema.parse(JSON.parse(readFileSync(file, "utf8")));
}

/** The README's tables in Markdown, one for each benchmark it tells of that has a stored result. */
export function renderFigures(input: {
  results: ReadonlyMap<string, StoredResult>;
  thresholds: Record<string, Record<string, Threshold>>;
}): string {
  return Object.keys(TOLD)
    .flatMap((name) => {
      const result = input.results.get(name);
      return result === undefined ? [] : [renderOne({ result, limits: input.thresholds[name] ?? {} })];
    })
    .join("\n\n");
}

function renderOne({ result, limits }: { result: StoredResult; limits: Record<string, Threshold> }): string {
  const others = Object.keys(result.beside);
  const show = (value: number | undefined) =>
    value === undefined ? "" : value.toLocaleString("en-US", { maximumFractionDigits: 4 });
  const rows = Object.entries(TOLD[result.benchmark] ?? {})
    .filter(([figure]) => figure in result.figures)
    .map(([figure, words]) => [
      `${words} (\`${figure}\`)`,
      show(result.figures[figure]),
      ...others.map((name) => show(result.beside[name]?.[figure])),
      renderLimit(limits[figure]),
    ]);
  const head = [`\`npm run bench -- ${result.benchmark}\``, "ours", ...others, "limit"];
  const lines = [head, head.map((_, at) => (at === 0 ? "---" : "--:")), ...rows];
  const table = lines.map((cells) => `| ${cells.join(" | ")} |`).join("\n");
  const { cpus, model } = result.machine;
  return `${table}\n\nMeasured on ${result.at.slice(0, 10)}, ${cpus} processors (${model}); ${result.data}.`;
}

function renderLimit(limit: Threshold | undefined): string {
  if (limit === undefined) return "";
  const value = limit.value.toLocaleString("en-US");
  return limit.direction === "atMost" ? `at most ${value}` : `at least ${value}`;
}

/** The README with other tables between its two marks. Throws when it has no marks. */
export function replaceFigures({ readme, figures }: { readme: string; figures: string }): string {
  const from = readme.indexOf(START);
  const to = readme.indexOf(END);
  if (from < 0 || to < from) throw new Error(`the README has no "${START}" with "${END}" behind it`);
  return `${readme.slice(0, from + START.length)}\n\n${figures}\n\n${readme.slice(to)}`;
}

/** The README as it stands and as the stored results would have it. */
export function readReadme(): { file: URL; current: string; wanted: string } {
  const file = new URL("../README.md", import.meta.url);
  const current = readFileSync(file, "utf8");
  const results = findNewestResults(new URL("./results/", import.meta.url));
  const figures = renderFigures({ results, thresholds: readThresholds() });
  return { file, current, wanted: replaceFigures({ readme: current, figures }) };
}
