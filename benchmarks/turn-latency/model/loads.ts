import { joinRuns, type LoadRun, runLoad } from "../load";
import type { Side } from "./sides";
import { type StandIn, type StandInReport, toMonotonicMs } from "./stand-in";

/** One load of one side: what the clients saw, what the stand-in saw, and whose processor time it was. */
export interface ModelLoad {
  run: LoadRun;
  report: StandInReport;
  /** From sending a message to the stand-in having read the request for it; of one client alone. */
  beforeModelMs: number[];
  /** Turns of one client whose card was not read before the model's first word. */
  lateCards: number;
  cpuMs: { server: number; client: number; standIn: number; database: number };
  /** Answers of the bare route have none. */
  hasCards: boolean;
}

/** What a load is made of. */
export interface LoadPlan {
  side: Side;
  standIn: StandIn;
  clients: number;
  turns: number;
  tokenMs: number;
  nextQuestion: () => string;
  readDatabaseCpuMs: () => number;
}

/** Visitors do not all come in the same millisecond; one answer of 60 pieces of 20 ms takes as long. */
const ARRIVE_WITHIN_MS = 1_200;

/** Runs one load and counts the processor time of everyone that takes part. */
export async function runModelLoad(plan: LoadPlan): Promise<ModelLoad> {
  const { side, standIn, clients, turns, nextQuestion } = plan;
  await standIn.begin(plan.tokenMs);
  const before = { server: side.server.readCpuMs() ?? 0, database: plan.readDatabaseCpuMs() };
  const own = process.cpuUsage();
  const run = await runLoad({
    port: side.server.port,
    clients,
    turns,
    nextQuestion,
    speech: side.speech,
    arriveWithinMs: clients === 1 ? 0 : ARRIVE_WITHIN_MS,
  });
  const { user, system } = process.cpuUsage(own);
  const report = await standIn.report();
  return {
    run,
    report,
    hasCards: side.speech === undefined,
    ...(clients === 1 ? compareClocks({ run, report }) : { beforeModelMs: [], lateCards: 0 }),
    cpuMs: {
      server: (side.server.readCpuMs() ?? 0) - before.server,
      client: (user + system) / 1_000,
      standIn: report.cpuMs,
      database: plan.readDatabaseCpuMs() - before.database,
    },
  };
}

/** One client's turns come one after the other: the n-th request at the stand-in is that of the n-th turn. */
function compareClocks({ run, report }: { run: LoadRun; report: StandInReport }) {
  if (run.times.length !== report.askedAtMs.length) {
    throw new Error(
      `${run.times.length} whole turns and ${report.askedAtMs.length} requests at the model's server`,
    );
  }
  const offsetMs = toMonotonicMs() - performance.now();
  return {
    beforeModelMs: report.askedAtMs.map((at, index) => at - (run.startedAtMs[index] ?? 0) - offsetMs),
    lateCards: run.times.filter(({ firstCardMs, firstWordMs }) => firstCardMs >= firstWordMs).length,
  };
}

/** Several loads of one kind as one. */
export function joinLoads(loads: ModelLoad[]): ModelLoad {
  const add = (name: keyof ModelLoad["cpuMs"]) => loads.reduce((sum, { cpuMs }) => sum + cpuMs[name], 0);
  return {
    hasCards: loads.every(({ hasCards }) => hasCards),
    run: joinRuns(loads.map(({ run }) => run)),
    report: {
      askedAtMs: loads.flatMap(({ report }) => report.askedAtMs),
      readings: loads.reduce((sum, { report }) => sum + report.readings, 0),
      cpuMs: add("standIn"),
    },
    beforeModelMs: loads.flatMap(({ beforeModelMs }) => beforeModelMs),
    lateCards: loads.reduce((sum, { lateCards }) => sum + lateCards, 0),
    cpuMs: {
      server: add("server"),
      client: add("client"),
      standIn: add("standIn"),
      database: add("database"),
    },
  };
}
