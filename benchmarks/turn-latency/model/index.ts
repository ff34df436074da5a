/**
 * Turn latency with a language model: the built site on PostgreSQL, beside a bare Next route with `streamText`, on the
 * same stand-in for a model's server, in one run. Site, bare route, stand-in, database and clients are processes of their
 * own on the same machine; the figures tell how much processor time each took.
 * Next: `loads.ts` for what is measured in a load, `figures.ts` for names, `bare-app.ts` for what stands beside.
 */
import { existsSync } from "node:fs";
import { type Benchmark, BenchmarkRefusal, type Measured } from "../../benchmark";
import { createDataFolder } from "../data-folder";
import { listSureQuestions, takeInTurn } from "../questions";
import { buildBareApp } from "./bare-app";
import { type Cell, type ModelMeasurements, toFigures, toRows } from "./figures";
import { joinLoads, type ModelLoad, runModelLoad } from "./loads";
import { type Postgres, startPostgres } from "./postgres";
import { type Side, startBare, startOurs } from "./sides";
import { type StandIn, startStandIn } from "./stand-in";
import { countModelAnswers } from "./stored";

const ROUNDS = 6;
/** Until the code that runs most has been compiled. */
const WARM_UP = { clients: 50, turns: 2_000, bareTurns: 1_000 };

/** Loads of many clients: turns of the site, and of the bare route. */
const LOADS: Omit<Cell, "ours" | "bare">[] = [
  { clients: 50, tokenMs: 0, turns: 2_400, bareTurns: 800 },
  { clients: 200, tokenMs: 0, turns: 2_400, bareTurns: 800 },
  { clients: 50, tokenMs: 20, turns: 300, bareTurns: 300 },
  { clients: 200, tokenMs: 20, turns: 1_200, bareTurns: 800 },
];

/** Loads of one client: ours and the bare route take turns, so that whatever else the machine does falls on both. */
const ALONE: Omit<Cell, "ours" | "bare">[] = [
  { clients: 1, tokenMs: 0, turns: 300, bareTurns: 300 },
  { clients: 1, tokenMs: 20, turns: 12, bareTurns: 12 },
];

export const turnLatencyWithModel: Benchmark = {
  name: "turn-latency-model",
  description:
    "The same with a language model's stand-in, on PostgreSQL, beside a bare Next route with `streamText`.",
  options: {},
  run: async ({ progress }) => {
    if (!existsSync(".next/BUILD_ID"))
      throw new BenchmarkRefusal("There is no built site: run `npm run build` first.");
    const bareFolder = await buildBareApp(progress);
    const postgres = await startPostgres();
    const standIn = await startStandIn();
    try {
      return await measure({ bareFolder, postgres, standIn, progress });
    } finally {
      standIn.stop();
      await postgres.stop();
    }
  },
};

interface Stage {
  bareFolder: string;
  postgres: Postgres;
  standIn: StandIn;
  progress: (text: string) => void;
}

async function measure({ bareFolder, postgres, standIn, progress }: Stage): Promise<Measured> {
  const folder = await createDataFolder();
  const ours = await startOurs({ folder, databaseUrl: postgres.url, modelUrl: standIn.url });
  try {
    const bare = await startBare({ folder: bareFolder, modelUrl: standIn.url });
    try {
      const measured = await runAll({ ours, bare, postgres, standIn, progress });
      for (const [reason, count] of measured.failures) progress(`${count} turns failed: ${reason}`);
      return {
        ...toFigures(measured),
        leftOut: {},
        data: `the demo market, PostgreSQL ${postgres.version}`,
        rows: toRows(measured),
      };
    } finally {
      await bare.server.stop();
    }
  } finally {
    await ours.server.stop();
  }
}

async function runAll(
  input: Omit<Stage, "bareFolder"> & { ours: Side; bare: Side },
): Promise<ModelMeasurements> {
  const { ours, bare, postgres, standIn, progress } = input;
  const questions = new Map([ours, bare].map((side) => [side, takeInTurn([listSureQuestions()])]));
  const all: ModelLoad[] = [];
  const load = async (side: Side, clients: number, turns: number, tokenMs: number): Promise<ModelLoad> => {
    const nextQuestion = questions.get(side) as () => string;
    const readDatabaseCpuMs = () => postgres.readCpuMs() ?? 0;
    const loaded = await runModelLoad({
      side,
      standIn,
      clients,
      turns,
      tokenMs,
      nextQuestion,
      readDatabaseCpuMs,
    });
    all.push(loaded);
    return loaded;
  };
  progress("warming up");
  await load(ours, WARM_UP.clients, WARM_UP.turns, 0);
  await load(bare, WARM_UP.clients, WARM_UP.bareTurns, 0);
  const oursBefore = all.slice(0, 1);
  const cells: Cell[] = [];
  const oursLoads: ModelLoad[] = [...oursBefore];
  for (const cell of ALONE) {
    progress(`1 client, ${cell.tokenMs} ms a token, in turns`);
    const sides = { ours: [] as ModelLoad[], bare: [] as ModelLoad[] };
    for (let round = 0; round < ROUNDS; round++) {
      const order = round % 2 === 0 ? (["ours", "bare"] as const) : (["bare", "ours"] as const);
      for (const name of order)
        sides[name].push(await load(name === "ours" ? ours : bare, 1, cell.turns / ROUNDS, cell.tokenMs));
    }
    oursLoads.push(...sides.ours);
    cells.push({ ...cell, ours: joinLoads(sides.ours), bare: joinLoads(sides.bare) });
  }
  for (const cell of LOADS) {
    progress(`${cell.clients} clients, ${cell.tokenMs} ms a token`);
    const oursLoad = await load(ours, cell.clients, cell.turns, cell.tokenMs);
    oursLoads.push(oursLoad);
    cells.push({
      ...cell,
      ours: oursLoad,
      bare: await load(bare, cell.clients, cell.bareTurns, cell.tokenMs),
    });
  }
  const sent = oursLoads.reduce((sum, { run }) => sum + run.sent, 0);
  return {
    cells,
    rssMb: ours.server.readRssMb(),
    bareRssMb: bare.server.readRssMb(),
    sent,
    failures: joinLoads(oursLoads).run.failures,
    stored: await countModelAnswers(postgres.url),
  };
}
