import { z } from "zod";

/** A calendar day in the exchange's own time zone, `YYYY-MM-DD`. Never an instant. */
export const tradedOnSchema = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, "a day is written YYYY-MM-DD");

export const instrumentKinds = ["equity", "etf", "index", "fund", "fx", "crypto", "future"] as const;

/**
 * A thing with a price. What goes through the house is always the whole of it, never a bare ticker.
 * `currency` is ISO 4217, or `GBp`-like minor units never: providers convert pence to pounds at their door.
 * `timeZone` is the exchange's IANA zone; every `tradedOn` of this instrument is a day in it.
 */
export const instrumentSchema = z.object({
  symbol: z.string().min(1).max(40),
  name: z.string().min(1).max(200),
  exchange: z.string().max(60),
  currency: z.string().min(1).max(8),
  timeZone: z.string().max(60),
  kind: z.enum(instrumentKinds),
  /** True for the invented companies of the demo market, and for nothing else. */
  simulated: z.boolean(),
});
export type Instrument = z.infer<typeof instrumentSchema>;

/** `raw` as traded; `split` adjusted for splits only; `total` adjusted for splits and dividends. */
export const adjustmentSchema = z.enum(["raw", "split", "total"]);
export type Adjustment = z.infer<typeof adjustmentSchema>;

export const freshnessSchema = z.enum(["live", "delayed", "end_of_day", "imported", "simulated"]);

/** What the exchange was doing at the moment of the answer; `always` is a market without closing hours. */
export const sessionStates = ["pre", "regular", "post", "break", "closed", "always"] as const;
export const sessionStateSchema = z.enum(sessionStates);
export type SessionState = z.infer<typeof sessionStateSchema>;

/** Where a figure comes from. A market figure never travels without one. */
export const provenanceSchema = z.object({
  /** `yahoo`, `csv`, `demo`, ... */
  sourceId: z.string(),
  /** For people: "Yahoo Finance", "Imported file msft.csv", "Simulated market". */
  sourceLabel: z.string(),
  sourceUrl: z.string().nullable(),
  /** The instant the newest figure is true for, ISO 8601 with `Z`. */
  asOf: z.string(),
  /** IANA zone in which `asOf` and every day of the answer are told. */
  timeZone: z.string(),
  /** What the open, high, low and close columns are adjusted for. */
  adjustment: adjustmentSchema,
  freshness: freshnessSchema,
  /** Minutes behind the exchange where the source says so, else null. */
  delayMinutes: z.number().nullable(),
  /** State of the exchange when the answer was made; absent in older messages, null where no calendar knows it. */
  session: sessionStateSchema.nullish(),
  /**
   * Why the figure is older than it should be, as a plain sentence for people ("The newest close should be that of
   * Fri, Nov 20; the source has Thu, Nov 19."); null or absent when it is as new as the source's kind allows.
   */
  staleReason: z.string().max(300).nullish(),
});
export type Provenance = z.infer<typeof provenanceSchema>;

/** One session (or week, or month: see the interval beside it). Prices in the instrument's currency; null is missing. */
export const barSchema = z.object({
  /** First session of the bar, a day in the exchange's zone. */
  tradedOn: tradedOnSchema,
  open: z.number().nullable(),
  high: z.number().nullable(),
  low: z.number().nullable(),
  close: z.number(),
  /** Close adjusted for splits **and** dividends, or null where the source has none. */
  adjClose: z.number().nullable(),
  /** Shares or units traded; null where the source has none (never 0 for "unknown"). */
  volume: z.number().nullable(),
});
export type Bar = z.infer<typeof barSchema>;

export const intervals = ["1d", "1wk", "1mo"] as const;
export type Interval = (typeof intervals)[number];

/** A dividend (cash per share, in the instrument's currency) or a split (new shares per old share). */
export const corporateEventSchema = z.object({
  tradedOn: tradedOnSchema,
  kind: z.enum(["dividend", "split"]),
  value: z.number(),
  /** For people: "Dividend 0.205 USD", "Split 4:1". */
  label: z.string(),
});
export type CorporateEvent = z.infer<typeof corporateEventSchema>;

export const rangeKeys = ["5D", "1M", "6M", "YTD", "1Y", "5Y", "MAX"] as const;
export type RangeKey = (typeof rangeKeys)[number];

/**
 * A span of days, both ends included, as it was asked for. `key` is null for a span that is not one of the buttons.
 * `label` is for people: "this year", "2021", "March 2020 to June 2021".
 */
export const rangeSchema = z.object({
  key: z.enum(rangeKeys).nullable(),
  from: tradedOnSchema,
  to: tradedOnSchema,
  label: z.string().max(80),
});
export type Range = z.infer<typeof rangeSchema>;
