// Reads one file in a process of its own and prints what it found: node child.ts FILE FORMAT MAX_MEMORY_BYTES
// It runs as it stands (Node takes the types out), so that the server's bundle need not know of it; imports in and below
// this folder therefore name their file with its ending.
import { readFileSync, writeSync } from "node:fs";
import { Worker } from "node:worker_threads";
import { extract } from "../extract.ts";
import { ExtractionError } from "../extraction-error.ts";
import type { DocumentFormat } from "../formats.ts";
import type { ChildMessage } from "./messages.ts";

const PROGRESS_EVERY_MS = 200;
const [path = "", format = "", maxMemory = "0"] = process.argv.slice(2);

// A reader that is busy never gets to a timer of its own: the watch over the memory is kept by a thread beside it,
// which also ends a reader whose server is gone.
const watch = `
const { writeSync } = require("node:fs");
const parent = process.ppid;
setInterval(() => {
  if (process.ppid !== parent) process.kill(process.pid, "SIGKILL");
  if (process.memoryUsage.rss() < ${Number(maxMemory)}) return;
  writeSync(1, ${JSON.stringify(`\n${JSON.stringify({ kind: "memory" })}\n`)});
  process.kill(process.pid, "SIGKILL");
}, 50);`;
new Worker(watch, { eval: true }).unref();

function send(message: ChildMessage): void {
  let rest = Buffer.from(`${JSON.stringify(message)}\n`);
  while (rest.length > 0) {
    try {
      rest = rest.subarray(writeSync(1, rest));
    } catch (cause) {
      if ((cause as NodeJS.ErrnoException).code !== "EAGAIN") throw cause; // a full pipe is tried again
    }
  }
}

let toldAtMs = 0;
try {
  const extracted = await extract({
    bytes: new Uint8Array(readFileSync(path)),
    format: format as DocumentFormat,
    onProgress: (done, total) => {
      if (Date.now() - toldAtMs < PROGRESS_EVERY_MS) return;
      toldAtMs = Date.now();
      send({ kind: "progress", done, total });
    },
  });
  send({ kind: "done", extracted });
} catch (cause) {
  const known = cause instanceof ExtractionError;
  const reason = (cause instanceof Error ? cause.message : String(cause)).slice(0, 300);
  const message = known ? reason : `The file could not be read (${reason}).`;
  send({ kind: "failed", code: known ? cause.code : "broken", message });
}
process.exit(0);
