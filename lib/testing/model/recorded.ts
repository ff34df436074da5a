import { readFileSync } from "node:fs";
import { join } from "node:path";
import { sharedData } from "../shared-data";

const folder = join(sharedData, "llm");

/** A recorded body as it is. */
export function readRecorded(name: string): string {
  return readFileSync(join(folder, name), "utf8");
}

/** A recorded stream as the bytes it was: one event for each line of a `.chunks.txt`, or the `.sse` file itself. */
export function readRecordedStream(name: string): string {
  const text = readRecorded(name);
  if (name.endsWith(".sse")) return text;
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  const events = lines.map((line) => `data: ${line}\n\n`);
  return `${events.join("")}data: [DONE]\n\n`;
}
