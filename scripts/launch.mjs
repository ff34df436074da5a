#!/usr/bin/env node
// Usage: node scripts/launch.mjs VERB [arguments]     (every npm script of package.json is one of these verbs)
//
// Brings a fresh clone to the point where the verb can run: a Node that is new enough, the packages of the lock file,
// the generated database client, and for `start` the built site. Needs nothing installed but Node 18 with npm.
import { endWithParent } from "./launch/orphan.mjs";
import { getRuntime, isRuntimeNew } from "./launch/runtime.mjs";
import { Stop } from "./launch/stop.mjs";
import { runAgainOn } from "./launch/supervise.mjs";
import { verbs } from "./launch/verbs.mjs";

const [verb, ...args] = process.argv.slice(2);

async function main() {
  endWithParent();
  const run = verbs[verb];
  if (!run) throw new Stop(`Say what to run: node scripts/launch.mjs ${Object.keys(verbs).join(" | ")}`, 2);
  if (!isRuntimeNew()) {
    const runtime = await getRuntime({ numbered: verb === "start" });
    return runAgainOn(runtime, process.argv.slice(1));
  }
  return run(args);
}

main().then(
  (code) => {
    process.exitCode = code ?? 0;
  },
  (error) => {
    console.error(error instanceof Stop ? error.message : error);
    process.exitCode = error instanceof Stop ? error.exitCode : 1;
  },
);
