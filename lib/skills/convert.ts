import type { Range } from "@/lib/contract/market";
import type { SkillName } from "@/lib/contract/skill-results";
import { addDays, type ChainFailure, type ChainResult, convertBars, type PriceHistory } from "@/lib/market";
import { loadHistory } from "./load-history";
import type { SkillContext, SkillOutcome } from "./skill";
import { toUnavailable } from "./unavailable";

/** A rate of some days before is used where the day itself has none. */
const DAYS_BEFORE = 10;

interface Pair {
  from: string;
  to: string;
}

/**
 * Daily rates from one currency to another over a span: the price of one unit of `from` in `to`. Where no source has
 * that pair, the other way round is turned over; then only closes are known.
 */
export async function loadRates(
  input: Pair & { range: Range; context: SkillContext },
): Promise<ChainResult<PriceHistory>> {
  const { from, to, context } = input;
  const range = { ...input.range, from: addDays(input.range.from, -DAYS_BEFORE) };
  const straight = await loadHistory({ symbol: toPairSymbol({ from, to }), range, context });
  if (straight.ok) return straight;
  const turned = await loadHistory({ symbol: toPairSymbol({ from: to, to: from }), range, context });
  if (!turned.ok) return straight;
  return { ok: true, value: { ...turned.value, bars: turned.value.bars.map(toTurned) } };
}

function toTurned(bar: PriceHistory["bars"][number]): PriceHistory["bars"][number] {
  return { ...bar, open: null, high: null, low: null, close: 1 / bar.close, adjClose: null };
}

/** The newest rate from one currency to another, straight or turned over, as `loadRates`. */
export async function findRate(input: Pair & { context: SkillContext }) {
  const { from, to, context } = input;
  const { market, now, signal, force = false } = context;
  const straight = await market.quote({ symbol: toPairSymbol({ from, to }), now, signal, force });
  if (straight.ok) return { ...straight, value: toRate(straight.value.price, straight.value.provenance) };
  const turned = await market.quote({ symbol: toPairSymbol({ from: to, to: from }), now, signal, force });
  return turned.ok ? { ...turned, value: toRate(1 / turned.value.price, turned.value.provenance) } : straight;
}

function toRate(rate: number, provenance: PriceHistory["provenance"]) {
  return { rate, provenance };
}

/** Symbol of a pair as sources write it: EUR to USD is `EURUSD=X`. */
function toPairSymbol({ from, to }: Pair): string {
  return `${from}${to}=X`;
}

/** A history told in another currency, each price at its own day's rate. Dividends stay out: their rates differ. */
export function convertHistory(input: {
  history: PriceHistory;
  rates: PriceHistory;
  currency: string;
}): PriceHistory {
  const { history, rates, currency } = input;
  return {
    ...history,
    instrument: { ...history.instrument, currency },
    bars: convertBars({ bars: history.bars, rates: rates.bars }),
    events: history.events.filter(({ kind }) => kind === "split"),
  };
}

/** The refusal of an answer whose rate cannot be had. `again` asks the same in the currency it has. */
export function refuseRate<Name extends SkillName>(
  input: Pair & { skill: Name; wanted: string; again: string; chain: ChainFailure; context: SkillContext },
): Promise<SkillOutcome<Name>> {
  const { from, to, skill, wanted, again, chain, context } = input;
  const name = `the rate from ${from} to ${to}`;
  return toUnavailable({
    skill,
    subject: { name, symbol: toPairSymbol({ from, to }) },
    label: name,
    wanted,
    instead: { kind: "ask", label: `In ${from}`, text: again },
    chain,
    context,
  });
}
