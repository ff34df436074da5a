import { Change } from "@/components/charts/chart-parts";
import type { Instrument } from "@/lib/contract/market";
import type { SpanFigures } from "@/lib/contract/skill-results";
import { formatDay } from "@/lib/format/date";
import { MISSING } from "@/lib/format/formatters";
import { formatPrice } from "@/lib/format/money";
import { formatVolume } from "@/lib/format/number";
import { formatPercent } from "@/lib/format/percent";
import { Facts } from "./card";

/** A percentage as a change with its arrow; an em dash where there is none. */
export function PercentChange({ pct }: { pct: number | null }) {
  if (pct === null) return <span>{MISSING}</span>;
  return <Change text={formatPercent({ pct, signed: true })} isUp={pct >= 0} />;
}

/** The figures that stand above a chart of one instrument, all of one span. */
export function SpanHeader({ figures, instrument }: { figures: SpanFigures; instrument: Instrument }) {
  const price = (value: number) => formatPrice({ value, instrument });
  const { base, end, highClose, lowClose } = figures;
  return (
    <div className="flex flex-col gap-3">
      <p className="flex flex-wrap items-baseline gap-x-3">
        <strong className="text-figure font-semibold text-ink">
          <PercentChange pct={figures.priceReturnPct} />
        </strong>
        <span className="text-small text-muted tabular-nums">
          {`${price(base.value)} on ${formatDay(base.on)}${figures.baseIsBefore ? " (last close before)" : ""} → ${price(end.value)} on ${formatDay(end.on)}`}
        </span>
      </p>
      <Facts
        facts={[
          { name: "Highest close", value: price(highClose.value), note: formatDay(highClose.on) },
          { name: "Lowest close", value: price(lowClose.value), note: formatDay(lowClose.on) },
          ...(figures.maxDrawdownPct === null
            ? []
            : [{ name: "Largest fall from a peak", value: formatPercent({ pct: figures.maxDrawdownPct }) }]),
          ...(figures.totalReturnPct === null
            ? []
            : [
                {
                  name: "With dividends reinvested",
                  value: formatPercent({ pct: figures.totalReturnPct, signed: true }),
                },
              ]),
          ...(figures.averageVolume === null
            ? []
            : [{ name: "Mean daily volume", value: formatVolume(figures.averageVolume) }]),
          { name: "Sessions", value: String(figures.sessions) },
        ]}
      />
    </div>
  );
}
