import { z } from "zod";
import { provenanceSchema, tradedOnSchema } from "./market";

/** Where figures come from, as far as a reader is told: the provenance without what only machines need. */
export const figureOriginSchema = provenanceSchema.pick({
  sourceLabel: true,
  asOf: true,
  timeZone: true,
  adjustment: true,
  freshness: true,
  delayMinutes: true,
  staleReason: true,
});
export type FigureOrigin = z.infer<typeof figureOriginSchema>;

/** A figure that words tell. `origins` are places in the list of origins beside it. */
export const toldFigureSchema = z.object({
  /** For people: "Price return", "Close at the start". */
  label: z.string().max(200),
  /** Name of the thing it is a figure of; null when it belongs to several or to none. */
  subject: z.string().max(200).nullable(),
  /** Day, or first and last day, that it belongs to. */
  on: tradedOnSchema.nullable(),
  until: tradedOnSchema.nullable(),
  /** How it was computed, in words; null for what the source gave as it is. */
  formula: z.string().max(400).nullable(),
  origins: z.array(z.number().int().nonnegative()).max(20),
});
export type ToldFigure = z.infer<typeof toldFigureSchema>;

/**
 * Where the figures of a text come from. It stands behind the text it belongs to; each mark is `[from, to, figure]`:
 * characters of that text, the end not included, and the place of the figure in the list.
 */
export const figureSourcesSchema = z.object({
  origins: z.array(figureOriginSchema).max(40),
  figures: z.array(toldFigureSchema).max(200),
  marks: z.array(z.tuple([z.number().int(), z.number().int(), z.number().int()])).max(400),
});
export type FigureSources = z.infer<typeof figureSourcesSchema>;
