import type { Clicked, FollowUp } from "@/lib/contract/actions";
import type { Instrument, Interval } from "@/lib/contract/market";
import { addDays, toWeekday } from "@/lib/format/day-arithmetic";

/** What opens at an element of a chart: its exact readout, and what can be asked about it. */
export interface ElementMenu {
  /** "Orbital Tea (SIM:ORBT), Mar 16, 2021". */
  title: string;
  readout: { name: string; value: string }[];
  asks: { label: string; clicked: Clicked }[];
}

/** `Orbital Tea (SIM:ORBT)`. */
export function toFullName({ name, symbol }: Instrument): string {
  return `${name} (${symbol})`;
}

/** Last calendar day of a bar that begins on a day; the day before the next bar where that comes first. */
export function toBarEnd({
  tradedOn,
  next,
  interval,
}: {
  tradedOn: string;
  next: string | undefined;
  interval: Interval;
}): string {
  const end = interval === "1d" ? tradedOn : interval === "1wk" ? toSunday(tradedOn) : toMonthEnd(tradedOn);
  const before = next === undefined ? end : addDays(next, -1);
  return before < end && before >= tradedOn ? before : end;
}

const toSunday = (day: string) => addDays(day, (7 - toWeekday(day)) % 7);

/** From the 28th on, the fourth day later lies in the next month. */
function toMonthEnd(day: string): string {
  const next = addDays(`${day.slice(0, 8)}28`, 4);
  return addDays(`${next.slice(0, 8)}01`, -1);
}

const barAsks = {
  "1d": { label: "What happened that day?", follow: "day" },
  "1wk": { label: "What happened that week?", follow: "span" },
  "1mo": { label: "What happened that month?", follow: "span" },
} as const satisfies Record<Interval, { label: string; follow: FollowUp }>;

/** What can be asked of a bar: about itself, and from it on; with other series beside it, all of them from it on. */
export function toBarAsks({
  clicked,
  interval,
  next,
}: {
  clicked: Clicked;
  interval: Interval;
  /** First day of the bar after it. */
  next: string | undefined;
}): ElementMenu["asks"] {
  const { label, follow } = barAsks[interval];
  const until = follow === "span" ? toBarEnd({ tradedOn: clicked.tradedOn, next, interval }) : undefined;
  const { beside, ...own } = clicked;
  const asks: ElementMenu["asks"] = [
    { label, clicked: { ...own, follow, ...(until === undefined ? {} : { until }) } },
    { label: "How has it done since?", clicked: { ...own, follow: "since" } },
  ];
  if (beside && beside.length > 0) {
    asks.push({ label: "Compare from here", clicked: { ...own, beside, follow: "compare" } });
  }
  return asks;
}
