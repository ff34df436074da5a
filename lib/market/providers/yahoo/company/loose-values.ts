import { z } from "zod";

/**
 * A number as Yahoo writes it: plain, or `{ raw, fmt }`. Everything else (`{}`, "Infinity", text, absent) is null, for
 * one odd field must not cost the whole answer.
 */
export const looseNumber = z
  .union([z.number(), z.object({ raw: z.number() }).transform(({ raw }) => raw)])
  .transform((value) => (Number.isFinite(value) ? value : null))
  .nullish()
  .catch(null)
  .transform((value) => value ?? null);

/** Text, or null. */
export const looseText = z
  .string()
  .nullish()
  .catch(null)
  .transform((value) => value?.trim() || null);

/** True, false, or null for anything else. */
export const looseFlag = z
  .boolean()
  .nullish()
  .catch(null)
  .transform((value) => value ?? null);

/**
 * An instant in milliseconds, from seconds since 1970, `{ raw }` of them, a `Date`, or ISO text. Zero and less is how
 * Yahoo writes "unknown", and is null.
 */
export const looseInstant = z
  .union([
    z.number(),
    z.object({ raw: z.number() }).transform(({ raw }) => raw),
    z.date().transform((date) => date.getTime() / 1_000),
    z.iso.datetime().transform((text) => Date.parse(text) / 1_000),
    z.iso.date().transform((text) => Date.parse(text) / 1_000),
  ])
  .transform((seconds) => (Number.isFinite(seconds) && seconds > 0 ? seconds * 1_000 : null))
  .nullish()
  .catch(null)
  .transform((value) => value ?? null);
