import { z } from "zod";
import { chartDrawings } from "@/lib/contract/chart-model";
import { tradedOnSchema } from "@/lib/contract/market";
import type { ShownLook } from "./shown-chart";

const lookSchema = z.object({
  drawing: z.enum(chartDrawings).optional().catch(undefined),
  scale: z.enum(["linear", "log"]).optional().catch(undefined),
  adjustment: z.enum(["price", "total"]).optional().catch(undefined),
  from: tradedOnSchema.optional().catch(undefined),
  to: tradedOnSchema.optional().catch(undefined),
});

/** The look in the query of a chart's address; what cannot be read is left to the chart. */
export function parseShownLook(query: unknown): ShownLook {
  return lookSchema.parse(query);
}
