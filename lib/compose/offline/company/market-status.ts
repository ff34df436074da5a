import type { ExchangeStatus, MarketStatusResult } from "@/lib/contract/company/company-results";
import { formatDay, formatInstant } from "@/lib/format/date";

const STATE: Record<ExchangeStatus["state"], string> = {
  regular: "is **open**",
  pre: "is **closed**; trading before the bell is under way",
  post: "is **closed**; trading after the bell is under way",
  break: "is at its **midday break**",
  closed: "is **closed**",
  always: "is **open**; it never closes",
};

/** Open or closed, the next bell, the reason for a day off, the next day off; the others in a line. The card has it all. */
export function renderMarketStatus({ exchanges, convention, asOf }: MarketStatusResult): string[] {
  const [first, ...others] = exchanges;
  if (first === undefined) return [];
  const [next] = first.upcoming;
  const off = next?.shortened ? `Next shortened day: ${next.name}` : `Next day off: ${next?.name}`;
  return [
    toSentence(first) + (next === undefined ? "" : ` ${off}, ${formatDay(next.on)}.`),
    ...(others.length === 0 ? [] : [`${others.map(toShort).join("; ")}.`]),
    `${convention} As of ${formatInstant({ iso: asOf, timeZone: first.timeZone })}.`,
  ];
}

function toSentence(exchange: ExchangeStatus): string {
  const { name, state, holiday, session, nextOpenAt, nextCloseAt, timeZone } = exchange;
  const at = (iso: string) => formatInstant({ iso, timeZone });
  const because = holiday === null ? "" : ` for ${holiday}`;
  const early = session?.shortened ? " It closes early today." : "";
  const head = `${name} ${STATE[state]}${because}`;
  if (state === "always") return `${head}.`;
  if (state === "regular" && nextCloseAt !== null) return `${head} and closes ${at(nextCloseAt)}.${early}`;
  return nextOpenAt === null ? `${head}.` : `${head} and opens ${at(nextOpenAt)}.${early}`;
}

const SHORT: Record<ExchangeStatus["state"], string> = {
  regular: "**open**",
  pre: "closed, before the bell",
  post: "closed, after the bell",
  break: "midday break",
  closed: "closed",
  always: "always open",
};

function toShort({ name, state, holiday }: ExchangeStatus): string {
  return `${name}: ${SHORT[state]}${holiday === null ? "" : ` for ${holiday}`}`;
}
