import { SourceLine } from "@/components/charts/source-line";
import type { EarningsResult } from "@/lib/contract/company/company-results";
import { formatDay } from "@/lib/format/date";
import { MISSING } from "@/lib/format/formatters";
import { formatMoney } from "@/lib/format/money";
import { formatPercent } from "@/lib/format/percent";
import { Card } from "../card";
import { Conventions, FigureFacts } from "../figure-facts";
import type { ResultProps } from "../result-props";
import { ResultTable } from "../result-table";

const TIME = {
  before_open: "before the opening bell",
  after_close: "after the closing bell",
  during: "in the session",
};

function Next({ data }: { data: EarningsResult }) {
  const { next } = data;
  if (next === null)
    return <p className="text-small text-muted">The source has no day for the next announcement.</p>;
  const day =
    next.from === next.to ? formatDay(next.from) : `${formatDay(next.from)} – ${formatDay(next.to)}`;
  return (
    <p className="flex flex-wrap items-baseline gap-x-3">
      <strong className="text-figure font-semibold text-ink">{day}</strong>
      <span className="text-small text-muted">
        {[
          next.confirmed ? "next announcement" : "next announcement, the source's estimate",
          ...(next.time === null ? [] : [TIME[next.time]]),
        ].join(", ")}
      </span>
    </p>
  );
}

/** The next announcement, and expected against told earnings of the last ones. */
export function Earnings({ data }: ResultProps<"earnings">) {
  const { instrument, past, currency, reaction, provenance } = data;
  const money = (value: number | null) =>
    value === null ? MISSING : formatMoney({ value, currency, digits: 2 });
  return (
    <Card
      title={`${instrument.name} (${instrument.symbol})`}
      note="Earnings"
      simulated={instrument.simulated}
    >
      <Next data={data} />
      {reaction && <FigureFacts figures={[reaction]} />}
      <ResultTable
        caption={`Earnings per share in ${currency}`}
        columns={["Announced", "Quarter to", "Expected", "Told", "Difference"]}
        rows={past.map((row, at) => ({
          key: row.quarterEndsOn ?? row.announcedOn ?? String(at),
          cells: [
            row.announcedOn === null ? MISSING : formatDay(row.announcedOn),
            row.quarterEndsOn === null ? MISSING : formatDay(row.quarterEndsOn),
            money(row.epsEstimate),
            money(row.epsActual),
            row.surprisePct === null ? MISSING : formatPercent({ pct: row.surprisePct, signed: true }),
          ],
        }))}
      />
      <SourceLine provenance={provenance} />
      <Conventions figures={reaction === null ? [] : [reaction]} />
    </Card>
  );
}
