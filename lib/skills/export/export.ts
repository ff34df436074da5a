import { z } from "zod";
import type { ExportResult } from "@/lib/contract/company/company-results";
import { type Instrument, instrumentSchema, type Range, rangeSchema } from "@/lib/contract/market";
import type { PriceHistory } from "@/lib/market";
import { joinNotes } from "../chart-wish";
import { type Loaded, loadAll, refuseCompared, toCompareData } from "../compare";
import { toHistoryData } from "../history";
import { chooseRange, describeCoverage } from "../load-history";
import type { Skill, SkillContext, SkillOutcome } from "../skill";
import { toSpokenName } from "../spoken-name";
import { toPriceFileHref, toPriceFileName } from "./price-file";

const inputSchema = z.object({
  instruments: z.array(instrumentSchema).min(1).max(8),
  range: rangeSchema.nullable(),
  format: z.enum(["csv", "json", "png", "pdf", "xlsx"]),
});
type ExportInput = z.infer<typeof inputSchema>;

/** The daily prices of one or several instruments as a file to take along. */
export const exportSkill: Skill<"export", ExportInput> = {
  name: "export",
  description:
    "Give the daily prices of one or several instruments as a CSV or JSON file, or their chart as a picture.",
  input: inputSchema,
  examples: ["Export Apple prices 2023 as csv", "Download this as csv"],
  effect: "read",
  timeoutMs: 20_000,
  fromUnderstanding: ({ entities }) =>
    entities.symbols.length === 0
      ? null
      : {
          instruments: entities.symbols.slice(0, 8),
          range: entities.range,
          format: entities.format ?? "csv",
        },
  run: runExport,
};

async function runExport(input: ExportInput, context: SkillContext): Promise<SkillOutcome<"export">> {
  const { instruments } = input;
  const format = input.format === "json" ? "json" : "csv";
  const [subject] = instruments as [Instrument, ...Instrument[]];
  const range = chooseRange({ asked: input.range, instrument: subject, now: context.now });
  const loaded = await loadAll({ instruments, range, context });
  const file = toExportData({ loaded, range, format });
  if (file !== null) {
    const data = { ...file, ...toPicture({ format: input.format, file, loaded, range }) };
    return { ok: true, skill: "export", data, actions: [] };
  }
  const there = loaded.filter(({ result }) => result.ok).map(({ instrument }) => instrument);
  const refusal = await refuseCompared({ skill: "export", loaded, range, context });
  if (there.length === 0 || there.length === loaded.length) return refusal;
  const names = there.map(({ name }) => toSpokenName(name)).join(" and ");
  const rest = { kind: "ask" as const, label: `Only ${names}`, text: `Export ${names} as ${format}` };
  return { ...refusal, actions: [...refusal.actions, rest] };
}

/** Said in place of a file that is not made here. */
const NOT_MADE = {
  pdf: "A PDF is not made here: the prices are there as a CSV file, and the chart as a picture.",
  xlsx: "An Excel file is not made here: Excel and other spreadsheets open the CSV file.",
};

/** The chart where a picture was asked for (a PDF mostly is one), and what of the wish cannot be had. */
function toPicture(input: {
  format: ExportInput["format"];
  file: ExportResult;
  loaded: Loaded[];
  range: Range;
}): Pick<ExportResult, "chart" | "coverageNote"> {
  const { format, file, loaded, range } = input;
  const refused = format === "pdf" || format === "xlsx" ? NOT_MADE[format] : null;
  const coverageNote = joinNotes([refused, file.coverageNote]);
  if (format !== "png" && format !== "pdf") return { coverageNote };
  const [first] = loaded;
  const single = loaded.length === 1 && first?.result.ok ? first.result.value : null;
  const drawn =
    single === null ? toCompareData({ loaded, range }) : toHistoryData({ history: single, range });
  return { chart: drawn?.chart ?? null, coverageNote };
}

/** What the file will hold; null when one of them is missing, for a file does not say what it lacks. */
function toExportData(input: {
  loaded: Loaded[];
  range: Range;
  format: "csv" | "json";
}): ExportResult | null {
  const { loaded, range, format } = input;
  const histories = loaded.flatMap(({ result }) =>
    result.ok ? [cut({ history: result.value, range })] : [],
  );
  if (histories.length < loaded.length || histories.some(({ days }) => days.length === 0)) return null;
  const all = histories.flatMap(({ days }) => days).sort();
  const [first, last] = [all[0], all.at(-1)];
  if (first === undefined || last === undefined) return null;
  const symbols = histories.map(({ instrument }) => instrument.symbol);
  const query = { symbols, from: first, to: last, format };
  return {
    asked: range,
    instruments: histories.map(({ instrument }) => instrument),
    provenances: histories.map(({ provenance }) => provenance),
    format,
    rows: all.length,
    fileName: toPriceFileName(query),
    href: toPriceFileHref(query),
    coverageNote: describeAll({ histories, range }),
  };
}

interface Cut extends Pick<PriceHistory, "instrument" | "provenance"> {
  days: string[];
}

function cut({ history, range }: { history: PriceHistory; range: Range }): Cut {
  const { instrument, provenance, bars } = history;
  const days = bars.map(({ tradedOn }) => tradedOn).filter((day) => day >= range.from && day <= range.to);
  return { instrument, provenance, days };
}

/** What each of them lacks of the span; by name where there are several. */
function describeAll({ histories, range }: { histories: Cut[]; range: Range }): string | null {
  const notes = histories.flatMap(({ instrument, provenance, days }) => {
    const sourceLabel = histories.length > 1 ? instrument.name : provenance.sourceLabel;
    const [first = range.from, last = range.to] = [days[0], days.at(-1)];
    return describeCoverage({ range, first, last, sourceLabel, counted: "file" }) ?? [];
  });
  return notes.length === 0 ? null : notes.join(" ");
}
