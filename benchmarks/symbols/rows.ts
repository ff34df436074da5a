import { existsSync, readFileSync } from "node:fs";
import { z } from "zod";
import { BenchmarkRefusal } from "../benchmark";

const rowSchema = z.object({
  /** A whole message or a bare name. */
  query: z.string(),
  /** Symbols that must be found; empty where nothing is named. */
  expect: z.array(z.string()),
  /** Symbols that must not appear, neither as an answer nor as a choice. */
  must_not: z.array(z.string()).default([]),
  /** True where the right thing is to ask which one is meant. */
  ambiguous: z.boolean().default(false),
});
export type SymbolRow = z.infer<typeof rowSchema>;

/** The rows of a JSONL file, empty lines left out; a line that is no row is named in the refusal. */
export function readRows(path: string): SymbolRow[] {
  if (!existsSync(path)) throw new BenchmarkRefusal(`There is no file ${path}.`);
  return readFileSync(path, "utf8")
    .split("\n")
    .flatMap((line, at) => (line.trim() === "" ? [] : [parseRow(line, `${path}:${at + 1}`)]));
}

function parseRow(line: string, place: string): SymbolRow {
  const parsed = rowSchema.safeParse(readJson(line, place));
  if (!parsed.success)
    throw new BenchmarkRefusal(`${place}: ${parsed.error.issues[0]?.message ?? "no row"}.`);
  return parsed.data;
}

function readJson(line: string, place: string): unknown {
  try {
    return JSON.parse(line);
  } catch (cause) {
    throw new BenchmarkRefusal(`${place}: this line is not JSON.`, { cause });
  }
}
