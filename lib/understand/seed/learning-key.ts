import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Example } from "../classifier";

/**
 * A hash of what decides a model: the examples as they are read, and the classifier's own code. The same key means the
 * same model. It reads the sources of the project, so it is for the steps that train, not for a server.
 */
export function toLearningKey(slotted: readonly Example[]): string {
  const dir = join(process.cwd(), "lib", "understand", "classifier");
  const sources = readdirSync(dir, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts"))
    .sort()
    .map((name) => readFileSync(join(dir, name), "utf8"));
  return createHash("sha256")
    .update(JSON.stringify([slotted, sources]))
    .digest("hex");
}
