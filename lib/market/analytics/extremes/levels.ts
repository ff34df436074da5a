import type { Bar } from "@/lib/contract/market";
import { buildFigure } from "../figure";
import type { Extremes, ExtremesInput } from "./span";

/** How many sessions of a span closed above (or below) a level, with their share, and the first and last such day. */
export function countBeyond(
  { inside, level, currency }: ExtremesInput,
  side: "above" | "below",
): Extremes | null {
  if (level === null) return null;
  const days = inside.filter(({ close }) => (side === "above" ? close > level : close < level));
  const span = { on: inside[0]?.tradedOn ?? null, until: inside.at(-1)?.tradedOn ?? null };
  const convention = `Sessions that closed ${side} the level, of ${inside.length}; a close at it does not count`;
  const dayFigure = (key: string, label: string, bar: Bar | undefined) =>
    buildFigure({
      key,
      label,
      value: bar?.close ?? null,
      unit: "price",
      currency,
      on: bar?.tradedOn ?? null,
      convention: bar === undefined ? "There was none" : "Close of that session",
    });
  const word = side === "above" ? "Above" : "Below";
  return {
    headline: buildFigure({
      key: `days${word}`,
      label: `Days ${side} the level`,
      value: days.length,
      unit: "count",
      ...span,
      convention,
    }),
    rows: [
      buildFigure({
        key: "share",
        label: "Share of sessions",
        value: (days.length / inside.length) * 100,
        unit: "percent",
        ...span,
        convention,
      }),
      dayFigure("firstDay", `First close ${side} it`, days[0]),
      dayFigure("lastDay", `Last close ${side} it`, days.at(-1)),
    ],
  };
}

/** Mean close of a span; beside it the median, and the mean of typical prices weighted by volume. */
export function averagePrices({ inside, currency }: ExtremesInput): Extremes {
  const span = { on: inside[0]?.tradedOn ?? null, until: inside.at(-1)?.tradedOn ?? null };
  const price = (key: string, label: string, value: number | null, convention: string) =>
    buildFigure({ key, label, value, unit: "price", currency, ...span, convention });
  const closes = inside.map(({ close }) => close);
  const ascending = closes.toSorted((a, b) => a - b);
  const middle = (ascending.length - 1) / 2;
  const median =
    ((ascending[Math.floor(middle)] ?? Number.NaN) + (ascending[Math.ceil(middle)] ?? Number.NaN)) / 2;
  return {
    headline: price(
      "averageClose",
      "Average close",
      closes.reduce((sum, close) => sum + close, 0) / closes.length,
      `Simple mean of ${closes.length} daily closes`,
    ),
    rows: [
      price("medianClose", "Median close", median, `Median of ${closes.length} daily closes`),
      weighByVolume(inside, price),
    ],
  };
}

function weighByVolume(
  inside: readonly Bar[],
  price: (key: string, label: string, value: number | null, convention: string) => Extremes["headline"],
) {
  let money = 0;
  let shares = 0;
  for (const { high, low, close, volume } of inside) {
    if (high === null || low === null || volume === null) continue;
    money += ((high + low + close) / 3) * volume;
    shares += volume;
  }
  const how = "Typical prices (high + low + close) / 3 weighted by volume; sessions without one are left out";
  return price(
    "volumeWeighted",
    "Average weighted by volume",
    shares > 0 ? money / shares : null,
    shares > 0 ? how : "Not available: the data has no highs, lows and volumes",
  );
}
