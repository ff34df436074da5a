import { SourceLine } from "@/components/charts/source-line";
import type { FundamentalPeriod } from "@/lib/contract/company/company-data";
import { type FundamentalKey, fundamentalKeys } from "@/lib/contract/plain/fundamental-keys";
import { formatDay } from "@/lib/format/date";
import { FUNDAMENTAL_LINES, formatFundamental } from "@/lib/format/figure";
import { toPeriodName } from "@/lib/format/period";
import { Card } from "../card";
import { Conventions, FigureFacts } from "../figure-facts";
import { ResultChart } from "../result-chart";
import type { ResultProps } from "../result-props";
import { ResultTable } from "../result-table";

/** The lines that any of the periods has, the one asked for first. */
function listKeys(periods: FundamentalPeriod[], metric: FundamentalKey | null): FundamentalKey[] {
  const known = fundamentalKeys.filter((key) =>
    periods.some(({ values }) => typeof values[key] === "number"),
  );
  if (metric === null || !known.includes(metric)) return known;
  return [metric, ...known.filter((key) => key !== metric)];
}

/** Reported lines by period, margins and ratios, and the filings they come from. */
export function Fundamentals({ data, onAsk }: ResultProps<"fundamentals">) {
  const { instrument, currency, metric, frequency, periods, ratios, filings, coverageNote, provenance } =
    data;
  const keys = listKeys(periods, metric);
  return (
    <Card
      title={`${instrument.name} (${instrument.symbol})`}
      note={frequency === "annual" ? "Reported, by year" : "Reported, by quarter"}
      simulated={instrument.simulated}
    >
      <FigureFacts figures={ratios} instrument={instrument} />
      {coverageNote && <p className="text-small text-muted">{coverageNote}</p>}
      {data.bars && <ResultChart chart={data.bars} onAsk={onAsk} />}
      <ResultTable
        caption={`In ${currency}; a star marks a value computed from other reports`}
        columns={["Line", ...periods.map(toPeriodName)]}
        rows={keys.map((key) => ({
          key,
          cells: [
            FUNDAMENTAL_LINES[key].label,
            ...periods.map((period) => {
              const shown = formatFundamental({ key, value: period.values[key], currency });
              return period.derived.includes(key) ? `${shown}*` : shown;
            }),
          ],
        }))}
      />
      {filings.length > 0 && (
        <div>
          <h4 className="text-small font-medium text-ink">Filings</h4>
          <ul className="text-small text-muted">
            {filings.map(({ form, filedOn, title, url }) => (
              <li key={url}>
                <a href={url} target="_blank" rel="noopener noreferrer" className="underline">
                  {title === "" ? form : title}
                </a>
                {`, filed ${formatDay(filedOn)}`}
              </li>
            ))}
          </ul>
        </div>
      )}
      <SourceLine provenance={provenance} />
      <Conventions figures={ratios} />
    </Card>
  );
}
