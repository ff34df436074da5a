import { z } from "zod";
import { extremesResultSchema, indicatorResultSchema, riskResultSchema } from "./analysis-results";
import { chartModelSchema } from "./chart-model";
import {
  dayContextSchema,
  dividendsResultSchema,
  earningsResultSchema,
  exportResultSchema,
  fundamentalsResultSchema,
  marketStatusResultSchema,
  newsResultSchema,
  symbolInfoResultSchema,
} from "./company/company-results";
import { failureCodeSchema } from "./failures";
import { documentsResultSchema } from "./knowledge/knowledge-results";
import {
  barSchema,
  corporateEventSchema,
  instrumentSchema,
  provenanceSchema,
  rangeSchema,
  tradedOnSchema,
} from "./market";
import { portfolioResultSchema, screenResultSchema } from "./portfolio-results";
import { memoryResultSchema } from "./talk/memory";
import {
  clarifyResultSchema,
  customResultSchema,
  dataMetaResultSchema,
  declineResultSchema,
  definitionResultSchema,
  greetResultSchema,
  helpResultSchema,
  talkResultSchema,
} from "./talk/talk-results";

/** A price on a day. */
const pricePointSchema = z.object({ value: z.number(), on: tradedOnSchema });

/** Figures of one instrument over one span, from daily bars. Percentages are percent (12.3 is 12.3 %), simple returns. */
export const spanFiguresSchema = z.object({
  /** Last close before the span where there is one, else the first close inside it (see `baseIsBefore`). */
  base: pricePointSchema,
  /** True when `base` is the last close before the span: "in 2021" starts from the close of 2020's last session. */
  baseIsBefore: z.boolean(),
  end: pricePointSchema,
  /** (end / base - 1) x 100, price only. */
  priceReturnPct: z.number(),
  /** The same with dividends reinvested, from `adjClose`; null where the source has none. */
  totalReturnPct: z.number().nullable(),
  /** Highest and lowest close inside the span. */
  highClose: pricePointSchema,
  lowClose: pricePointSchema,
  /** Largest fall from a running peak of closes, percent, <= 0; null with fewer than two closes. */
  maxDrawdownPct: z.number().nullable(),
  /** Mean daily volume over the sessions that have one; null where none has. */
  averageVolume: z.number().nullable(),
  sessions: z.number().int(),
});
export type SpanFigures = z.infer<typeof spanFiguresSchema>;

export const quoteResultSchema = z.object({
  instrument: instrumentSchema,
  provenance: provenanceSchema,
  price: z.number(),
  /** Day of the price, in the exchange's zone. */
  tradedOn: tradedOnSchema,
  previousClose: z.number().nullable(),
  previousOn: tradedOnSchema.nullable(),
  change: z.number().nullable(),
  changePct: z.number().nullable(),
  dayHigh: z.number().nullable(),
  dayLow: z.number().nullable(),
  volume: z.number().nullable(),
  /** Up to the last 60 closes, ascending, for a small line; the last is the price's own day. */
  recent: z.array(pricePointSchema),
  /** The price in another currency, where one was asked for, with the rate (units of it per unit of the price's). */
  converted: z
    .object({ currency: z.string(), price: z.number(), rate: z.number(), provenance: provenanceSchema })
    .nullish(),
});
export type QuoteResult = z.infer<typeof quoteResultSchema>;

export const historyResultSchema = z.object({
  instrument: instrumentSchema,
  provenance: provenanceSchema,
  /** The span that was asked for. */
  asked: rangeSchema,
  figures: spanFiguresSchema,
  /** A plain sentence when the data covers less than was asked, else null. */
  coverageNote: z.string().nullable(),
  /** Set when closes were converted day by day into another currency: `instrument.currency` is then that currency. */
  convertedWith: z.object({ from: z.string(), to: z.string(), provenance: provenanceSchema }).nullish(),
  chart: chartModelSchema,
});
export type HistoryResult = z.infer<typeof historyResultSchema>;

export const compareResultSchema = z.object({
  asked: rangeSchema,
  /** The base day and the last day, on which all of the compared have a close. */
  commonFrom: tradedOnSchema,
  commonTo: tradedOnSchema,
  /** The newest session of each as a heatmap; absent with fewer than three, and in older messages. */
  tiles: chartModelSchema.nullish(),
  /** In the order asked; figures run from the close of `commonFrom` to that of `commonTo`. */
  items: z.array(
    z.object({ instrument: instrumentSchema, provenance: provenanceSchema, figures: spanFiguresSchema }),
  ),
  /** Those that were asked for and could not be had, with the reason. */
  missing: z.array(z.object({ name: z.string(), code: failureCodeSchema, reason: z.string() })),
  coverageNote: z.string().nullable(),
  chart: chartModelSchema,
});
export type CompareResult = z.infer<typeof compareResultSchema>;

export const dayResultSchema = z.object({
  instrument: instrumentSchema,
  provenance: provenanceSchema,
  /** The day that was asked for; `bar.tradedOn` differs when the exchange was closed on it. */
  askedOn: tradedOnSchema,
  closedNote: z.string().nullable(),
  bar: barSchema,
  previousClose: z.number().nullable(),
  previousOn: tradedOnSchema.nullable(),
  changePct: z.number().nullable(),
  /** (high - low) / previous close x 100. */
  dayRangePct: z.number().nullable(),
  /** Mean volume of the up to 20 sessions before; null where fewer than 5 have one. */
  averageVolume20: z.number().nullable(),
  /** Where the day's move ranks among the moves of the year to that day: 1 is the largest in size. Null with under 20. */
  moveRank: z.object({ rank: z.number().int(), of: z.number().int() }).nullable(),
  events: z.array(corporateEventSchema),
  /** What else the day held; absent in older messages. Null where it could not be had: missing is not "nothing". */
  context: dayContextSchema.nullish(),
});
export type DayResult = z.infer<typeof dayResultSchema>;

/** The closed list of skills and the shape of each one's result. Forgetting one anywhere does not compile. */
export const skillResultSchemas = {
  quote: quoteResultSchema,
  history: historyResultSchema,
  compare: compareResultSchema,
  day: dayResultSchema,
  definition: definitionResultSchema,
  greet: greetResultSchema,
  help: helpResultSchema,
  clarify: clarifyResultSchema,
  decline: declineResultSchema,
  indicator: indicatorResultSchema,
  risk: riskResultSchema,
  extremes: extremesResultSchema,
  screen: screenResultSchema,
  portfolio: portfolioResultSchema,
  fundamentals: fundamentalsResultSchema,
  dividends: dividendsResultSchema,
  earnings: earningsResultSchema,
  news: newsResultSchema,
  market_status: marketStatusResultSchema,
  symbol_info: symbolInfoResultSchema,
  export: exportResultSchema,
  talk: talkResultSchema,
  memory: memoryResultSchema,
  data_meta: dataMetaResultSchema,
  custom: customResultSchema,
  documents: documentsResultSchema,
} as const;

export type SkillName = keyof typeof skillResultSchemas;
export type SkillResults = { [Name in SkillName]: z.infer<(typeof skillResultSchemas)[Name]> };
export const skillNames = Object.keys(skillResultSchemas) as SkillName[];

/** What a skill could not do, told to people. `tried` names each source with its own reason. */
export const unavailableSchema = z.object({
  skill: z.enum(Object.keys(skillResultSchemas) as [SkillName, ...SkillName[]]),
  code: failureCodeSchema,
  /** One or two plain sentences: what could not be had, why, and that nothing was invented. */
  message: z.string(),
  retryAfterMs: z.number().nullable(),
  tried: z.array(z.object({ sourceLabel: z.string(), code: failureCodeSchema })),
});
export type Unavailable = z.infer<typeof unavailableSchema>;

/** A result as one object that can travel: its skill, its data, and the buttons that belong to it. */
export const resultPayloadSchema = z.discriminatedUnion("skill", [
  z.object({ skill: z.literal("quote"), data: quoteResultSchema }),
  z.object({ skill: z.literal("history"), data: historyResultSchema }),
  z.object({ skill: z.literal("compare"), data: compareResultSchema }),
  z.object({ skill: z.literal("day"), data: dayResultSchema }),
  z.object({ skill: z.literal("definition"), data: definitionResultSchema }),
  z.object({ skill: z.literal("greet"), data: greetResultSchema }),
  z.object({ skill: z.literal("help"), data: helpResultSchema }),
  z.object({ skill: z.literal("clarify"), data: clarifyResultSchema }),
  z.object({ skill: z.literal("decline"), data: declineResultSchema }),
  z.object({ skill: z.literal("indicator"), data: indicatorResultSchema }),
  z.object({ skill: z.literal("risk"), data: riskResultSchema }),
  z.object({ skill: z.literal("extremes"), data: extremesResultSchema }),
  z.object({ skill: z.literal("screen"), data: screenResultSchema }),
  z.object({ skill: z.literal("portfolio"), data: portfolioResultSchema }),
  z.object({ skill: z.literal("fundamentals"), data: fundamentalsResultSchema }),
  z.object({ skill: z.literal("dividends"), data: dividendsResultSchema }),
  z.object({ skill: z.literal("earnings"), data: earningsResultSchema }),
  z.object({ skill: z.literal("news"), data: newsResultSchema }),
  z.object({ skill: z.literal("market_status"), data: marketStatusResultSchema }),
  z.object({ skill: z.literal("symbol_info"), data: symbolInfoResultSchema }),
  z.object({ skill: z.literal("export"), data: exportResultSchema }),
  z.object({ skill: z.literal("talk"), data: talkResultSchema }),
  z.object({ skill: z.literal("memory"), data: memoryResultSchema }),
  z.object({ skill: z.literal("data_meta"), data: dataMetaResultSchema }),
  z.object({ skill: z.literal("custom"), data: customResultSchema }),
  z.object({ skill: z.literal("documents"), data: documentsResultSchema }),
]);
export type ResultPayload = { [Name in SkillName]: { skill: Name; data: SkillResults[Name] } }[SkillName];
