import { z } from "zod";
import { tradedOnSchema } from "@/lib/contract/market";
import { askedSchema, entitiesSchema } from "@/lib/contract/understanding";

const nameSchema = z.string().trim().min(1).max(80);
const day = tradedOnSchema.nullish();
const { statistic, metric, frequency, amount, currency, level, weights, schedule, filters, format } =
  askedSchema.shape;

/**
 * What a tool can be told: the slots that understanding fills, from the same shapes. Only names and spans differ: a model
 * writes names, and our own resolver makes instruments of them.
 */
export const slots = {
  name: nameSchema.describe(
    "one company, fund, index, currency pair or coin: its name as the visitor wrote it, or its ticker",
  ),
  names: z.array(nameSchema).max(8).describe("each as the visitor wrote it, or its ticker"),
  from: day.describe("first day of the span; leave out for the usual span"),
  to: day.describe("last day of the span, at most today"),
  on: tradedOnSchema.describe("the one day that is asked about"),
  term: z.string().trim().min(1).max(60).describe("the investing term in English"),
  question: z
    .string()
    .trim()
    .min(3)
    .max(400)
    .describe("the question to the documents, understandable by itself"),
  chartType: entitiesSchema.shape.chartType.optional(),
  indicators: askedSchema.shape.indicators.describe("leave params empty for the usual setting"),
  statistic: statistic.describe("which figure of the span"),
  metric: metric.describe("one line of the statements; leave out for all"),
  frequency,
  amount,
  currency: currency.describe("ISO code of the currency to tell the answer in, only where asked for"),
  level,
  weights: weights.describe("percent beside names, in their order"),
  schedule: schedule.describe("how often the weights are set back"),
  filters: filters.describe("in percent; a fall is negative; for highest and lowest, value is how many"),
  format,
  exchange: z.string().max(10).nullish().describe("market identifier code, as XNYS or XLON"),
  more: z.boolean().optional().describe("true only when another call has to wait for what this one finds"),
} as const;
export type SlotName = keyof typeof slots;

/** What a call was told, all of it optional: which of it a tool wants is in its own schema. */
export type Slots = Partial<{ [Name in SlotName]: z.infer<(typeof slots)[Name]> }>;

/** The shape of a tool's input. */
export function toToolSchema(names: readonly SlotName[]) {
  const shape = Object.fromEntries(["more" as const, ...names].map((name) => [name, slots[name]]));
  return z.object(shape);
}
