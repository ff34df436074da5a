import { z } from "zod";
import { problemSchema } from "@/lib/contract/failures";

/** What is wrong with a file, and where. Line 1 is the header; null where the fault has no single place. */
const importErrorSchema = z.object({
  line: z.number().int().nullish(),
  column: z.string().nullish(),
  message: z.string(),
});

const importedSchema = z.object({
  symbol: z.string(),
  bars: z.number().int().optional(),
  from: z.string().optional(),
  to: z.string().optional(),
  /** What was read otherwise than it stands in the file: rows left out, dates recognised. */
  report: z.object({ notes: z.array(z.string()) }).optional(),
});

const refusedSchema = problemSchema.extend({
  /** The first faults; `totalErrors` counts all of them. */
  errors: z.array(importErrorSchema).optional(),
  totalErrors: z.number().int().optional(),
});

/** One fault of a file, ready to be shown: "Line 12, column close". */
export interface ImportFault {
  place: string | null;
  message: string;
}

export type ImportOutcome =
  | { ok: true; symbol: string; text: string; notes: string[] }
  | { ok: false; text: string; faults: ImportFault[] };

/** The answer of `/api/admin/prices` in words. An answer of any other shape is told as a fault on our side. */
export function toImportOutcome({ ok, body }: { ok: boolean; body: unknown }): ImportOutcome {
  const imported = ok ? importedSchema.safeParse(body) : null;
  if (imported?.success) {
    const { symbol, report } = imported.data;
    return { ok: true, symbol, text: toSentence(imported.data), notes: report?.notes ?? [] };
  }

  const refused = refusedSchema.safeParse(body);
  if (!refused.success) {
    return { ok: false, text: "The server gave an answer that this page does not understand.", faults: [] };
  }
  const { title, detail, errors = [], totalErrors = errors.length } = refused.data;
  const shown = totalErrors > errors.length ? ` The first ${errors.length} of ${totalErrors} faults:` : "";
  return {
    ok: false,
    text: `${detail ?? title}${shown}`,
    faults: errors.map((error) => ({ place: toPlace(error), message: error.message })),
  };
}

function toSentence({ symbol, bars, from, to }: z.infer<typeof importedSchema>): string {
  const days = bars === undefined ? "Prices" : `${bars.toLocaleString("en")} days of prices`;
  const span = from && to ? ` from ${from} to ${to}` : "";
  return `${days} for ${symbol}${span} were imported.`;
}

function toPlace({ line, column }: z.infer<typeof importErrorSchema>): string | null {
  if (line && column) return `Line ${line}, column ${column}`;
  if (line) return `Line ${line}`;
  return column ? `Column ${column}` : null;
}
