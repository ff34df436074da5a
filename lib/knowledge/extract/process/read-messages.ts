import type { ChildProcess } from "node:child_process";
import { ExtractionError } from "../extraction-error.ts";
import type { ChildMessage } from "./messages.ts";

const LINE_FEED = 10;
const MAX_ERROR_TEXT = 20_000;

/** The reading process's last word: its answer, or that it ended without one and whether its heap was full. */
export type LastWord = Exclude<ChildMessage, { kind: "progress" }> | { kind: "ended"; heapIsFull: boolean };

/** Collects what the process prints until it ends; progress is handed on as it comes. */
export async function readMessages(input: {
  child: ChildProcess;
  maxBytes: number;
  onProgress?: ((done: number, total: number) => void) | undefined;
}): Promise<LastWord> {
  const { child, maxBytes, onProgress } = input;
  const errors = collectErrors(child);
  let last: LastWord | null = null;
  let line: Buffer[] = [];
  let size = 0;
  const ended = new Promise<void>((resolve) => {
    child.once("close", () => resolve());
    child.once("error", () => resolve());
  });
  for await (const chunk of child.stdout as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > maxBytes)
      throw new ExtractionError("too_large", "The file holds more text than one document may have.");
    let from = 0;
    for (let at = chunk.indexOf(LINE_FEED); at !== -1; at = chunk.indexOf(LINE_FEED, from)) {
      const message = parse([...line, chunk.subarray(from, at)]);
      if (message?.kind === "progress") onProgress?.(message.done, message.total);
      else if (message) last = message;
      line = [];
      from = at + 1;
    }
    line.push(chunk.subarray(from));
  }
  await ended;
  return last ?? { kind: "ended", heapIsFull: /heap out of memory|Allocation failed/.test(errors()) };
}

/** A line that was cut off by the end of the process says nothing. */
function parse(chunks: Buffer[]): ChildMessage | null {
  try {
    return JSON.parse(Buffer.concat(chunks).toString("utf8")) as ChildMessage;
  } catch {
    return null;
  }
}

function collectErrors(child: ChildProcess): () => string {
  let text = "";
  child.stderr?.setEncoding("utf8").on("data", (chunk: string) => {
    if (text.length < MAX_ERROR_TEXT) text += chunk;
  });
  return () => text;
}
