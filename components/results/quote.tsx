import { Change } from "@/components/charts/chart-parts";
import { toSparklinePath } from "@/lib/chart/draw/sparkline";
import type { QuoteResult } from "@/lib/contract/skill-results";
import { formatDay } from "@/lib/format/date";
import { formatRate } from "@/lib/format/figure";
import { formatMoney, formatPrice, getPriceUnit } from "@/lib/format/money";
import { formatVolume } from "@/lib/format/number";
import { formatPercent } from "@/lib/format/percent";
import { Card, Facts } from "./card";
import type { ResultProps } from "./result-props";
import { SourceLines } from "./source-lines";

const WIDTH = 200;
const HEIGHT = 48;

function Sparkline({ data }: { data: QuoteResult }) {
  const { instrument, recent } = data;
  const path = toSparklinePath({ values: recent.map((point) => point.value), width: WIDTH, height: HEIGHT });
  const first = recent[0];
  const last = recent.at(-1);
  if (!path || !first || !last) return null;
  const price = (value: number) => formatPrice({ value, instrument });
  const label = `Last ${recent.length} closes, from ${price(first.value)} on ${formatDay(first.on)} to ${price(last.value)} on ${formatDay(last.on)}`;
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      preserveAspectRatio="none"
      className="h-12 w-full max-w-56"
    >
      <path
        d={path}
        fill="none"
        stroke="var(--color-series-1)"
        strokeWidth={1.75}
        vectorEffect="non-scaling-stroke"
      />
    </svg>
  );
}

function toChangeText({ change, changePct, instrument }: QuoteResult): string | null {
  if (change === null || changePct === null) return null;
  const sign = change > 0 ? "+" : "";
  return `${sign}${formatPrice({ value: change, instrument })} (${formatPercent({ pct: changePct, signed: true })})`;
}

/** The newest price with its change, day, range and source. */
export function Quote({ data }: ResultProps<"quote">) {
  const { instrument } = data;
  const price = (value: number) => formatPrice({ value, instrument });
  const change = toChangeText(data);
  const facts = [
    ...(data.dayLow !== null && data.dayHigh !== null
      ? [{ name: "Day's range", value: `${price(data.dayLow)} – ${price(data.dayHigh)}` }]
      : []),
    ...(data.previousClose !== null
      ? [
          {
            name: "Previous close",
            value: price(data.previousClose),
            note: data.previousOn && formatDay(data.previousOn),
          },
        ]
      : []),
    ...(data.converted
      ? [
          {
            name: `In ${data.converted.currency}`,
            value: formatMoney({ value: data.converted.price, currency: data.converted.currency }),
            note: `at ${formatRate(data.converted.rate)}, ${data.converted.provenance.sourceLabel}`,
          },
        ]
      : []),
    ...(data.volume !== null ? [{ name: "Volume", value: formatVolume(data.volume) }] : []),
  ];
  return (
    <Card
      title={`${instrument.name} (${instrument.symbol})`}
      note={instrument.exchange}
      simulated={instrument.simulated}
    >
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
        <div>
          <p className="text-figure font-semibold text-ink tabular-nums">
            {price(data.price)} <span className="text-small text-faint">{getPriceUnit(instrument)}</span>
          </p>
          <p className="flex flex-wrap items-baseline gap-x-2 text-small">
            {change !== null && <Change text={change} isUp={(data.change ?? 0) >= 0} />}
            <span className="text-muted">{formatDay(data.tradedOn)}</span>
          </p>
        </div>
        <Sparkline data={data} />
      </div>
      {facts.length > 0 && <Facts facts={facts} />}
      <SourceLines provenances={[data.provenance, ...(data.converted ? [data.converted.provenance] : [])]} />
    </Card>
  );
}
