import { existsSync, readFileSync } from "node:fs";
import { z } from "zod";
import { BenchmarkRefusal } from "../benchmark";

const entitiesSchema = z.record(z.string(), z.unknown());
const daySchema = z.string().regex(/^\d{4}-\d\d-\d\d/);
/** What was clicked: a symbol, with the day of a point or an event where it had one. */
const clickedSchema = z.looseObject({
  symbol: z.string(),
  element: z.string().optional(),
  tradedOn: daySchema.optional(),
  date: daySchema.optional(),
});

/** One message with what it must be understood as; see docs/intents.md. */
const rowSchema = z.object({
  text: z.string(),
  intent: z.string(),
  entities: entitiesSchema.default({}),
  context: z
    .object({
      turns: z.array(z.object({ user: z.string(), assistant: z.string().optional() })).default([]),
      clicked: clickedSchema.nullish(),
      documents: z.array(z.string()).default([]),
      timezone: z.string().optional(),
    })
    .partial()
    .optional(),
  accept: z.array(entitiesSchema).default([]),
  now: z.string().optional(),
});
export type RoutingRow = z.infer<typeof rowSchema>;
export type RowEntities = Record<string, unknown>;

/** The rows of a JSONL file. Refuses a file that is not there or a line that is no row, naming the line. */
export function readRows(path: string): RoutingRow[] {
  if (!existsSync(path)) throw new BenchmarkRefusal(`There is no file ${path}.`);
  const lines = readFileSync(path, "utf8").split("\n");
  return lines.flatMap((line, at) => (line.trim() === "" ? [] : [parseRow(line, at + 1)]));
}

function parseRow(line: string, number: number): RoutingRow {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (cause) {
    throw new BenchmarkRefusal(`Line ${number} is no JSON.`, { cause });
  }
  const parsed = rowSchema.safeParse(value);
  if (parsed.success) return parsed.data;
  throw new BenchmarkRefusal(`Line ${number}: ${z.prettifyError(parsed.error)}`);
}
