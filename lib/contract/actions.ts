import { z } from "zod";
import { fundamentalKeySchema } from "./company/company-data";
import { tradedOnSchema } from "./market";

/** What of a chart can be clicked: a day or candle, a mark on it, a legend entry, a cell of its table, a bar, a tile, a marked range. */
export const clickedElements = ["point", "event", "legend", "cell", "bar", "tile", "range"] as const;

/** What can be asked of an element by its menu. */
export const followUps = [
  /** What happened on that day. */
  "day",
  /** From that day to today. */
  "since",
  /** From `tradedOn` to `until`: a week's or a month's bar, a bar of a year, a marked range. */
  "span",
  /** The subject over the span that the conversation is at. */
  "history",
  /** All subjects of the chart (`symbol` and `beside`) from that day on. */
  "compare",
  "dividends",
  "earnings",
  "fundamentals",
  "risk",
] as const;
export type FollowUp = (typeof followUps)[number];

/** A click on an inner element of a chart, sent as a structured next turn and never as guessed text. */
export const clickedSchema = z.object({
  chartId: z.string().max(64),
  element: z.enum(clickedElements),
  symbol: z.string().min(1).max(40),
  /** The element's day; of a stretch its first. */
  tradedOn: tradedOnSchema,
  /** The value that was clicked, prices in the instrument's currency; null where the element has none. */
  value: z.number().nullable(),
  /** What its menu was asked; absent in older messages, which asked for the day (a legend entry: for the history). */
  follow: z.enum(followUps).nullish(),
  /** Last day of a stretch, included. */
  until: tradedOnSchema.nullish(),
  /** Of a table's cell or a bar: what the value is, as the page names it ("Volume", "Revenue"). */
  column: z.string().max(80).nullish(),
  /** Of a bar of reported figures: the line of the statement, and whether by year or by quarter. */
  metric: fundamentalKeySchema.nullish(),
  frequency: z.enum(["annual", "quarterly"]).nullish(),
  /** Symbols of the chart's other series, for `compare`. */
  beside: z.array(z.string().min(1).max(40)).max(7).nullish(),
});
export type Clicked = z.infer<typeof clickedSchema>;

/**
 * A button under an answer. `ask` sends `text` as the next message; `retry` asks the same message again;
 * `import` opens the way to import a price file; `link` goes to an address of our own.
 */
export const actionSchema = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("ask"), label: z.string(), text: z.string() }),
  z.object({ kind: z.literal("retry"), label: z.string() }),
  z.object({ kind: z.literal("import"), label: z.string(), symbol: z.string().nullable() }),
  z.object({ kind: z.literal("link"), label: z.string(), href: z.string().startsWith("/") }),
]);
export type Action = z.infer<typeof actionSchema>;
