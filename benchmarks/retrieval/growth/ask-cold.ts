import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const run = promisify(execFile);

/** Milliseconds of the first question of a process, one process a text. */
export async function askCold(databaseUrl: string, texts: string[]): Promise<number[]> {
  const program = fileURLToPath(new URL("./cold-question.ts", import.meta.url));
  const times: number[] = [];
  for (const text of texts) {
    const { stdout } = await run(process.execPath, ["--import", "tsx", program, text], {
      env: { ...process.env, GROWTH_DATABASE: databaseUrl },
    });
    times.push(Number(stdout));
  }
  return times;
}
