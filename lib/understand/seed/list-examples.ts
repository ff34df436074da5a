import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Example } from "../classifier";

/** The examples of the project: one file an intent, one `{"text": ...}` a line, in the order of the files. */
export function listSeedExamples(): Example[] {
  const dir = join(process.cwd(), "prisma", "seed", "intents");
  const files = readdirSync(dir).filter((file) => file.endsWith(".jsonl"));
  return files.sort().flatMap((file) =>
    readFileSync(join(dir, file), "utf8")
      .trimEnd()
      .split("\n")
      .map((line) => ({ text: String(JSON.parse(line).text), intent: file.replace(/\.jsonl$/, "") })),
  );
}
