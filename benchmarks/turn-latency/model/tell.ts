import type { ResultPayload, SpanFigures } from "@/lib/contract/skill-results";

/** How many pieces every answer has. */
export const TOKENS = 60;

const PLAIN =
  "A share is a part of a company, and whoever holds one owns that part. What it costs is settled at an exchange, where " +
  "people who want to buy meet people who want to sell, and so it moves from one moment to the next all day long.";

/** What a truthful model says of the results that it is shown; without results, something of its own. */
export function tell(results: unknown): string {
  const told = Array.isArray(results) ? (results as ResultPayload[]).flatMap(tellOne) : [];
  return told.length === 0 ? PLAIN : told.join(" ");
}

function tellOne({ skill, data }: ResultPayload): string[] {
  if (skill === "quote") {
    const { instrument, price, previousClose, tradedOn } = data;
    const money = (value: number) => `${value.toFixed(2)} ${instrument.currency}`;
    const before = previousClose === null ? [] : [`The previous close was ${money(previousClose)}.`];
    const first = `${instrument.name} traded at ${money(price)} on ${writeDay(tradedOn)}.`;
    return [first, ...before, "The card above shows more of that session, as far as the source tells it."];
  }
  if (skill === "history") {
    const { instrument, figures } = data;
    return tellSpan({ name: instrument.name, currency: instrument.currency, figures });
  }
  if (skill !== "compare") return [];
  return data.items.slice(0, 2).map(({ instrument, figures }) => {
    const way = figures.priceReturnPct < 0 ? "lost" : "gained";
    return `${instrument.name} ${way} ${Math.abs(figures.priceReturnPct).toFixed(1)}% over the period, in ${instrument.currency}.`;
  });
}

function tellSpan(input: { name: string; currency: string; figures: SpanFigures }): string[] {
  const { name, currency, figures } = input;
  const { base, end, priceReturnPct, highClose, lowClose } = figures;
  const money = (value: number) => `${value.toFixed(2)} ${currency}`;
  return [
    `${name} ${priceReturnPct < 0 ? "lost" : "gained"} ${Math.abs(priceReturnPct).toFixed(1)}% over the period.`,
    `It went from ${money(base.value)} on ${writeDay(base.on)} to ${money(end.value)}.`,
    `The highest close was ${money(highClose.value)} on ${writeDay(highClose.on)}.`,
    `The lowest close, ${money(lowClose.value)}, came on ${writeDay(lowClose.on)}.`,
  ];
}

const days = new Intl.DateTimeFormat("en-US", { timeZone: "UTC", dateStyle: "long" });

function writeDay(day: string): string {
  return days.format(new Date(`${day}T00:00:00Z`));
}

/** A text in exactly so many pieces of about equal length, wherever that cuts words and numbers. */
export function toPieces(text: string, count: number): string[] {
  const place = (index: number) => Math.round((text.length * index) / count);
  return Array.from({ length: count }, (_, index) => text.slice(place(index), place(index + 1)));
}
