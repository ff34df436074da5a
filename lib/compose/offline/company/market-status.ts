import type { ExchangeStatus, MarketStatusResult } from "@/lib/contract/company-results";
import { formatDay, formatInstant } from "@/lib/format/date";

const STATE: Record<ExchangeStatus["state"], string> = {
  regular: "is **open**",
  pre: "is **closed**; trading before the bell is under way",
  post: "is **closed**; trading after the bell is under way",
  break: "is at its **midday break**",
  closed: "is **closed**",
  always: "is **open**; it never closes",
};

/** Open or closed, the next bell, the reason for a day off; then the days off to come of the first exchange. */
export function renderMarketStatus({ exchanges, convention, asOf }: MarketStatusResult): string[] {
  const [first] = exchanges;
  if (first === undefined) return [];
  const upcoming = first.upcoming.map(
    ({ on, name, shortened }) => `- ${formatDay(on)}: ${name}${shortened ? " (closes early)" : ""}`,
  );
  return [
    ...exchanges.map(toSentence),
    ...(upcoming.length === 0 ? [] : [[`Next days off at ${first.name}:`, ...upcoming].join("\n")]),
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
