import { z } from "zod";
import { instrumentSchema, type Range, rangeSchema } from "@/lib/contract/market";
import { computeSpanFigures, type PriceHistory } from "@/lib/market";
import { buildChart } from "./build-chart";
import { chooseRange, describeCoverage, loadHistory } from "./load-history";
import type { Skill, SkillContext, SkillOutcome } from "./skill";
import { listSpanButtons } from "./span-buttons";
import { toSpokenName } from "./spoken-name";
import { NOTHING_INSIDE, toUnavailable } from "./unavailable";

const inputSchema = z.object({ instrument: instrumentSchema, range: rangeSchema.nullable() });
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
    entities.symbols[0] === undefined ? null : { instrument: entities.symbols[0], range: entities.range },
  run: runHistory,
};

async function runHistory(input: HistoryInput, context: SkillContext): Promise<SkillOutcome<"history">> {
  const { instrument } = input;
  const range = chooseRange({ asked: input.range, instrument, now: context.now });
  const found = await loadHistory({ symbol: instrument.symbol, range, context });
  const wanted = `for ${range.label}`;
  if (!found.ok)
    return toUnavailable({ skill: "history", subject: instrument, wanted, chain: found, context });
  const data = toHistoryData({ history: found.value, range });
  if (data === null) {
    return toUnavailable({
      skill: "history",
      subject: instrument,
      wanted,
      chain: NOTHING_INSIDE,
      context,
    });
  }
  const name = toSpokenName(data.instrument.name);
  return {
    ok: true,
    skill: "history",
    data,
    actions: [
      ...listSpanButtons({ asked: range, toText: (words) => `How did ${name} do ${words}?` }),
      { kind: "ask", label: "Latest price", text: `What is ${name} trading at?` },
      { kind: "ask", label: "What is total return?", text: "What is total return?" },
    ],
  };
}

/** Figures and chart of one history over a span; null when no bar lies inside it. */
export function toHistoryData(input: { history: PriceHistory; range: Range }) {
  const { history, range } = input;
  const bars = history.bars.filter((bar) => bar.tradedOn >= range.from && bar.tradedOn <= range.to);
  const figures = computeSpanFigures({ bars: history.bars, from: range.from, to: range.to });
  const first = bars[0];
  const last = bars.at(-1);
  if (figures === null || first === undefined || last === undefined) return null;
  const { instrument, provenance } = history;
  const base = history.bars.findLast((bar) => bar.tradedOn < range.from) ?? null;
  const { sourceLabel } = provenance;
  return {
    instrument,
    provenance,
    asked: range,
    figures,
    coverageNote: describeCoverage({ range, first: first.tradedOn, last: last.tradedOn, sourceLabel }),
    chart: buildChart({ title: instrument.name, range, charted: [{ history, base, bars, rebased: null }] }),
  };
}
