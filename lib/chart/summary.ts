import { formatDay } from "@/lib/format/date";
import { formatPercent } from "@/lib/format/percent";
import type { SpanChange } from "./span-change";

/** `up 12.3%`, `down 4.50%`, `unchanged`: the direction in words, never by colour or sign alone. */
export function toMoveWords(pct: number): string {
  const size = formatPercent({ pct: Math.abs(pct) });
  if (!/[1-9]/.test(size)) return "unchanged";
  return `${pct > 0 ? "up" : "down"} ${size}`;
}

const simulatedNote = " These prices are simulated.";

/**
 * One or two sentences that say what a price drawing shows, for those who do not see it:
 * "Orbit Tools closed at $12.00 on Mar 16, 2021, up 20.0% from $10.00 on Mar 1, 2021. Highest close ...; lowest ...".
 */
export function toPriceSummary({
  name,
  price,
  change,
  simulated,
}: {
  name: string;
  price: (value: number) => string;
  change: SpanChange | null;
  simulated: boolean;
}): string {
  const note = simulated ? simulatedNote : "";
  if (!change) return `${name}: too few closing prices for a line.${note}`;
  const move = change.pct === null ? "after" : `${toMoveWords(change.pct)} from`;
  const closed = `${name} closed at ${price(change.to)} on ${formatDay(change.toOn)}`;
  const since = `${move} ${price(change.from)} on ${formatDay(change.fromOn)}`;
  const high = `Highest close ${price(change.high.value)} on ${formatDay(change.high.on)}`;
  const low = `lowest close ${price(change.low.value)} on ${formatDay(change.low.on)}`;
  return `${closed}, ${since}. ${high}; ${low}.${note}`;
}

/** The same of a comparison: what each made of 100, best first. */
export function toComparisonSummary({
  from,
  to,
  series,
  simulated,
}: {
  from: string | null;
  to: string | null;
  series: readonly { name: string; changePct: number | null }[];
  simulated: boolean;
}): string {
  const note = simulated ? simulatedNote : "";
  if (!from || !to) return `No common days to compare.${note}`;
  const order = [...series].sort(
    (a, b) => (b.changePct ?? Number.NEGATIVE_INFINITY) - (a.changePct ?? Number.NEGATIVE_INFINITY),
  );
  const parts = order.map(({ name, changePct }) =>
    changePct === null ? `${name} has no closes` : `${name} ${toMoveWords(changePct)}`,
  );
  return `From ${formatDay(from)} to ${formatDay(to)}, best first: ${parts.join("; ")}.${note}`;
}
