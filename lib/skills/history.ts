import { z } from "zod";
import type { Action } from "@/lib/contract/actions";
import type { ChartEvent, ChartModel } from "@/lib/contract/chart-model";
import { instrumentSchema, type Range, rangeSchema } from "@/lib/contract/market";
import { type ChainFailure, computeSpanFigures, type PriceHistory } from "@/lib/market";
import { buildChart } from "./build-chart";
import { type ChartWish, chartWishSchema, findEarningsMarks, joinNotes, toChartWish } from "./chart-wish";
import { convertHistory, loadRates, refuseRate } from "./convert";
import { chooseRange, describeCoverage, loadHistory, toWanted } from "./load-history";
import { findOwnCurrency } from "./memory/own-currency";
import type { Skill, SkillContext, SkillOutcome } from "./skill";
import { listSpanButtons } from "./span-buttons";
import { toSpokenName } from "./spoken-name";
import { NOTHING_INSIDE, toUnavailable } from "./unavailable";

const inputSchema = z.object({
  instrument: instrumentSchema,
  range: rangeSchema.nullable(),
  currency: z.string().length(3).nullable(),
  wish: chartWishSchema.nullish(),
});
type HistoryInput = z.infer<typeof inputSchema>;

/** How one instrument did over a span: figures from daily bars, and a chart. */
export const historySkill: Skill<"history", HistoryInput> = {
  name: "history",
  description: "How one instrument did over a span of time, with a chart.",
  input: inputSchema,
  examples: ["How did Microsoft do in 2021?", "Nvidia 5 year chart", "How did Apple do this year?"],
  effect: "read",
  timeoutMs: 15_000,
  fromUnderstanding: ({ entities }) =>
    entities.symbols[0] === undefined
      ? null
      : {
          instrument: entities.symbols[0],
          range: entities.range,
          currency: entities.currency,
          wish: toChartWish(entities),
        },
  run: runHistory,
};

async function runHistory(input: HistoryInput, context: SkillContext): Promise<SkillOutcome<"history">> {
  const { instrument } = input;
  const range = chooseRange({ asked: input.range, instrument, now: context.now });
  const found = await loadHistory({ symbol: instrument.symbol, range, context });
  const wanted = toWanted(range);
  const refuse = (chain: ChainFailure) =>
    toUnavailable({ skill: "history", subject: instrument, wanted, chain, context });
  if (!found.ok) return refuse(found);
  const from = found.value.instrument.currency;
  const to = input.currency ?? (await findOwnCurrency(instrument, context)) ?? from;
  const name = toSpokenName(found.value.instrument.name);
  const asked = from === to ? null : await loadRates({ from, to, range, context });
  // the visitor's own currency is a courtesy: without rates the closes stand as they are
  const rates = asked !== null && !asked.ok && input.currency === null ? null : asked;
  if (rates !== null && !rates.ok) {
    const again = `How did ${name} do ${range.key === "YTD" ? "this year" : toSpan(range)}?`;
    return refuseRate({ skill: "history", from, to, wanted, again, chain: rates, context });
  }
  const { wish = null } = input;
  const marks = wish?.earnings ? await findEarningsMarks({ instrument, range, context }) : [];
  const drawn = { range, wish, marks: marks ?? [] };
  const data =
    rates === null
      ? toHistoryData({ history: found.value, ...drawn })
      : toConvertedData({ history: found.value, rates: rates.value, to, ...drawn });
  if (data === null) return refuse(NOTHING_INSIDE);
  const notes = [data.coverageNote, wish?.note ?? null, describeMarks({ wish, marks, data })];
  const told = { ...data, coverageNote: joinNotes(notes) };
  return { ok: true, skill: "history", data: told, actions: listActions({ name, range }) };
}

/** Says so where marks or closes that were asked for are not there: an empty chart looks the same as a failure. */
function describeMarks(input: {
  wish: ChartWish | null;
  marks: ChartEvent[] | null;
  data: { chart: ChartModel };
}): string | null {
  const { wish, marks, data } = input;
  const [series] = data.chart.series;
  return joinNotes([
    wish?.earnings && marks === null ? "The days of earnings announcements could not be had." : null,
    wish?.earnings && marks?.length === 0
      ? "The source has no day of an earnings announcement in that span."
      : null,
    wish?.look.adjustment === "total" && !series?.adjClose
      ? "The source has no closes that differ by reinvested dividends there: the plain prices are drawn."
      : null,
  ]);
}

function listActions({ name, range }: { name: string; range: Range }): Action[] {
  return [
    ...listSpanButtons({ asked: range, toText: (words) => `How did ${name} do ${words}?` }),
    { kind: "ask", label: "How risky?", text: `Risk of ${name}` },
    { kind: "ask", label: "Best month", text: `Best month of ${name}` },
    { kind: "ask", label: "What is total return?", text: "What is total return?" },
  ];
}

/** The span as a question has it: its own days, which no reading can mistake. */
function toSpan({ from, to }: Range): string {
  return `from ${from} to ${to}`;
}

/** How the chart is drawn. */
interface Drawn {
  wish: ChartWish | null;
  marks: ChartEvent[];
}

/** Figures and chart in another currency; where that begins later, it may be the rate that does. */
function toConvertedData(
  input: Drawn & { history: PriceHistory; rates: PriceHistory; range: Range; to: string },
) {
  const { history, rates, range, to, wish, marks } = input;
  const sourceLabel = `${history.provenance.sourceLabel} with the rate`;
  const converted = convertHistory({ history, rates, currency: to });
  const data = toHistoryData({ history: converted, range, sourceLabel, wish, marks });
  if (data === null) return null;
  const convertedWith = { from: history.instrument.currency, to, provenance: rates.provenance };
  return { ...data, convertedWith };
}

/** Figures and chart of one history over a span; null when no bar lies inside it. */
export function toHistoryData(
  input: Partial<Drawn> & { history: PriceHistory; range: Range; sourceLabel?: string },
) {
  const { history, range, wish = null, marks = [] } = input;
  const bars = history.bars.filter((bar) => bar.tradedOn >= range.from && bar.tradedOn <= range.to);
  const figures = computeSpanFigures({ bars: history.bars, from: range.from, to: range.to });
  const first = bars[0];
  const last = bars.at(-1);
  if (figures === null || first === undefined || last === undefined) return null;
  const { instrument, provenance } = history;
  const base = history.bars.findLast((bar) => bar.tradedOn < range.from) ?? null;
  const sourceLabel = input.sourceLabel ?? provenance.sourceLabel;
  return {
    instrument,
    provenance,
    asked: range,
    figures,
    coverageNote: describeCoverage({ range, first: first.tradedOn, last: last.tradedOn, sourceLabel }),
    chart: buildChart({
      title: instrument.name,
      range,
      charted: [{ history, base, bars, rebased: null }],
      wish,
      marks,
    }),
  };
}
