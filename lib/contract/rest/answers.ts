import { z } from "zod";
import { chartModelSchema } from "../chart-model";
import { fundamentalsSchema, headlineSchema } from "../company/company-data";
import { exchangeStatusSchema } from "../company/company-results";
import { idSchema } from "../ids";
import { barSchema, corporateEventSchema, instrumentSchema, intervals, provenanceSchema } from "../market";
import { messagePartSchema, messageStatuses } from "../message";
import { spanFiguresSchema } from "../skill-results";
import { tiers, understandingSchema } from "../understanding";

/** A stored message, as `lib/contract/message.ts` describes it. */
export const messageSchema = z.object({
  id: idSchema("message"),
  role: z.enum(["user", "assistant"]),
  version: z.literal(1),
  status: z.enum(messageStatuses),
  parts: z.array(messagePartSchema),
  replyToId: z.string().nullable(),
  createdAt: z.string(),
});

/** A message's answer, with the conversation that it stands in. */
export const answeredSchema = z.object({
  conversationId: idSchema("conversation"),
  messageId: idSchema("message"),
  answer: messageSchema,
});

/** One event of an answer that is being made; `text` comes in pieces that are joined. */
export const answerEventSchema = z.discriminatedUnion("type", [
  z.object({
    type: z.literal("start"),
    conversationId: idSchema("conversation"),
    answerId: z.string(),
    userMessageId: z.string(),
  }),
  z.object({ type: z.literal("part"), part: messagePartSchema }),
  z.object({ type: z.literal("text"), delta: z.string() }),
  z.object({ type: z.literal("finish"), status: z.enum(messageStatuses) }),
]);

export const conversationSchema = z.object({
  id: idSchema("conversation"),
  title: z.string(),
  updatedAt: z.string(),
});

/** A page of a list; `next` is the cursor of the page behind it, null on the last. */
const toPage = <T extends z.ZodType>(item: T) =>
  z.object({ items: z.array(item), next: z.string().nullable() });
export const conversationPageSchema = toPage(conversationSchema);
export const messagePageSchema = toPage(messageSchema);

export const readingSchema = understandingSchema.extend({
  votes: z.array(
    z.object({
      tier: z.enum(tiers),
      intent: z.string().nullable(),
      confidence: z.number(),
      alternatives: z.array(z.object({ intent: z.string(), confidence: z.number() })),
      detail: z.string().nullable(),
    }),
  ),
});

export const instrumentListSchema = z.object({ instruments: z.array(instrumentSchema) });

export const quoteSchema = z.object({
  instrument: instrumentSchema,
  provenance: provenanceSchema,
  /** In the instrument's currency. */
  price: z.number(),
  tradedOn: z.string(),
  previousClose: z.number().nullable(),
  previousOn: z.string().nullable(),
  dayHigh: z.number().nullable(),
  dayLow: z.number().nullable(),
  volume: z.number().nullable(),
});

export const priceHistorySchema = z.object({
  instrument: instrumentSchema,
  provenance: provenanceSchema,
  interval: z.enum(intervals),
  bars: z.array(barSchema),
  events: z.array(corporateEventSchema),
});

export const newsSchema = z.object({
  instrument: instrumentSchema,
  provenance: provenanceSchema,
  items: z.array(headlineSchema),
});

export const exchangesSchema = z.object({ asOf: z.string(), exchanges: z.array(exchangeStatusSchema) });

/** Passages that were found, best first, each with the address where it stands in its document. */
export const foundPassagesSchema = z.object({
  passages: z.array(
    z.object({
      documentId: idSchema("document"),
      version: z.number(),
      title: z.string(),
      page: z.number().nullable(),
      text: z.string(),
      score: z.number(),
      path: z.string(),
    }),
  ),
});

/** A chart with the figures of its span and where its picture is. */
export const chartAnswerSchema = z.object({
  chart: chartModelSchema,
  figures: z.array(z.object({ symbol: z.string(), figures: spanFiguresSchema })),
  coverageNote: z.string().nullable(),
  picturePath: z.string(),
});
export const storedChartSchema = chartAnswerSchema.pick({ chart: true, picturePath: true });

/** Schemas that stand once in the document, under a name of their own. */
export const namedSchemas = {
  Instrument: instrumentSchema,
  Provenance: provenanceSchema,
  Message: messageSchema,
  MessagePart: messagePartSchema,
  Answered: answeredSchema,
  AnswerEvent: answerEventSchema,
  Conversation: conversationSchema,
  ConversationPage: conversationPageSchema,
  MessagePage: messagePageSchema,
  Reading: readingSchema,
  InstrumentList: instrumentListSchema,
  Quote: quoteSchema,
  Bar: barSchema,
  PriceHistory: priceHistorySchema,
  Fundamentals: fundamentalsSchema,
  News: newsSchema,
  Exchanges: exchangesSchema,
  FoundPassages: foundPassagesSchema,
  Chart: chartModelSchema,
  ChartAnswer: chartAnswerSchema,
  StoredChart: storedChartSchema,
} as const;
export type AnswerName = keyof typeof namedSchemas;
