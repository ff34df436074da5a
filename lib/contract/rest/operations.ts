import { z } from "zod";
import { idSchema } from "../ids";
import { intervals, rangeKeys, tradedOnSchema } from "../market";
import { carriedSchema } from "../understanding";
import { defineOperation } from "./operation";

const symbolSchema = z.string().trim().min(1).max(40).describe("A symbol, e.g. MSFT or SIM:ORBT.");
const cursorSchema = z
  .string()
  .max(200)
  .regex(/^[A-Za-z0-9_-]+$/, "not a cursor of ours")
  .optional()
  .describe("The `next` of the page before; without it the first page.");
const limitSchema = (most: number) => z.coerce.number().int().min(1).max(most);
const conversationParams = z.object({ conversationId: idSchema("conversation") });
const textSchema = z.string().max(32_000);

export const createMessage = defineOperation({
  id: "createMessage",
  ...{ method: "POST", path: "/messages", scope: "messages", idempotent: true },
  summary: "Send a message and get its answer",
  description:
    "Answers as JSON once the answer is whole, or as server-sent events while it is made (`Accept: text/event-stream`). " +
    "A message over the limit of its visitor is answered with a notice that tells the wait.",
  maxBytes: 64 * 1024,
  body: z.strictObject({
    text: textSchema.min(1).describe("Up to 4,000 characters are read; a longer text is refused with words."),
    conversationId: idSchema("conversation")
      .optional()
      .describe("Goes on in this conversation; without it a new one begins."),
  }),
  answer: "Answered",
  events: "AnswerEvent",
});

export const listConversations = defineOperation({
  id: "listConversations",
  ...{ method: "GET", path: "/conversations", scope: "conversations" },
  summary: "Conversations, the last used first",
  description:
    "Only those that were held with this key, and with this `Tickertalk-Visitor` where one is named.",
  query: z.object({ limit: limitSchema(100).default(20), cursor: cursorSchema }),
  answer: "ConversationPage",
});

export const getConversation = defineOperation({
  id: "getConversation",
  ...{ method: "GET", path: "/conversations/{conversationId}", scope: "conversations" },
  summary: "One conversation",
  description: "Somebody else's is not there (404).",
  params: conversationParams,
  answer: "Conversation",
});

export const listMessages = defineOperation({
  id: "listMessages",
  ...{ method: "GET", path: "/conversations/{conversationId}/messages", scope: "conversations" },
  summary: "Messages of a conversation, the newest first",
  description: "Each in the shape in which it is stored; a result stands before the words that speak of it.",
  params: conversationParams,
  query: z.object({ limit: limitSchema(100).default(50), cursor: cursorSchema }),
  answer: "MessagePage",
});

export const deleteConversation = defineOperation({
  id: "deleteConversation",
  ...{ method: "DELETE", path: "/conversations/{conversationId}", scope: "conversations" },
  summary: "Delete a conversation",
  description: "With all its messages and the documents that were handed in to it, for good.",
  params: conversationParams,
  answer: null,
});

export const understandMessage = defineOperation({
  id: "understandMessage",
  ...{ method: "POST", path: "/understand", scope: "understand" },
  summary: "How a message is understood",
  description: "With every tier's vote. Nothing is answered or stored; it counts as a message all the same.",
  maxBytes: 64 * 1024,
  body: z.object({
    text: textSchema,
    carried: carriedSchema.optional().describe("What an earlier turn left to be referred to."),
  }),
  answer: "Reading",
});

export const searchMarket = defineOperation({
  id: "searchMarket",
  ...{ method: "GET", path: "/market/search", scope: "market", costly: true },
  summary: "Instruments of a name or symbol",
  description: "Best first; an empty list where none is known.",
  query: z.object({ query: z.string().trim().min(1).max(120) }),
  answer: "InstrumentList",
});

export const getQuote = defineOperation({
  id: "getQuote",
  ...{ method: "GET", path: "/market/quote", scope: "market", costly: true },
  summary: "The newest price",
  description: "With its currency, day, source, adjustment and freshness.",
  query: z.object({ symbol: symbolSchema }),
  answer: "Quote",
});

export const getHistory = defineOperation({
  id: "getHistory",
  ...{ method: "GET", path: "/market/history", scope: "market", costly: true },
  summary: "Prices of a span",
  description:
    "Both ends included, in the exchange's days, with the last session before the span where there is one. Weeks and months are gathered from days.",
  query: z
    .object({
      symbol: symbolSchema,
      from: tradedOnSchema,
      to: tradedOnSchema,
      interval: z.enum(intervals).default("1d"),
    })
    .refine(({ from, to }) => from <= to, "from is behind to"),
  answer: "PriceHistory",
});

export const getFundamentals = defineOperation({
  id: "getFundamentals",
  ...{ method: "GET", path: "/market/fundamentals", scope: "market", costly: true },
  summary: "A company's reported figures",
  description: "Years and quarters, the newest first; what was not reported is null or absent, never zero.",
  query: z.object({ symbol: symbolSchema }),
  answer: "Fundamentals",
});

export const getNews = defineOperation({
  id: "getNews",
  ...{ method: "GET", path: "/market/news", scope: "market", costly: true },
  summary: "Headlines about an instrument",
  description: "The newest first, at most twenty.",
  query: z.object({ symbol: symbolSchema }),
  answer: "News",
});

export const listExchanges = defineOperation({
  id: "listExchanges",
  ...{ method: "GET", path: "/market/exchanges", scope: "market" },
  summary: "Opening hours of exchanges, and whether they trade now",
  description: "By the exchanges' published rules; unscheduled closures are not known.",
  query: z.object({
    exchange: z
      .string()
      .max(20)
      .optional()
      .describe("One exchange, e.g. XNYS; without it all that are known."),
  }),
  answer: "Exchanges",
});

export const searchKnowledge = defineOperation({
  id: "searchKnowledge",
  ...{ method: "GET", path: "/knowledge/search", scope: "knowledge", costly: true },
  summary: "Passages of documents",
  description: "From the collections that are for everyone, best first, word for word.",
  query: z.object({ query: z.string().trim().min(1).max(1_000), limit: limitSchema(50).default(10) }),
  answer: "FoundPassages",
});

export const createChart = defineOperation({
  id: "createChart",
  ...{ method: "GET", path: "/charts", scope: "charts", costly: true },
  summary: "A chart of one or more instruments over a range",
  description: "With the figures of the span. It can be had again by its id for a day, and as a picture.",
  query: z.object({
    symbols: z.string().min(1).max(400).describe("One to eight symbols, separated by commas."),
    range: z.enum(rangeKeys),
    kind: z.enum(["price", "comparison"]).optional(),
  }),
  answer: "ChartAnswer",
});

export const getChart = defineOperation({
  id: "getChart",
  ...{ method: "GET", path: "/charts/{chartId}", scope: "charts" },
  summary: "A chart by its id",
  description: "An id is the hash of a chart's content: who knows it was given the chart.",
  params: z.object({ chartId: idSchema("chart") }),
  answer: "StoredChart",
});

/** All operations, in the order in which the reference tells them. */
export const operations = [
  createMessage,
  listConversations,
  getConversation,
  listMessages,
  deleteConversation,
  understandMessage,
  searchMarket,
  getQuote,
  getHistory,
  getFundamentals,
  getNews,
  listExchanges,
  searchKnowledge,
  createChart,
  getChart,
] as const;
