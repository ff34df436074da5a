import type { FundamentalKey, FundamentalPeriod } from "@/lib/contract/company/company-data";
import type { FundamentalsResult } from "@/lib/contract/company/company-results";
import { formatDay } from "@/lib/format/date";
import { FUNDAMENTAL_LINES, formatFigure, formatFundamental } from "@/lib/format/figure";
import { nameOf, reportSentence } from "../phrases";

const MOST_RATIOS = 6;

/** The line that was asked for, or revenue and profit; growth, margins and ratios behind it. */
export function renderFundamentals(result: FundamentalsResult): string[] {
  const { instrument, provenance, coverageNote, ratios, currency } = result;
  const told = ratios
    .filter(({ value }) => value !== null)
    .slice(0, MOST_RATIOS)
    .map((figure) => `${figure.label} ${formatFigure({ figure, instrument })}`);
  return [
    ...toNewest(result),
    ...(told.length === 0 ? [] : [`${told.join("; ")}.`]),
    ...(coverageNote === null ? [] : [coverageNote]),
    `${reportSentence(provenance, instrument)}${result.periods.length === 0 ? "" : ` Reported figures are in ${currency}.`}`,
  ];
}

/** The period that was clicked, or the newest that holds the line asked for; without one, the newest of all with its usual lines. */
function toNewest({ instrument, periods, metric, currency, focusOn }: FundamentalsResult): string[] {
  const focus = periods.find(({ endsOn }) => endsOn === focusOn);
  const asked =
    focus && metric !== null && isKnown(focus, metric)
      ? focus
      : metric === null
        ? undefined
        : periods.find((period) => isKnown(period, metric));
  const newest = asked ?? periods[0];
  if (newest === undefined) return [];
  const usual: FundamentalKey[] = ["revenue", "netIncome", "epsDiluted"];
  const keys =
    asked !== undefined && metric !== null ? [metric] : usual.filter((key) => isKnown(newest, key));
  if (keys.length === 0) return [];
  const parts = keys.map(
    (key) =>
      `${toSmall(FUNDAMENTAL_LINES[key].label)} of **${formatFundamental({ key, value: newest.values[key], currency })}**`,
  );
  const list = new Intl.ListFormat("en").format(parts);
  const derived = keys.some((key) => newest.derived.includes(key)) ? " (computed from other reports)" : "";
  return [`${nameOf(instrument)} reported ${list} for ${toPeriodName(newest)}${derived}.`];
}

function toSmall(label: string): string {
  return label.startsWith("EPS") ? label : label.toLowerCase();
}

function isKnown({ values }: FundamentalPeriod, key: FundamentalKey): boolean {
  return typeof values[key] === "number";
}

function toPeriodName({ period, fiscalYear, endsOn }: FundamentalPeriod): string {
  const to = `to ${formatDay(endsOn)}`;
  if (period === "FY") return fiscalYear === null ? `the year ${to}` : `fiscal ${fiscalYear} (${to})`;
  return fiscalYear === null ? `the quarter ${to}` : `${period} of fiscal ${fiscalYear} (${to})`;
}
