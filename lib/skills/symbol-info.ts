import { z } from "zod";
import type { Figure } from "@/lib/contract/analysis-results";
import type { MarketAbility } from "@/lib/contract/company/company-data";
import { type Bar, instrumentSchema } from "@/lib/contract/market";
import { buildFigure, findIsin, toTradedOn } from "@/lib/market";
import { findBeside } from "./beside";
import { loadHistory } from "./load-history";
import { toRange } from "./range-keys";
import { findSectorOf } from "./sector-fund";
import type { Skill, SkillContext, SkillOutcome } from "./skill";
import { toSpokenName } from "./spoken-name";

const inputSchema = z.object({ instrument: instrumentSchema });
type SymbolInfoInput = z.infer<typeof inputSchema>;

const SECTOR_WAIT_MS = 1_500;
const ABILITY_WORDS: Record<MarketAbility, string> = {
  quote: "latest price",
  history: "daily history",
  intraday: "prices inside the day",
  search: "names",
  fundamentals: "reported figures",
  earnings: "earnings dates",
  news: "headlines",
  filings: "filings",
};

/** What an instrument is: name, exchange, currency, the days there are prices for, and the sources that know it. */
export const symbolInfoSkill: Skill<"symbol_info", SymbolInfoInput> = {
  name: "symbol_info",
  description:
    "What a symbol is: name, exchange, currency, how far its prices go back, and which sources know it.",
  input: inputSchema,
  examples: [
    "What is the ticker of Siemens?",
    "Which exchange is ASML on?",
    "Since when do you have data on Apple?",
  ],
  effect: "read",
  timeoutMs: 15_000,
  fromUnderstanding: ({ entities }) =>
    entities.symbols[0] === undefined ? null : { instrument: entities.symbols[0] },
  run: runSymbolInfo,
};

async function runSymbolInfo(
  { instrument }: SymbolInfoInput,
  context: SkillContext,
): Promise<SkillOutcome<"symbol_info">> {
  const { market, now } = context;
  const today = toTradedOn({ atMs: now.getTime(), timeZone: instrument.timeZone });
  const range = toRange({ key: "MAX", today });
  const [history, sources, branch] = await Promise.all([
    loadHistory({ symbol: instrument.symbol, range, context }),
    market.listSourcesFor(instrument.symbol),
    findBeside({
      context,
      waitMs: SECTOR_WAIT_MS,
      find: (bounded) => findSectorOf({ instrument, context: bounded }),
    }),
  ]);
  const known = history.ok ? history.value.instrument : instrument;
  const bars = history.ok ? history.value.bars : [];
  const name = toSpokenName(known.name);
  return {
    ok: true,
    skill: "symbol_info",
    data: {
      instrument: known,
      provenance: history.ok ? history.value.provenance : null,
      notes: [],
      firstOn: bars[0]?.tradedOn ?? null,
      lastOn: bars.at(-1)?.tradedOn ?? null,
      sector: branch?.sector ?? null,
      industry: branch?.industry ?? null,
      isin: findIsin(known.symbol),
      figures: toCoverage({ bars, currency: known.currency }),
      sources: sources.map(({ label, can }) => ({
        label,
        abilities: can.map((ability) => ABILITY_WORDS[ability]),
      })),
    },
    actions: [
      { kind: "ask", label: "Latest price", text: `What is ${name} trading at?` },
      { kind: "ask", label: "All of it", text: `Show me all of ${name}` },
    ],
  };
}

/** The newest close, and how many sessions there are; nothing where there are none. */
function toCoverage({ bars, currency }: { bars: Bar[]; currency: string }): Figure[] {
  const [first, last] = [bars[0], bars.at(-1)];
  if (first === undefined || last === undefined) return [];
  return [
    buildFigure({
      key: "lastClose",
      label: "Newest close",
      value: last.close,
      unit: "price",
      currency,
      convention: "Close of the newest session that the source has",
      on: last.tradedOn,
    }),
    buildFigure({
      key: "sessions",
      label: "Sessions on record",
      value: bars.length,
      unit: "count",
      convention: "Days with a close at this source",
      on: first.tradedOn,
      until: last.tradedOn,
    }),
  ];
}
