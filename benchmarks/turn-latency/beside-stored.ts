import { createDataFolder, type DataFolder } from "./data-folder";
import { fillStore } from "./fill-store";
import { joinRuns, type LoadRun, runLoad } from "./load";
import { type SiteServer, startSite } from "./server";

/** One site's part of a comparison. */
export interface SideRuns {
  alone: LoadRun;
  at50: LoadRun;
}

const ROUNDS = 6;

/**
 * Two sites, one on an empty store and one on a store that holds `messages` old messages, measured in rounds that take
 * turns (empty first, then full first, ...), so that what else the machine does falls on both alike.
 */
export async function compareWithStored(input: {
  messages: number;
  turns: number;
  warmUpTurns: number;
  questions: () => () => string;
  prepare: (folder: DataFolder) => Promise<void>;
  progress: (text: string) => void;
}): Promise<{ empty: SideRuns; full: SideRuns }> {
  const folders = [await createDataFolder(), await createDataFolder()] as const;
  for (const folder of folders) await input.prepare(folder);
  input.progress(`filling a store with ${input.messages} messages`);
  await folders[1].withStore((store) => fillStore({ store, messages: input.messages }));
  const empty = await startSite({ dataDir: folders[0].path });
  try {
    const full = await startSite({ dataDir: folders[1].path });
    try {
      return await takeTurns({ ...input, sites: { empty, full } });
    } finally {
      await full.stop();
    }
  } finally {
    await empty.stop();
  }
}

async function takeTurns(input: {
  turns: number;
  warmUpTurns: number;
  questions: () => () => string;
  progress: (text: string) => void;
  sites: { empty: SiteServer; full: SiteServer };
}): Promise<{ empty: SideRuns; full: SideRuns }> {
  const sides = {
    empty: { nextQuestion: input.questions(), alone: [] as LoadRun[], at50: [] as LoadRun[] },
    full: { nextQuestion: input.questions(), alone: [] as LoadRun[], at50: [] as LoadRun[] },
  };
  const names = ["empty", "full"] as const;
  const load = (name: (typeof names)[number], clients: number, turns: number) =>
    runLoad({ port: input.sites[name].port, clients, turns, nextQuestion: sides[name].nextQuestion });
  for (const name of names) await load(name, 1, input.warmUpTurns);
  for (let round = 0; round < ROUNDS; round++) {
    input.progress(`empty beside full store, round ${round + 1} of ${ROUNDS}`);
    for (const name of round % 2 === 0 ? names : names.toReversed()) {
      sides[name].alone.push(await load(name, 1, share(input.turns / 10, round)));
      sides[name].at50.push(await load(name, 50, share(input.turns, round)));
    }
  }
  const join = (name: (typeof names)[number]): SideRuns => ({
    alone: joinRuns(sides[name].alone),
    at50: joinRuns(sides[name].at50),
  });
  return { empty: join("empty"), full: join("full") };
}

/** Turns of one round, so that all rounds together make the whole. */
function share(turns: number, round: number): number {
  return Math.floor((turns * (round + 1)) / ROUNDS) - Math.floor((turns * round) / ROUNDS);
}
