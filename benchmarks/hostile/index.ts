/**
 * Hostile files: is each answered in plain words, does the server keep its memory, and is another visitor served meanwhile?
 * The built site runs on a data folder of its own; every file goes through the visitors' door over HTTP.
 * Next: `files.ts` for what is sent, `sender.ts` for how.
 */
import { existsSync } from "node:fs";
import { createId } from "@/lib/contract/ids";
import { type Benchmark, type BenchmarkOptions, BenchmarkRefusal, type Measured } from "../benchmark";
import { computePercentile, roundTo } from "../scorers";
import { createChatClient } from "../turn-latency/chat-client";
import { createDataFolder } from "../turn-latency/data-folder";
import { listDemoQuestions } from "../turn-latency/questions";
import { type SiteServer, startSite } from "../turn-latency/server";
import { hostileFiles } from "./files";
import { type Ending, sendFile } from "./sender";

const WARM_UP = 30;
const QUIET = 100;
/** Asked at least this often while the files are there. */
const LEAST = 10;
const PAUSE_MS = 20;

export const hostile: Benchmark = {
  name: "hostile",
  description:
    "Zip bomb, billion laughs, 10,000 pages, 200 MB of text and others through the visitors' door of the built site, while " +
    "another visitor asks: what the sender is told, the server's memory, the other visitor's waiting.",
  options: {},
  run,
};

async function run({ progress }: BenchmarkOptions): Promise<Measured> {
  if (!existsSync(".next/BUILD_ID"))
    throw new BenchmarkRefusal("There is no built site: run `npm run build` first.");
  const site = await startSite({ dataDir: (await createDataFolder()).path });
  try {
    const visitor = createVisitor(site);
    await visitor.ask(WARM_UP);
    const quiet = await visitor.ask(QUIET);
    const before = site.readRssMb();
    const watch = watchMemory(site);
    let settled = false;
    const sending = sendAll(site, progress).finally(() => {
      settled = true;
    });
    const [during, endings] = await Promise.all([visitor.askUntil(() => settled), sending]);
    visitor.close();
    return toMeasured({ endings, quiet, during, grownMb: watch.stop() - (before ?? 0) });
  } catch (cause) {
    progress(`the server said: ${site.readLastWords()}`);
    throw cause;
  } finally {
    await site.stop();
  }
}

/** One after the other, so that the other visitor meets each of them. */
async function sendAll(site: SiteServer, progress: (text: string) => void): Promise<Ending[]> {
  const endings: Ending[] = [];
  for (const file of hostileFiles) {
    const ending = await sendFile({ port: site.port, file });
    progress(`${file.what}: ${ending.ends}: ${ending.told}`);
    endings.push(ending);
  }
  return endings;
}

/** Somebody who asks about the market and has nothing to do with the files. */
function createVisitor({ port }: SiteServer) {
  const client = createChatClient({ port });
  const conversationId = createId("conversation");
  const questions = listDemoQuestions();
  let next = 0;
  async function askUntil(isOver: (asked: number) => boolean): Promise<number[]> {
    const waits: number[] = [];
    for (let asked = 0; asked < LEAST || !isOver(asked); asked++) {
      const text = questions[next++ % questions.length] as string;
      const outcome = await client.ask({ conversationId, text });
      if (!outcome.whole) throw new Error(`the other visitor was not answered: ${outcome.reason}`);
      waits.push(outcome.times.lastWordMs);
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    }
    return waits;
  }
  return {
    askUntil,
    ask: (count: number) => askUntil((asked) => asked >= count),
    close: () => client.close(),
  };
}

function watchMemory(site: SiteServer): { stop(): number } {
  let most = 0;
  const look = () => {
    most = Math.max(most, site.readRssMb() ?? 0);
  };
  const timer = setInterval(look, 50);
  return {
    stop() {
      clearInterval(timer);
      look();
      return most;
    },
  };
}

function toMeasured(input: {
  endings: Ending[];
  quiet: number[];
  during: number[];
  grownMb: number;
}): Measured {
  const { endings, quiet, during, grownMb } = input;
  const clear = endings.filter((ending, at) => isClear(ending, at)).length;
  const p95 = (values: number[]) => computePercentile({ values, percent: 95 });
  const figures = {
    clearPct: roundTo((100 * clear) / hostileFiles.length, 1),
    grownMb: Math.max(0, roundTo(grownMb, 0)),
    quietP95Ms: roundTo(p95(quiet), 1),
    duringP95Ms: roundTo(p95(during), 1),
    duringRatio: roundTo(p95(during) / p95(quiet), 2),
  };
  return {
    figures,
    samples: {
      clearPct: hostileFiles.length,
      grownMb: hostileFiles.length,
      quietP95Ms: quiet.length,
      duringP95Ms: during.length,
      duringRatio: during.length,
    },
    leftOut: {},
    data: `${hostileFiles.length} hostile files, ${during.length} questions of another visitor meanwhile`,
    rows: [
      ["file", "ends", "told"],
      ...hostileFiles.map(({ what }, at) => [what, endings[at]?.ends ?? "", endings[at]?.told ?? ""]),
      ...Object.entries(figures).map(([name, value]) => [name, String(value), ""]),
    ],
  };
}

/** Ended as it should, in a sentence of ours: no stack, no path of the server, nothing empty. */
function isClear({ ends, told }: Ending, at: number): boolean {
  const file = hostileFiles[at];
  if (file === undefined || ends !== file.ends || !file.says.test(told)) return false;
  return told.length < 300 && !/\bat \S+:\d+|node_modules|Error:|\/tmp\/|undefined/.test(told);
}
