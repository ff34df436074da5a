// Usage: npm run verify   (the environment has one reader; pages, routes and scripts stay short)
import { readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { isProgram, listSources, report } from "./checks/sources";

/** Files that may read the environment: the room made for it, launchers, and what only tests and authors run. */
const environmentReaders =
  /^lib\/config\/|^lib\/testing\/|^scripts\/.*\.mjs$|^(e2e|benchmarks)\/|\.test\.tsx?$|^(playwright|prisma|vitest)\.config\.ts$/;
/** Next.js asks an instrumentation file to look at this one variable, which it replaces while building. */
const allowedNames: Record<string, string> = { "instrumentation.ts": "NEXT_RUNTIME" };

const lineLimits = [
  { what: "a page or layout", path: /^app\/.*(page|layout)\.tsx$/, lines: 40 },
  { what: "a route", path: /^app\/.*route\.tsx?$/, lines: 60 },
  { what: "a script", path: /^scripts\/[^/]+\.(ts|mjs)$/, except: /\.test\.ts$/, lines: 150 },
  { what: "the spine", path: /^lib\/turn\/run-turn\.ts$/, lines: 150 },
];

/** One sentence for each broken rule of the sources below `root`: the environment's only reader, and line limits. */
export function findSourceFaults(root: string): string[] {
  return listSources(root).flatMap((path) => {
    const text = readFileSync(join(root, path), "utf8");
    return [...findEnvironmentReads({ path, text }), ...findTooLong({ path, text })];
  });
}

function findTooLong({ path, text }: { path: string; text: string }): string[] {
  const lines = text.trimEnd().split("\n").length;
  return lineLimits
    .filter((limit) => limit.path.test(path) && !limit.except?.test(path) && lines > limit.lines)
    .map((limit) => `${path}: ${lines} lines; ${limit.what} has at most ${limit.lines}`);
}

function findEnvironmentReads({ path, text }: { path: string; text: string }): string[] {
  if (environmentReaders.test(path) || !text.includes("process")) return [];
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const faults: string[] = [];
  const visit = (node: ts.Node): void => {
    if (readsEnvironment(node) && !isAllowed({ path, node })) {
      const { line } = source.getLineAndCharacterOfPosition(node.getStart(source));
      faults.push(`${path}:${line + 1}: reads the environment; only lib/config does`);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return faults;
}

/** `process.env`, `process["env"]`, `{ env } = process`, and `import { env } from "node:process"`. */
function readsEnvironment(node: ts.Node): boolean {
  if (ts.isPropertyAccessExpression(node)) return node.name.text === "env" && isProcess(node.expression);
  if (ts.isElementAccessExpression(node)) {
    const key = node.argumentExpression;
    return isProcess(node.expression) && !(ts.isStringLiteral(key) && key.text !== "env");
  }
  if (ts.isVariableDeclaration(node)) {
    return ts.isObjectBindingPattern(node.name) && !!node.initializer && isProcess(node.initializer);
  }
  if (ts.isImportDeclaration(node)) {
    return /^(node:)?process$/.test((node.moduleSpecifier as ts.StringLiteral).text);
  }
  return false;
}

function isProcess(node: ts.Node): boolean {
  if (ts.isIdentifier(node)) return node.text === "process";
  return ts.isPropertyAccessExpression(node) && node.getText() === "globalThis.process";
}

function isAllowed({ path, node }: { path: string; node: ts.Node }): boolean {
  const name = allowedNames[path];
  return !!name && ts.isPropertyAccessExpression(node.parent) && node.parent.name.text === name;
}

if (isProgram(import.meta.url)) report({ title: "source rules", faults: findSourceFaults(process.cwd()) });
