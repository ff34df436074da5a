import { expect, it } from "vitest";
import { runKills } from "@/lib/testing/documents/kill-run";

// `npm run bench -- ingest-kill` does the same with 50 documents and 10 kills
it("a server killed at random while it reads documents leaves each complete exactly once after the last start", async () => {
  const { state, hits } = await runKills({ documents: 8, kills: 2, spreadMs: 400, chance: Math.random });
  expect(state).toEqual({ documents: 8, complete: 8, left: { jobs: 0, entries: 0, files: 0 } });
  expect(hits).toBeGreaterThan(0);
}, 300_000);
