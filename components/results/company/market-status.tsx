import { Badge } from "@/components/ui/badge";
import type { ExchangeStatus } from "@/lib/contract/company/company-results";
import { formatDay, formatInstant } from "@/lib/format/date";
import { Card } from "../card";
import type { ResultProps } from "../result-props";

const WORDS: Record<ExchangeStatus["state"], string> = {
  regular: "Open",
  pre: "Before the bell",
  post: "After the bell",
  break: "Midday break",
  closed: "Closed",
  always: "Always open",
};

function toNextBell({ state, nextOpenAt, nextCloseAt, timeZone }: ExchangeStatus): string | null {
  const at = (iso: string) => formatInstant({ iso, timeZone });
  if (state === "regular") return nextCloseAt === null ? null : `closes ${at(nextCloseAt)}`;
  return nextOpenAt === null ? null : `opens ${at(nextOpenAt)}`;
}

function Exchange({ exchange }: { exchange: ExchangeStatus }) {
  const { name, state, holiday, session } = exchange;
  const open = state === "regular" || state === "always";
  const lines = [
    holiday === null ? null : `Closed for ${holiday}`,
    session?.shortened ? "A shortened session today" : null,
    toNextBell(exchange),
  ].filter((line) => line !== null);
  return (
    <li className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1 border-t border-line py-2 first:border-t-0">
      <span className="flex items-baseline gap-2 text-small font-medium text-ink">
        {name} <Badge tone={open ? "good" : "plain"}>{WORDS[state]}</Badge>
      </span>
      <span className="text-small text-muted">{lines.join("; ")}</span>
    </li>
  );
}

/** Which exchanges are open, their next bell, and the first one's next days off. */
export function MarketStatus({ data }: ResultProps<"market_status">) {
  const { exchanges, instrument, asOf, convention } = data;
  const [first] = exchanges;
  if (first === undefined) return null;
  const place = exchanges.length === 1 ? first.name : "Exchanges";
  return (
    <Card
      title={instrument === null ? place : `${instrument.name}: ${place}`}
      note={formatInstant({ iso: asOf, timeZone: first.timeZone })}
    >
      <ul>
        {exchanges.map((exchange) => (
          <Exchange key={exchange.exchangeId} exchange={exchange} />
        ))}
      </ul>
      {first.upcoming.length > 0 && (
        <div>
          <h4 className="text-small font-medium text-ink">{`Next days off: ${first.name}`}</h4>
          <ul className="text-small text-muted">
            {first.upcoming.map(({ on, name, shortened }) => (
              <li key={on}>{`${formatDay(on)}: ${name}${shortened ? ", closes early" : ""}`}</li>
            ))}
          </ul>
        </div>
      )}
      <p className="text-micro text-faint">{convention}</p>
    </Card>
  );
}
