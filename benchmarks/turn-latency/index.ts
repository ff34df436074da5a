/**
 * Turn latency: how long a visitor waits for the first card and the last word, and how many whole turns a second the
 * built site makes. It goes through the real HTTP door, with no keys and no network, on data folders of its own.
 * It judges nothing: `../thresholds.json` and `../gate.ts` do.
 * Next: `load.ts` for how visitors behave, `turn-reader.ts` for what counts as a whole turn, `figures.ts` for names.
 */
import { existsSync } from "node:fs";
import { basename } from "node:path";
import { type Benchmark, type BenchmarkOptions, BenchmarkRefusal, type Measured } from "../benchmark";
import { compareWithStored } from "./beside-stored";
import { createDataFolder, type DataFolder, importInto } from "./data-folder";
import {
  listRuns,
  type Measurements,
  STORED_GATED,
  sumSent,
  toFigures,
  toRows,
  toStoredPrefix,
} from "./figures";
import { type LoadRun, runLoad } from "./load";
import { turnLatencyWithModel } from "./model";
import { type ImportedSeries, listDemoQuestions, listImportedQuestions, takeInTurn } from "./questions";
import { type SiteServer, startSite } from "./server";
import { countPriceAnswers, readStageTimes } from "./stored-answers";

const STARTS = 3;
const WARM_UP_TURNS = 50;
const TURNS = 3_000;

/** What the command line asks for, checked. */
interface Plan {
  data: string | null;
  symbol: string | null;
  /** Turns of each load; a tenth of it by one client. */
  turns: number;
  stored: number | null;
  progress: (text: string) => void;
}

export const turnLatency: Benchmark = {
  name: "turn-latency",
  description:
    "Time to the first card and the last word, turns a second at 50 and 200 clients, memory, start-up. " +
    "--data imports a price file; --symbol names it; --stored N adds a site with N old messages; --turns N (3000). " +
    "--model measures with a language model's stand-in.",
  options: { stored: { type: "string" }, turns: { type: "string" }, symbol: { type: "string" } },
  run,
  variants: { model: turnLatencyWithModel },
};

async function run(options: BenchmarkOptions): Promise<Measured> {
  const plan = readPlan(options);
  if (!existsSync(".next/BUILD_ID"))
    throw new BenchmarkRefusal("There is no built site: run `npm run build` first.");
  const folder = await createDataFolder();
  const imported = await prepareFolder(plan, folder);
  const measured = await measure({ plan, folder, imported });
  const beside = plan.stored === null ? null : await measureBeside({ plan, imported, messages: plan.stored });
  const all: Measurements = { ...measured, beside };
  reportFailures(all, plan.progress);
  return {
    ...toFigures(all),
    leftOut: plan.stored === STORED_GATED ? {} : listLeftOut(),
    data: plan.data === null ? "the demo market" : `the demo market and ${basename(plan.data)}`,
    rows: toRows(all),
  };
}

function readPlan({ data, own, progress }: BenchmarkOptions): Plan {
  const turns = readCount("turns", own.turns) ?? TURNS;
  if (turns < 10) throw new BenchmarkRefusal("--turns must be 10 or more: one client sends a tenth of them.");
  if (data !== null && !existsSync(data)) throw new BenchmarkRefusal(`There is no file ${data}.`);
  return { data, symbol: own.symbol ?? null, turns, stored: readCount("stored", own.stored), progress };
}

function readCount(name: string, text: string | undefined): number | null {
  if (text === undefined) return null;
  if (!/^[1-9]\d{0,7}$/.test(text)) throw new BenchmarkRefusal(`--${name} must be a whole number from 1.`);
  return Number(text);
}

async function prepareFolder(plan: Plan, folder: DataFolder): Promise<ImportedSeries | null> {
  return plan.data === null ? null : importInto({ folder, file: plan.data, symbol: plan.symbol });
}

function toQuestions(imported: ImportedSeries | null): () => string {
  const lists = [listDemoQuestions()];
  if (imported !== null) lists.push(listImportedQuestions(imported));
  return takeInTurn(lists);
}

async function measure(input: {
  plan: Plan;
  folder: DataFolder;
  imported: ImportedSeries | null;
}): Promise<Omit<Measurements, "beside">> {
  const { plan, folder } = input;
  const startsMs: number[] = [];
  let site = await startSite({ dataDir: folder.path });
  for (startsMs.push(site.startMs); startsMs.length < STARTS; startsMs.push(site.startMs)) {
    await site.stop();
    site = await startSite({ dataDir: folder.path });
  }
  let loads: Awaited<ReturnType<typeof runLoads>>;
  try {
    loads = await runLoads({ plan, site, nextQuestion: toQuestions(input.imported) });
  } finally {
    await site.stop();
  }
  const stored = await folder.withStore(async (store) => ({
    stageTimes: await readStageTimes({ store, conversationIds: loads.alone.conversationIds }),
    storedAnswers: await countPriceAnswers(store),
  }));
  return { startsMs, ...loads, ...stored };
}

async function runLoads(input: { plan: Plan; site: SiteServer; nextQuestion: () => string }) {
  const { plan, site, nextQuestion } = input;
  const load = ({ clients, turns }: { clients: number; turns: number }): Promise<LoadRun> => {
    plan.progress(`${turns} turns by ${clients} ${clients === 1 ? "client" : "clients"}`);
    return runLoad({ port: site.port, clients, turns, nextQuestion });
  };
  const warmUp = await load({ clients: 1, turns: WARM_UP_TURNS });
  const alone = await load({ clients: 1, turns: Math.floor(plan.turns / 10) });
  const cpuBeforeMs = site.readCpuMs();
  const at50 = await load({ clients: 50, turns: plan.turns });
  const cpuAfterMs = site.readCpuMs();
  const at200 = await load({ clients: 200, turns: plan.turns });
  const runs = [warmUp, alone, at50, at200];
  return {
    alone,
    at50,
    at200,
    at50CpuMs: cpuBeforeMs === null || cpuAfterMs === null ? null : cpuAfterMs - cpuBeforeMs,
    rssMb: site.readRssMb(),
    sentTurns: sumSent(runs),
    failures: runs.map(({ failures }) => failures),
  };
}

async function measureBeside(input: {
  plan: Plan;
  imported: ImportedSeries | null;
  messages: number;
}): Promise<NonNullable<Measurements["beside"]>> {
  const { plan, imported, messages } = input;
  const sides = await compareWithStored({
    messages,
    turns: plan.turns,
    warmUpTurns: WARM_UP_TURNS,
    questions: () => toQuestions(imported),
    prepare: async (folder) => void (await prepareFolder(plan, folder)),
    progress: plan.progress,
  });
  return { messages, ...sides };
}

function listLeftOut(): Record<string, string> {
  const name = `${toStoredPrefix(STORED_GATED)}at50TurnsPerSecondRatio`;
  return { [name]: `give --stored ${STORED_GATED}` };
}

function reportFailures({ failures, beside }: Measurements, progress: (text: string) => void): void {
  const ofComparison = beside === null ? [] : listRuns(beside).map((each) => each.failures);
  for (const each of [...failures, ...ofComparison]) {
    for (const [reason, count] of each) progress(`${count} turns failed: ${reason}`);
  }
}
