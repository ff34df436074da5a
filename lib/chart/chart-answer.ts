import { z } from "zod";
import { chartModelSchema } from "@/lib/contract/chart-model";
import { spanFiguresSchema } from "@/lib/contract/skill-results";

/**
 * What `GET /api/chart?symbols=A,B&range=1Y&kind=price|comparison` answers: a chart for one of the range buttons and
 * the figures that stand beside it, one entry per symbol in the chart's order.
 */
export const chartAnswerSchema = z.object({
  chart: chartModelSchema,
  figures: z.array(z.object({ symbol: z.string(), figures: spanFiguresSchema })),
  coverageNote: z.string().nullable(),
});
export type ChartAnswer = z.infer<typeof chartAnswerSchema>;
