import type { Entities, Understanding } from "@/lib/contract/understanding";
import type { RowEntities } from "./rows";

/** "Monthly" says of a dividend how it is paid, and not which reports are meant. */
const DISTRIBUTING = new Set<string>(["dividend"]);

/** What was understood, in the words of the rows; a key stands only where something was understood. */
export function toRowEntities({ intent, entities, parts }: Understanding): RowEntities {
  const all: RowEntities = {
    symbols: toSymbols(entities),
    ...toDays(entities),
    interval: entities.interval,
    metric: entities.measure === "description" ? null : (entities.measure ?? entities.metric),
    indicator: [...new Set(entities.indicators.map(({ name }) => name))],
    periods: entities.indicators.flatMap(({ params }) => params),
    period: DISTRIBUTING.has(intent) ? null : entities.frequency,
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

/** What is spoken of; where that is traded no more and nothing else is named, its symbol of that time. */
function toSymbols({ symbols, former }: Entities): string[] {
  return symbols.length > 0 ? symbols.map(({ symbol }) => symbol) : former;
}

/** A span that stands for one day runs from the close before it; its label is that day. */
const SINGLE_DAY = /^\d{1,2} [A-Z][a-z]+ \d{4}$/;

function toDays({ range, on }: Entities): RowEntities {
  if (range?.key === "MAX") return { range: "MAX" };
  if (range !== null) return { from: SINGLE_DAY.test(range.label) ? range.to : range.from, to: range.to };
  return on === null ? {} : { from: on, to: on };
}

function isEmpty(value: unknown): boolean {
  return value === null || value === undefined || (Array.isArray(value) && value.length === 0);
}
