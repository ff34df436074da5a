import { runKills } from "@/lib/testing/documents/kill-run";
import type { Benchmark, Measured } from "../benchmark";

const DOCUMENTS = 50;
const KILLS = 10;
const SPREAD_MS = 4_000;

/** Is every document complete exactly once when the process that reads them is killed again and again? */
export const ingestKill: Benchmark = {
  name: "ingest-kill",
  description:
    "50 documents of four formats, the reading process killed 10 times at random: are all complete exactly once?",
  options: { kills: { type: "string" }, documents: { type: "string" } },
  run: async ({ own, progress }): Promise<Measured> => {
    const documents = Number(own.documents ?? DOCUMENTS);
    const kills = Number(own.kills ?? KILLS);
    const run = await runKills({ documents, kills, spreadMs: SPREAD_MS, chance: Math.random, progress });
    const { state, hits, seconds } = run;
    const leftovers = state.left.jobs + state.left.entries + state.left.files;
    const completePct = (100 * state.complete) / documents;
    return {
      figures: { completePct, documents: state.documents, leftovers, hits, seconds },
      samples: { completePct: documents, documents, leftovers: documents, hits: kills, seconds: 1 },
      leftOut: {},
      data: `${documents} made documents, ${kills} kills`,
      rows: [
        ["documents", "complete", "left over", "kills with documents in hand", "seconds"],
        [state.documents, state.complete, leftovers, hits, seconds.toFixed(1)].map(String),
      ],
    };
  },
};
