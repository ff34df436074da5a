import type { Entities, Understanding } from "@/lib/contract/understanding";
import type { RowEntities } from "./rows";

/** What was understood, in the words of the rows; a key stands only where something was understood. */
export function toRowEntities({ entities, parts }: Understanding): RowEntities {
  const all: RowEntities = {
    symbols: entities.symbols.map(({ symbol }) => symbol),
    ...toDays(entities),
    interval: entities.interval,
    metric: entities.measure ?? entities.metric,
    indicator: [...new Set(entities.indicators.map(({ name }) => name))],
    periods: entities.indicators.flatMap(({ params }) => params),
    period: entities.frequency,
    stat: entities.statistic,
    amount: entities.amount?.value ?? null,
    currency: entities.currency ?? entities.amount?.currency ?? null,
    quantity: entities.quantity,
    level: entities.level?.value ?? null,
    op: entities.level?.direction ?? entities.op,
    type: entities.chartType,
    scale: entities.scale,
    events: entities.events,
    format: entities.format,
    term: entities.term,
    exchange: entities.exchange,
    weights: entities.weights,
    schedule: entities.contribution,
    rebalance: entities.schedule === "hold" ? null : entities.schedule,
    filters: entities.filters,
    parts: parts?.map(({ intent }) => intent) ?? [],
  };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => !isEmpty(value)));
}

function toDays({ range, on }: Entities): RowEntities {
  if (range?.key === "MAX") return { range: "MAX" };
  if (range !== null) return { from: range.from, to: range.to };
  return on === null ? {} : { from: on, to: on };
}

function isEmpty(value: unknown): boolean {
  return value === null || value === undefined || (Array.isArray(value) && value.length === 0);
}
