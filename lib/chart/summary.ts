import type { Interval } from "@/lib/contract/market";
import { formatDay } from "@/lib/format/date";
import { formatPercent } from "@/lib/format/percent";
import { toBarLabel } from "./axis/interval";
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
  interval,
  simulated,
}: {
  name: string;
  price: (value: number) => string;
  change: SpanChange | null;
  /** Length of the bars that the change was read from; days where it comes from daily figures. */
  interval: Interval;
  simulated: boolean;
}): string {
  const note = simulated ? simulatedNote : "";
  if (!change) return `${name}: too few closing prices for a line.${note}`;
  const move = change.pct === null ? "after" : `${toMoveWords(change.pct)} from`;
  const at = (tradedOn: string) => toWhen({ tradedOn, interval });
  const closed = `${name} closed at ${price(change.to)} ${at(change.toOn)}`;
  const since = `${move} ${price(change.from)} ${at(change.fromOn)}`;
  const high = `Highest close ${price(change.high.value)} ${at(change.high.on)}`;
  const low = `lowest close ${price(change.low.value)} ${at(change.low.on)}`;
  return `${closed}, ${since}. ${high}; ${low}.${note}`;
}

/** "on Mar 16, 2021"; of a longer bar, whose day is its first, "in the week of Mar 15, 2021" or "in Mar 2021". */
function toWhen({ tradedOn, interval }: { tradedOn: string; interval: Interval }): string {
  if (interval === "1d") return `on ${formatDay(tradedOn)}`;
  return `in ${toBarLabel({ tradedOn, interval }).replace(/^Week/, "the week")}`;
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
