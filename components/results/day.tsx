import { SourceLine } from "@/components/charts/source-line";
import type { DayResult } from "@/lib/contract/skill-results";
import { formatDay } from "@/lib/format/date";
import { MISSING } from "@/lib/format/formatters";
import { formatPrice } from "@/lib/format/money";
import { formatVolume } from "@/lib/format/number";
import { formatPercent } from "@/lib/format/percent";
import { Card, Facts } from "./card";
import { DayContext } from "./day-context";
import { PercentChange } from "./figures";
import type { ResultProps } from "./result-props";

/** "2nd largest move of the 250 sessions to that day", or null where there are too few. */
function toRankSentence({ moveRank }: DayResult): string | null {
  if (!moveRank) return null;
  const { rank, of } = moveRank;
  if (rank === 1) return `The largest move of the ${of} sessions to that day.`;
  const ending = new Intl.PluralRules("en-US", { type: "ordinal" }).select(rank);
  const suffix = { one: "st", two: "nd", few: "rd" }[ending as "one" | "two" | "few"] ?? "th";
  return `The ${rank}${suffix} largest move of the ${of} sessions to that day.`;
}

function DayFacts({ data }: { data: DayResult }) {
  const { instrument, bar } = data;
  const price = (value: number | null) => (value === null ? MISSING : formatPrice({ value, instrument }));
  const usual = data.averageVolume20;
  const facts = [
    { name: "Open", value: price(bar.open) },
    { name: "High", value: price(bar.high) },
    { name: "Low", value: price(bar.low) },
    {
      name: "Volume",
      value: bar.volume === null ? MISSING : formatVolume(bar.volume),
      note: usual === null ? null : `${formatVolume(usual)} in the mean of the 20 sessions before`,
    },
    ...(data.dayRangePct === null
      ? []
      : [
          {
            name: "High to low",
            value: formatPercent({ pct: data.dayRangePct }),
            note: "of the previous close",
          },
        ]),
    ...(data.previousClose === null
      ? []
      : [
          {
            name: "Previous close",
            value: price(data.previousClose),
            note: data.previousOn && formatDay(data.previousOn),
          },
        ]),
  ];
  return <Facts facts={facts} />;
}

/** One session: its prices, its volume against the usual, its rank among the year's moves, its events. */
export function Day({ data }: ResultProps<"day">) {
  const { instrument, bar } = data;
  const rank = toRankSentence(data);
  return (
    <Card
      title={`${instrument.name} (${instrument.symbol})`}
      note={formatDay(bar.tradedOn)}
      simulated={instrument.simulated}
    >
      {data.closedNote && <p className="text-small text-muted">{data.closedNote}</p>}
      <p className="flex flex-wrap items-baseline gap-x-3">
        <strong className="text-figure font-semibold text-ink tabular-nums">
          {formatPrice({ value: bar.close, instrument })}
        </strong>
        {data.changePct !== null && <PercentChange pct={data.changePct} />}
        <span className="text-small text-muted">close</span>
      </p>
      {rank && <p className="text-small text-muted">{rank}</p>}
      <DayFacts data={data} />
      {data.events.length > 0 && (
        <ul className="flex flex-col gap-1 text-small text-ink" aria-label="Events of the day">
          {data.events.map((event) => (
            <li key={`${event.kind}${event.tradedOn}${event.value}`}>
              {`${event.label}, ${formatDay(event.tradedOn)}`}
            </li>
          ))}
        </ul>
      )}
      {data.context && (
        <DayContext context={data.context} on={bar.tradedOn} ownSource={data.provenance.sourceLabel} />
      )}
      <SourceLine provenance={data.provenance} />
    </Card>
  );
}
