// Usage: npm run verify   (prints the median, the ninth decile and each file or folder over its limit)
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { isProgram, listSources, report } from "./checks/sources";

const MAX_FILE_LINES = 220;
const MAX_FOLDER_FILES = 12;
const isTest = /\.test\.tsx?$|\.spec\.ts$/;
/** Folders of one file a skill, a provider or a result may hold as many as there are. */
const oneFileEach =
  /^(lib\/skills|lib\/market\/providers|components\/results|lib\/knowledge\/glossary|prisma|scripts)/;

/** One sentence for each file over 220 lines and each folder with more than 12 source files, tests not counted. */
export function findSizeFaults(root: string): string[] {
  const sources = listSources(root).filter((path) => !isTest.test(path));
  const long = sources
    .map((path) => ({ path, lines: countLines(join(root, path)) }))
    .filter(({ lines }) => lines > MAX_FILE_LINES)
    .map(({ path, lines }) => `${path}: ${lines} lines; a file has at most ${MAX_FILE_LINES}`);
  return [...long, ...findFullFolders(sources)];
}

function findFullFolders(sources: string[]): string[] {
  const counts = new Map<string, number>();
  for (const path of sources) counts.set(dirname(path), (counts.get(dirname(path)) ?? 0) + 1);
  return [...counts]
    .filter(([folder, count]) => count > MAX_FOLDER_FILES && folder !== "." && !oneFileEach.test(folder))
    .map(([folder, count]) => `${folder}: ${count} source files; a folder has at most ${MAX_FOLDER_FILES}`);
}

function countLines(file: string): number {
  return readFileSync(file, "utf8").trimEnd().split("\n").length;
}

/** Median and ninth decile of the lines a file has, tests not counted. */
export function measureSizes(root: string): { files: number; median: number; ninthDecile: number } {
  const lines = listSources(root)
    .filter((path) => !isTest.test(path))
    .map((path) => countLines(join(root, path)))
    .sort((a, b) => a - b);
  const at = (share: number) => lines[Math.min(lines.length - 1, Math.floor(lines.length * share))] ?? 0;
  return { files: lines.length, median: at(0.5), ninthDecile: at(0.9) };
}

if (isProgram(import.meta.url)) {
  const { files, median, ninthDecile } = measureSizes(process.cwd());
  console.log(`${files} files, median ${median} lines, ninth decile ${ninthDecile}`);
  report({ title: "sizes", faults: findSizeFaults(process.cwd()) });
}
