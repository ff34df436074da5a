import type { Understanding } from "@/lib/contract/understanding";

/** A line (see the tests' `toLine`) with all else that was said: "indicator AAPL | sma 50, sma 200". */
export function toSaid({ line, entities }: { line: string; entities: Understanding["entities"] }): string {
  const { indicators, statistic, metric, frequency, amount, currency, level } = entities;
  const { weights, schedule, filters, format, exchange } = entities;
  const parts = [
    line,
    indicators.map(({ name, params }) => [name, ...params].join(" ")).join(", "),
    statistic,
    metric,
    frequency,
    amount && `${amount.value} ${amount.currency ?? "of any currency"}`,
    currency && `in ${currency}`,
    level && `${level.direction} ${level.value}`,
    weights.map((weight) => Number(weight.toFixed(2))).join("/"),
    schedule,
    filters.map(({ metric: what, test, value }) => `${what} ${test} ${value ?? "most"}`).join(", "),
    format,
    exchange,
  ];
  return parts.filter((part) => part !== null && part !== "").join(" | ");
}
