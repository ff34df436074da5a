import type { Figure } from "@/lib/contract/analysis-results";
import type { Bar } from "@/lib/contract/market";
import { formatDay } from "@/lib/format/date";
import { addDays } from "../../trading-day";
import { buildFigure } from "../figure";
import { type Extremes, type ExtremesInput, findBar, isHigher, isLower, toPriceFigure } from "./span";

/** Days of 52 weeks, the last one counted. */
const YEAR_DAYS = 364;
/** Data that begins at most so many days inside the 52 weeks covers them: a holiday week. */
const LATE_DAYS = 7;

const sides = {
  highest: { word: "Highest", field: "high", extreme: "high", isBetter: isHigher },
  lowest: { word: "Lowest", field: "low", extreme: "low", isBetter: isLower },
} as const;

/** The highest or lowest close of a span; beside it the highest high or lowest low inside sessions. */
export function findExtreme(
  { inside, currency }: ExtremesInput,
  side: "highest" | "lowest",
): Extremes | null {
  const { word, field, extreme, isBetter } = sides[side];
  const closed = findBar(inside, ({ close }) => close, isBetter);
  const touched = findBar(inside, (bar) => bar[field], isBetter);
  if (closed === null) return null;
  const missing = inside.filter((bar) => bar[field] === null).length;
  return {
    headline: toPriceFigure({
      key: `${side}Close`,
      label: `${word} close`,
      value: closed.value,
      currency,
      on: closed.bar.tradedOn,
      convention: "Of daily closes; the first such day",
    }),
    rows: [
      toPriceFigure({
        key: `${side}Intraday`,
        label: `${word} price inside a session`,
        value: touched?.value ?? null,
        currency,
        on: touched?.bar.tradedOn ?? null,
        convention:
          touched === null
            ? `Not available: the data has no daily ${extreme}s`
            : `Of daily ${extreme}s${missing > 0 ? `; ${missing} sessions have none` : ""}`,
      }),
      toLastClose(inside.at(-1), currency),
    ],
  };
}

/**
 * How far the last close is below the highest close, percent <= 0: of all the data up to the span's end (the headline),
 * of the 52 weeks to it, and below the highest highs inside sessions.
 */
export function measureFromHigh({ known, currency }: ExtremesInput): Extremes | null {
  const last = known.at(-1);
  const first = known[0];
  if (last === undefined || first === undefined) return null;
  const yearFrom = addDays(last.tradedOn, -YEAR_DAYS);
  const year = known.filter(({ tradedOn }) => tradedOn >= yearFrom);
  const since = `since ${formatDay(first.tradedOn)}, where the data begins`;
  const isYearKnown = first.tradedOn <= addDays(yearFrom, LATE_DAYS);
  const weeks = isYearKnown ? "of the 52 weeks to it" : since;
  const top = findBar(known, ({ close }) => close, isHigher);
  return {
    headline: toDistance({
      key: "distanceFromHigh",
      label: "Below the highest close",
      bars: known,
      field: "close",
      since,
    }),
    rows: [
      toDistance({
        key: "distanceFromYearHigh",
        label: "Below the 52-week highest close",
        bars: year,
        field: "close",
        since: weeks,
      }),
      toDistance({
        key: "distanceFromIntradayHigh",
        label: "Below the highest high inside a session",
        bars: known,
        field: "high",
        since,
      }),
      toDistance({
        key: "distanceFromYearIntradayHigh",
        label: "Below the 52-week high inside a session",
        bars: year,
        field: "high",
        since: weeks,
      }),
      toPriceFigure({
        key: "highestClose",
        label: "Highest close",
        value: top?.value ?? null,
        currency,
        on: top?.bar.tradedOn ?? null,
        convention: `Of daily closes ${since}`,
      }),
      toLastClose(last, currency),
    ],
  };
}

/** The last close against the highest close or high of bars, percent; both days go with it. */
function toDistance(input: {
  key: string;
  label: string;
  bars: readonly Bar[];
  field: "close" | "high";
  since: string;
}): Figure {
  const { key, label, bars, field, since } = input;
  const last = bars.at(-1);
  const top = findBar(bars, (bar) => bar[field], isHigher);
  const isKnown = top !== null && last !== undefined;
  return buildFigure({
    key,
    label,
    // A high that a source tells below the close of the same day is none.
    value: isKnown ? (last.close / Math.max(top.value, last.close) - 1) * 100 : null,
    unit: "percent",
    on: top?.bar.tradedOn ?? null,
    until: last?.tradedOn ?? null,
    convention: isKnown
      ? `Last close against the highest ${field === "close" ? "close" : "daily high"} ${since}`
      : "Not available: the data has no daily highs",
  });
}

function toLastClose(bar: Bar | undefined, currency: string): Figure {
  return toPriceFigure({
    key: "lastClose",
    label: "Last close",
    value: bar?.close ?? null,
    currency,
    on: bar?.tradedOn ?? null,
    convention: "Last session of the span",
  });
}
