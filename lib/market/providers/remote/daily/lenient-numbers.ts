import { z } from "zod";

const WRITTEN = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;

/** A number, or a text that writes one. `"None"`, `"-"`, `"N/A"`, an empty text and null are missing, hence null. */
export const lenientNumber = z.union([z.number(), z.string(), z.null()]).transform((value) => {
  if (typeof value !== "string") return value;
  const text = value.trim();
  return WRITTEN.test(text) ? Number(text) : null;
});

/** The same where the field itself may be absent. */
export const optionalNumber = lenientNumber.optional().transform((value) => value ?? null);

/** A day, `YYYY-MM-DD`, at the start of a text; whatever time follows is left off. */
export const leadingDay = z
  .string()
  .regex(/^\d{4}-(?:0\d|1[0-2])-(?:[0-2]\d|3[01])/)
  .transform((text) => text.slice(0, 10));

/** True for no rows, and for rows of which at least one has a close: a column that is gone altogether is another form. */
export function hasCloses(rows: readonly { close: number | null }[]): boolean {
  return rows.length === 0 || rows.some(({ close }) => close !== null);
}
