import { z } from "zod";
import { idSchema } from "../ids";
import { instrumentSchema, provenanceSchema, tradedOnSchema } from "../market";

export const MAX_MEMORY_ENTRIES = 100;
export const MAX_NOTE_CHARS = 300;

const currencySchema = z.string().regex(/^[A-Z]{3}$/, "a currency is three capitals, as EUR");
const quantitySchema = z.number().positive().max(1e12);
const yearsSchema = z.number().int().min(1).max(80);
const noteSchema = z.string().trim().min(1).max(MAX_NOTE_CHARS);

/** What a visitor may ask to be remembered. There is one currency and one horizon, one entry a share, any number of notes. */
export const memoryValueSchema = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("watch"), instrument: instrumentSchema }),
  /** Shares or units held; `quantity` null where it was not told. */
  z.object({ kind: z.literal("holding"), instrument: instrumentSchema, quantity: quantitySchema.nullable() }),
  /** The currency that answers are told in where that can be, ISO 4217. */
  z.object({ kind: z.literal("currency"), currency: currencySchema }),
  z.object({ kind: z.literal("horizon"), years: yearsSchema }),
  /** Anything else, in the visitor's own words. */
  z.object({ kind: z.literal("note"), text: noteSchema }),
]);
export type MemoryValue = z.infer<typeof memoryValueSchema>;
export type MemoryKind = MemoryValue["kind"];

export const memoryEntrySchema = z.object({
  id: idSchema("memory"),
  value: memoryValueSchema,
  /** ISO 8601 instant of the last change. */
  updatedAt: z.string(),
});
export type MemoryEntry = z.infer<typeof memoryEntrySchema>;

/** Answer of `GET /api/memory`: everything that is remembered of who asks, the oldest first. */
export const memoryListSchema = z.object({ entries: z.array(memoryEntrySchema).max(MAX_MEMORY_ENTRIES) });

/** Body of `PATCH /api/memory/ID`: the one thing of an entry that can be changed; a watched share has none. */
export const memoryEditSchema = z.union([
  z.strictObject({ quantity: quantitySchema.nullable() }),
  z.strictObject({ currency: currencySchema }),
  z.strictObject({ years: yearsSchema }),
  z.strictObject({ text: noteSchema }),
]);
export type MemoryEdit = z.infer<typeof memoryEditSchema>;

/** What was done about what is remembered, and what is remembered of that kind after it. */
export const memoryResultSchema = z.object({
  /**
   * `told`: what is remembered; `kept`: it is remembered now; `forgotten`: it is not any more; `asks`: everything will be
   * forgotten once the button is pressed; `full`: there is no room; `unclear`: what to keep was not understood.
   */
  did: z.enum(["told", "kept", "forgotten", "asks", "full", "unclear"]),
  /** The entries that it is about: those told, kept or forgotten. */
  entries: z.array(memoryEntrySchema).max(MAX_MEMORY_ENTRIES),
  /** What was asked about; null for everything. */
  about: z.enum(["watch", "holding", "currency", "horizon", "note"]).nullable(),
  /** How many are remembered in all, after it. */
  total: z.number().int(),
  /** What holdings come to at their newest price, where that was asked; `worth` is in the instrument's currency. */
  holdings: z.array(
    z.object({
      instrument: instrumentSchema,
      provenance: provenanceSchema,
      quantity: z.number(),
      price: z.number(),
      tradedOn: tradedOnSchema,
      worth: z.number(),
    }),
  ),
  /** Names of holdings whose price could not be had. */
  unpriced: z.array(z.string()),
});
export type MemoryResult = z.infer<typeof memoryResultSchema>;
