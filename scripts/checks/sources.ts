import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const folders = ["app", "benchmarks", "components", "e2e", "lib", "prisma", "scripts"];
const notOurs = /(^|\/)(node_modules|generated|results|migrations)(\/|$)/;

/** Paths of all TypeScript and script files that people write, from `root`, sorted; generated code is left out. */
export function listSources(root: string): string[] {
  const top = list(root, "").filter((path) => !path.includes("/"));
  return [...top, ...folders.flatMap((folder) => walk(root, folder))].filter(isSource).sort();
}

function walk(root: string, folder: string): string[] {
  return list(root, folder).flatMap((path) => (path.endsWith("/") ? walk(root, path.slice(0, -1)) : [path]));
}

/** The entries of one folder; a folder's name ends with a slash. An absent folder has none. */
function list(root: string, folder: string): string[] {
  const place = join(root, folder);
  if (notOurs.test(folder) || !existsSync(place)) return [];
  const entries = readdirSync(place, { withFileTypes: true, encoding: "utf8" });
  return entries.map(
    (entry) => `${folder ? `${folder}/` : ""}${entry.name}${entry.isDirectory() ? "/" : ""}`,
  );
}

function isSource(path: string): boolean {
  return /\.(ts|tsx|mjs|cjs)$/.test(path) && !/\.d\.m?ts$/.test(path);
}

/** Prints the faults of one check, one a line, and sets the exit code; says so when there are none. */
export function report({ title, faults }: { title: string; faults: string[] }): void {
  for (const fault of faults) console.error(fault);
  console.log(`${title}: ${faults.length === 0 ? "nothing to say" : `${faults.length} to mend`}`);
  if (faults.length > 0) process.exitCode = 1;
}

/** True when the module of this address is the program that was started, not one that was imported. */
export function isProgram(moduleUrl: string): boolean {
  return process.argv[1] === fileURLToPath(moduleUrl);
}
