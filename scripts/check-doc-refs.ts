// Usage: npm run verify   (a doc that names a dead path or script fails)
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { isProgram, report } from "./checks/sources";

const topDocs = ["README.md", "AGENTS.md", "CONTRIBUTING.md"];
const topFolders = /^(app|benchmarks|components|docs|e2e|lib|prisma|public|scripts|\.ci)\//;
const topFile = /^[\w.-]+\.(ts|mjs|cjs|json|md)$|^\.env\.example$|^LICENSE$/;
/** Files that are made while the program runs, that readers make themselves, or that a doc names as a kind of file. */
const notKept = /^\.env(\.local)?$|^(next-env\.d|page|layout|route|index)\.tsx?$/;

/** One sentence for each dead path, link or npm script that the project's own docs name. */
export function findDocFaults(root: string): string[] {
  const scripts = Object.keys(JSON.parse(readFileSync(join(root, "package.json"), "utf8")).scripts ?? {});
  return listDocs(root).flatMap((doc) => {
    const lines = readFileSync(join(root, doc), "utf8").split("\n");
    return lines.flatMap((line, index) => {
      const names = [...findPaths(line), ...findLinks({ line, doc })];
      const dead = names.filter((name) => !doesExist({ root, name }));
      const unknown = findScripts(line).filter((name) => !scripts.includes(name));
      return [
        ...dead.map((name) => `${doc}:${index + 1}: names ${name}, which does not exist`),
        ...unknown.map((name) => `${doc}:${index + 1}: names npm run ${name}, which is no script`),
      ];
    });
  });
}

function listDocs(root: string): string[] {
  const inDocs = existsSync(join(root, "docs"))
    ? readdirSync(join(root, "docs"), { recursive: true, encoding: "utf8" }).map((name) => `docs/${name}`)
    : [];
  return [...topDocs, ...inDocs].filter((doc) => doc.endsWith(".md") && existsSync(join(root, doc))).sort();
}

/** Backticked names that look like paths of this project; patterns and placeholders name no single file. */
function findPaths(line: string): string[] {
  return [...line.matchAll(/`([^`\s]+)`/g)]
    .map((match) => (match[1] ?? "").replace(/:\d+$/, "").replace(/#.*$/, ""))
    .filter((name) => topFolders.test(name) || topFile.test(name))
    .filter((name) => !/[*<>{}…]|\.\.\.|NNNN|NAME/.test(name) && !notKept.test(name));
}

/** Targets of Markdown links inside the project, as paths from its top. */
function findLinks({ line, doc }: { line: string; doc: string }): string[] {
  return [...line.matchAll(/\]\(([^)\s]+)\)/g)]
    .map((match) => (match[1] ?? "").replace(/#.*$/, ""))
    .filter((target) => target !== "" && !/^[a-z]+:/i.test(target))
    .map((target) => normalize(join(dirname(doc), decodeURI(target))));
}

function findScripts(line: string): string[] {
  return [...line.matchAll(/npm run ([\w:-]+)/g)].map((match) => match[1] ?? "");
}

/** A module may be named without its ending, as imports do. */
function doesExist({ root, name }: { root: string; name: string }): boolean {
  return ["", ".ts", ".tsx", ".mjs"].some((ending) => existsSync(join(root, name + ending)));
}

if (isProgram(import.meta.url)) report({ title: "doc references", faults: findDocFaults(process.cwd()) });
