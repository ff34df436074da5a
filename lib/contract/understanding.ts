import { z } from "zod";
import { clickedSchema } from "./actions";
import { instrumentSchema, rangeSchema, tradedOnSchema } from "./market";
import { type SkillName, skillResultSchemas } from "./skill-results";

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
});
export type Carried = z.infer<typeof carriedSchema>;

export const emptyCarried: Carried = {
  symbols: [],
  range: null,
  comparing: false,
  lastIntent: null,
  on: null,
  clarified: null,
};

/** A user's message as the turn sees it. */
export const turnMessageSchema = z.object({ text: z.string(), clicked: clickedSchema.nullable() });
export type TurnMessage = z.infer<typeof turnMessageSchema>;
