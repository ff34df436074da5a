import { existsSync, readFileSync } from "node:fs";
import { z } from "zod";
import type { Clicked } from "@/lib/contract/actions";
import { BenchmarkRefusal } from "../benchmark";

/** A click as rows write it: with or without a day, which may be called `date`. */
const rowClickSchema = z
  .looseObject({
    symbol: z.string().min(1).max(40),
    tradedOn: z.iso.date().nullish(),
    date: z.iso.date().nullish(),
    value: z.number().nullish(),
  })
  .transform(({ symbol, tradedOn, date, value }) => ({
    symbol,
    tradedOn: tradedOn ?? date ?? null,
    value: value ?? null,
  }));

/** The click as a browser sends it: one without a day is a click on the name in a chart's legend. */
export function toClicked(
  { symbol, tradedOn, value }: z.infer<typeof rowClickSchema>,
  today: string,
): Clicked {
  const element = tradedOn === null ? "legend" : "point";
  return { chartId: "chart-1", element, symbol, tradedOn: tradedOn ?? today, value };
}

const entitiesSchema = z.record(z.string(), z.unknown());

/** One message with what it must be understood as; see docs/intents.md. */
const rowSchema = z.object({
  text: z.string(),
  intent: z.string(),
  entities: entitiesSchema.default({}),
  context: z
    .object({
      turns: z.array(z.object({ user: z.string(), assistant: z.string().optional() })).default([]),
      clicked: rowClickSchema.nullish(),
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
