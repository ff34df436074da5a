import { z } from "zod";
import { tradedOnSchema } from "./market";

/** A click on an inner element of a chart, sent as a structured next turn and never as guessed text. */
export const clickedSchema = z.object({
  chartId: z.string().max(64),
  element: z.enum(["point", "event", "legend"]),
  symbol: z.string().min(1).max(40),
  tradedOn: tradedOnSchema,
  /** The value under the pointer, in the unit the chart shows; null where the element has none. */
  value: z.number().nullable(),
});
export type Clicked = z.infer<typeof clickedSchema>;

/**
 * A button under an answer. `ask` sends `text` as the next message; `retry` asks the same message again;
 * `import` opens the way to import a price file; `link` goes to an address of our own.
 */
export const actionSchema = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("ask"), label: z.string(), text: z.string() }),
  z.object({ kind: z.literal("retry"), label: z.string() }),
  z.object({ kind: z.literal("import"), label: z.string(), symbol: z.string().nullable() }),
  z.object({ kind: z.literal("link"), label: z.string(), href: z.string().startsWith("/") }),
]);
export type Action = z.infer<typeof actionSchema>;
