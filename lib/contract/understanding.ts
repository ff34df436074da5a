import { z } from "zod";
import { clickedSchema } from "./actions";
import { indicatorAskSchema, scheduleSchema, screenFilterSchema, statisticSchema } from "./analysis-results";
import { fundamentalKeySchema } from "./company/company-data";
import { intentNameSchema } from "./intents";
import { instrumentSchema, rangeSchema, tradedOnSchema } from "./market";
import { type SkillName, skillResultSchemas } from "./skill-results";

/** Figures and facts with a name of their own that are no line of a statement: ratios, risk figures, facts of a listing. */
export const measures = [
  "peTrailing",
  "peForward",
  "priceToBook",
  "priceToSales",
  "peg",
  "evToEbitda",
  "enterpriseValue",
  "ebitda",
  "marketCap",
  "sharesOutstanding",
  "grossMargin",
  "operatingMargin",
  "netMargin",
  "returnOnEquity",
  "returnOnAssets",
  "returnOnInvestedCapital",
  "debtToEquity",
  "currentRatio",
  "quickRatio",
  "bookValue",
  "volatility",
  "maxDrawdown",
  "beta",
  "sharpe",
  "sortino",
  "valueAtRisk",
  "correlation",
  "dividendYield",
  "payoutRatio",
  "exDividendDate",
  "paymentDate",
  "splits",
  "ticker",
  "exchange",
  "sector",
  "industry",
  "isin",
  "name",
  "currency",
  "country",
  "ipoDate",
  "firstDay",
  "description",
] as const;
export type Measure = (typeof measures)[number];
/** What a question can say besides its subjects and days. Each field is empty or null when it does not. */
export const askedSchema = z.object({
  /** Indicators with their parameters, in the order named. */
  indicators: z.array(indicatorAskSchema).default([]),
  statistic: statisticSchema.nullable().default(null),
  /** A line of the statements ("revenue"), and by year or quarter. */
  metric: fundamentalKeySchema.nullable().default(null),
  frequency: z.enum(["annual", "quarterly"]).nullable().default(null),
  /** Money put in: "if I had invested 10,000 dollars"; `currency` null when none was named. */
  amount: z
    .object({ value: z.number().positive(), currency: z.string().nullable() })
    .nullable()
    .default(null),
  /** Currency to tell the answer in, ISO 4217: "and in euros?". */
  currency: z.string().length(3).nullable().default(null),
  /** A price level: "days above 150"; no direction where the side was not told. */
  level: z
    .object({ value: z.number(), direction: z.enum(["above", "below"]).nullable() })
    .nullable()
    .default(null),
  /** Weights in percent beside `symbols`, same order; empty when none were named. */
  weights: z.array(z.number()).default([]),
  schedule: scheduleSchema.nullable().default(null),
  /**
   * What a screen looks for, in percent where it is one. A fall is negative (`return` below -5, `drawdown` below -20),
   * so is a distance from the high (within 5 % of it: above -5); `above_sma` is the distance from the 200-day average;
   * `highest` and `lowest` hold in `value` how many were asked for, or null.
   */
  filters: z.array(screenFilterSchema).default([]),
  format: z.enum(["csv", "json", "xlsx", "png", "pdf"]).nullable().default(null),
  /** Identifier of an exchange named in words: "XLON" for "is London open". */
  exchange: z.string().max(10).nullable().default(null),
  measure: z.enum(measures).nullable().default(null),
  /** Length of a bar. */
  interval: z.enum(["1m", "5m", "15m", "30m", "1h", "1d", "1wk", "1mo"]).nullable().default(null),
  /** Shares or units. */
  quantity: z.number().positive().nullable().default(null),
  /** Something is put in or taken away: a holding, a mark, a line. */
  op: z.enum(["add", "remove"]).nullable().default(null),
  scale: z.enum(["log", "linear", "percent", "rebased", "price", "total", "ratio"]).nullable().default(null),
  /** Marks on a chart, in the order named. */
  events: z.array(z.enum(["dividends", "splits", "earnings", "volume"])).default([]),
  /** How often money goes in; `schedule` is how often weights are set back. */
  contribution: z.enum(["weekly", "monthly", "quarterly", "yearly"]).nullable().default(null),
});
export type Asked = z.infer<typeof askedSchema>;

/** What the user named, read out of the text, the click, or what earlier turns carried. */
export const entitiesSchema = z.object({
  /** Resolved subjects in the order named. */
  symbols: z.array(instrumentSchema),
  /** Names that could mean several things, each with its candidates. */
  ambiguous: z.array(z.object({ mention: z.string(), candidates: z.array(instrumentSchema) })),
  /** Names that look like a subject and that no table or source knows; `former` has symbols of companies that are gone. */
  unknown: z.array(z.string()),
  former: z.array(z.string()).default([]),
  range: rangeSchema.nullable(),
  /** A single day, in the exchange's zone. */
  on: tradedOnSchema.nullable(),
  /** Slug of a glossary term. */
  term: z.string().nullable(),
  chartType: z.enum(["candles", "line", "area", "bars"]).nullable(),
  ...askedSchema.shape,
});
export type Entities = z.infer<typeof entitiesSchema>;

const skillNameSchema = z.enum(Object.keys(skillResultSchemas) as [SkillName, ...SkillName[]]);

/** An intent of the product, or `custom:SLUG` for one that the owner wrote. */
export const intentSchema = z.union([
  intentNameSchema,
  z.templateLiteral(["custom:", z.string().regex(/^[a-z0-9][a-z0-9_-]{0,59}$/)]),
]);
export type Intent = z.infer<typeof intentSchema>;

/** The ways a message is read, cheapest first; `none` when no tier was sure. */
export const tiers = ["click", "rules", "carried", "classifier", "model", "none"] as const;
export type TierName = (typeof tiers)[number];

const candidateSchema = z.object({ intent: intentSchema, confidence: z.number() });

const baseSchema = z.object({
  /** What the message wants. */
  intent: intentSchema,
  /** What runs for it: `clarify` while a question has to be asked first. */
  skill: skillNameSchema,
  confidence: z.number(),
  tier: z.enum(tiers),
  entities: entitiesSchema,
  /** Other intents that were likely, best first. */
  alternatives: z.array(candidateSchema),
  /** Set when one question has to be asked first; then `skill` is `clarify`. */
  needsClarification: z
    .object({
      about: z.enum(["symbol", "ambiguous_name", "unknown_name", "range", "intent", "term"]),
      /** The word or phrase it turns on, as the user wrote it. */
      mention: z.string().nullable(),
      /** The skill to go on with once it is answered. */
      pending: skillNameSchema.nullable().default(null),
    })
    .nullable(),
  /** Why a `decline` was chosen. */
  declineReason: z.enum(["off_topic", "advice", "forecast"]).nullable(),
  /** A plain sentence about dates that were read differently from how they were written, e.g. swapped ends. */
  note: z.string().nullable(),
});

/**
 * What a message wants. `tier` says what decided; confidence runs from 0 to 1. `parts` are the questions of a compound
 * message in their order; the message's own entities are then those of all of them.
 */
export const understandingSchema = baseSchema.extend({ parts: z.array(baseSchema).optional() });
export type Understanding = z.infer<typeof understandingSchema>;

const storedCarriedSchema = z.object({
  symbols: z.array(instrumentSchema).default([]),
  range: rangeSchema.nullable().default(null),
  /** The last turn compared its subjects. */
  comparing: z.boolean().default(false),
  /** The skill of the last turn about the market. */
  lastSkill: skillNameSchema.nullable().default(null),
  /** What the last turn about the market wanted. */
  lastIntent: intentSchema.nullable().default(null),
  /** The day of the last day answer. */
  on: tradedOnSchema.nullable().default(null),
  /** The last question was answered with a clarifying question: never ask the same twice. */
  clarified: z.string().nullable().default(null),
  /** What else the last market question said ("RSI 14", "60/40"), for a follow-up that changes one thing. */
  asked: askedSchema.nullable().default(null),
  /** The last term that was explained, a slug of the glossary. */
  term: z.string().nullable().default(null),
  /** The last question that documents answered, self-contained, and which they were: a follow-up goes on from it. */
  documents: z
    .object({ text: z.string(), documentIds: z.array(z.string()) })
    .nullable()
    .default(null),
});

/** What a conversation carries from one turn to the next. Stored with the conversation; older shapes are read too. */
export const carriedSchema = z.preprocess(toCurrentCarried, storedCarriedSchema);
export type Carried = z.infer<typeof storedCarriedSchema>;

/** Until intents had names of their own, `lastIntent` held the skill. */
function toCurrentCarried(value: unknown): unknown {
  if (typeof value !== "object" || value === null || "lastSkill" in value || !("lastIntent" in value))
    return value;
  return { ...value, lastSkill: value.lastIntent, lastIntent: null };
}

export const emptyCarried: Carried = {
  symbols: [],
  range: null,
  comparing: false,
  lastSkill: null,
  lastIntent: null,
  on: null,
  clarified: null,
  asked: null,
  term: null,
  documents: null,
};

/** A user's message as the turn sees it. */
export const turnMessageSchema = z.object({ text: z.string(), clicked: clickedSchema.nullable() });
export type TurnMessage = z.infer<typeof turnMessageSchema>;
