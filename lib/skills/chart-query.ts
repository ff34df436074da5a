import { z } from "zod";
import type { ChartModel } from "@/lib/contract/chart-model";
import { type Range, rangeKeys } from "@/lib/contract/market";
import type { SpanFigures } from "@/lib/contract/skill-results";
import type { Market, MarketFailure } from "@/lib/market";
import { toTradedOn } from "@/lib/market";
import { toCompareData } from "./compare";
import { toHistoryData } from "./history";
import { loadHistory } from "./load-history";
import { toRange } from "./range-keys";
import { describeFailure } from "./unavailable";

/** Query of `GET /api/chart`: the symbols of a chart on the page, and the range button that was pressed. */
export const chartQuerySchema = z.object({
  symbols: z
    .string()
    .max(400)
    .transform((text) => text.split(",").map((symbol) => symbol.trim()))
    .pipe(z.array(z.string().min(1).max(40)).min(1).max(8)),
  range: z.enum(rangeKeys),
  kind: z.enum(["price", "comparison"]).optional(),
});

/** A chart for another range without a new turn, with the figures beside it; or why there is none. */
export type ChartQueryAnswer =
  | {
      ok: true;
      chart: ChartModel;
      figures: { symbol: string; figures: SpanFigures }[];
      coverageNote: string | null;
    }
  | { ok: false; status: 404 | 503; code: MarketFailure["code"]; detail: string };

/** Builds the chart that a range button asks for, from the same figures and the same chart as a turn would. */
export async function queryChart(input: {
  query: z.infer<typeof chartQuerySchema>;
  context: { market: Market; now: Date; signal: AbortSignal };
}): Promise<ChartQueryAnswer> {
  const { context } = input;
  const loaded = [];
  for (const symbol of new Set(input.query.symbols)) {
    const instrument = await context.market.findBySymbol(symbol);
    const timeZone = instrument?.timeZone ?? "America/New_York";
    const today = toTradedOn({ atMs: context.now.getTime(), timeZone });
    const range: Range = toRange({ key: input.query.range, today });
    loaded.push({ symbol, range, result: await loadHistory({ symbol, range, context }) });
  }
  const failed = loaded.find(({ result }) => !result.ok);
  const [first] = loaded;
  if (first === undefined || (failed !== undefined && !failed.result.ok)) {
    return toFailure(failed?.result.ok === false ? failed.result.failure.code : "not_found");
  }
  const { range } = first;
  const known = loaded.flatMap(({ result }) =>
    result.ok ? [{ instrument: result.value.instrument, result }] : [],
  );
  if (known.length > 1) {
    const data = toCompareData({ loaded: known, range });
    if (data === null) return toFailure("no_data");
    const figures = data.items.map((item) => ({ symbol: item.instrument.symbol, figures: item.figures }));
    return { ok: true, chart: data.chart, figures, coverageNote: data.coverageNote };
  }
  const data = first.result.ok ? toHistoryData({ history: first.result.value, range }) : null;
  if (data === null) return toFailure("no_data");
  const figures = [{ symbol: data.instrument.symbol, figures: data.figures }];
  return { ok: true, chart: data.chart, figures, coverageNote: data.coverageNote };
}

function toFailure(code: MarketFailure["code"]): ChartQueryAnswer {
  const status = code === "not_found" || code === "no_data" ? 404 : 503;
  return { ok: false, status, code, detail: `The source ${describeFailure(code)}.` };
}
