import { z } from "zod";
import { clickedSchema } from "./actions";
import { indicatorAskSchema, scheduleSchema, screenFilterSchema, statisticSchema } from "./analysis-results";
import { fundamentalKeySchema } from "./company-data";
import { instrumentSchema, rangeSchema, tradedOnSchema } from "./market";
import { type SkillName, skillResultSchemas } from "./skill-results";

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
  /** A price level: "days above 150". */
  level: z
    .object({ value: z.number(), direction: z.enum(["above", "below"]) })
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
  format: z.enum(["csv", "json"]).nullable().default(null),
  /** Identifier of an exchange named in words: "XLON" for "is London open". */
  exchange: z.string().max(10).nullable().default(null),
});
export type Asked = z.infer<typeof askedSchema>;

/** What the user named, read out of the text, the click, or what earlier turns carried. */
export const entitiesSchema = z.object({
  /** Resolved subjects in the order named. */
  symbols: z.array(instrumentSchema),
  /** Names that could mean several things, each with its candidates. */
  ambiguous: z.array(z.object({ mention: z.string(), candidates: z.array(instrumentSchema) })),
  /** Names that look like a subject and that no table or source knows. */
  unknown: z.array(z.string()),
  range: rangeSchema.nullable(),
  /** A single day, in the exchange's zone. */
  on: tradedOnSchema.nullable(),
  /** Slug of a glossary term. */
  term: z.string().nullable(),
  chartType: z.enum(["candles", "line"]).nullable(),
  ...askedSchema.shape,
});
export type Entities = z.infer<typeof entitiesSchema>;

const skillNameSchema = z.enum(Object.keys(skillResultSchemas) as [SkillName, ...SkillName[]]);

/** What a message wants. `tier` says what decided; confidence runs from 0 to 1. */
export const understandingSchema = z.object({
  intent: skillNameSchema,
  confidence: z.number(),
  tier: z.enum(["click", "rules", "carried", "none"]),
  entities: entitiesSchema,
  alternatives: z.array(z.object({ intent: skillNameSchema, confidence: z.number() })),
  /** Set when one question has to be asked first; then `intent` is `clarify`. */
  needsClarification: z
    .object({
      about: z.enum(["symbol", "ambiguous_name", "unknown_name", "range", "intent", "term"]),
      /** The word or phrase it turns on, as the user wrote it. */
      mention: z.string().nullable(),
    })
    .nullable(),
  /** Why a `decline` was chosen. */
  declineReason: z.enum(["off_topic", "advice", "forecast"]).nullable(),
  /** A plain sentence about dates that were read differently from how they were written, e.g. swapped ends. */
  note: z.string().nullable(),
});
export type Understanding = z.infer<typeof understandingSchema>;

/** What a conversation carries from one turn to the next. Stored with the conversation. */
export const carriedSchema = z.object({
  symbols: z.array(instrumentSchema).default([]),
  range: rangeSchema.nullable().default(null),
  /** The last turn compared its subjects. */
  comparing: z.boolean().default(false),
  lastIntent: skillNameSchema.nullable().default(null),
  /** The day of the last day answer. */
  on: tradedOnSchema.nullable().default(null),
  /** The last question was answered with a clarifying question: never ask the same twice. */
  clarified: z.string().nullable().default(null),
  /** What else the last market question said ("RSI 14", "60/40"), for a follow-up that changes one thing. */
  asked: askedSchema.nullable().default(null),
  /** The last question that documents answered, self-contained, and which they were: a follow-up goes on from it. */
  documents: z
    .object({ text: z.string(), documentIds: z.array(z.string()) })
    .nullable()
    .default(null),
});
export type Carried = z.infer<typeof carriedSchema>;

export const emptyCarried: Carried = {
  symbols: [],
  range: null,
  comparing: false,
  lastIntent: null,
  on: null,
  clarified: null,
  asked: null,
  documents: null,
};

/** A user's message as the turn sees it. */
export const turnMessageSchema = z.object({ text: z.string(), clicked: clickedSchema.nullable() });
export type TurnMessage = z.infer<typeof turnMessageSchema>;
