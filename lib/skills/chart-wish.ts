import { z } from "zod";
import { type ChartEvent, type ChartLook, type ChartMark, chartLookSchema } from "@/lib/contract/chart-model";
import { type Instrument, intervals, type Range } from "@/lib/contract/market";
import type { Entities } from "@/lib/contract/understanding";
import { formatMoney } from "@/lib/format/money";
import { findBeside } from "./beside";
import type { SkillContext } from "./skill";

/** How a chart was asked to be drawn. */
export const chartWishSchema = z.object({
  look: chartLookSchema,
  /** Length of a bar; null leaves it to the span. */
  interval: z.enum(intervals).nullable(),
  /** Announcements of earnings are to be marked. */
  earnings: z.boolean(),
  /** A plain sentence about what was asked for and cannot be drawn. */
  note: z.string().nullable(),
});
export type ChartWish = z.infer<typeof chartWishSchema>;

const EARNINGS_WAIT_MS = 4_000;

/** The wish in an understanding; null when it has none. */
export function toChartWish(
  entities: Pick<Entities, "chartType" | "interval" | "scale" | "events" | "op">,
): ChartWish | null {
  const { chartType, interval, scale, events, op } = entities;
  const drawn = intervals.find((each) => each === interval) ?? null;
  const away: ChartMark[] = op === "remove" ? events : [];
  const look: ChartLook = {
    ...(chartType === null ? {} : { drawing: chartType }),
    ...(scale === "log" || scale === "linear" ? { scale } : {}),
    ...(scale === "total" || scale === "price" ? { adjustment: scale } : {}),
    ...(away.length === 0 ? {} : { without: away }),
  };
  const earnings = op !== "remove" && events.includes("earnings");
  const note =
    interval !== null && drawn === null
      ? `Bars of ${interval} are not drawn here: one bar a day is the shortest.`
      : null;
  if (Object.keys(look).length === 0 && drawn === null && !earnings && note === null) return null;
  return { look, interval: drawn, earnings, note };
}

/** Announcements inside a span, ascending; null when they could not be had in time. */
export async function findEarningsMarks(input: {
  instrument: Instrument;
  range: Range;
  context: SkillContext;
}): Promise<ChartEvent[] | null> {
  const { instrument, range, context } = input;
  return findBeside({
    context,
    waitMs: EARNINGS_WAIT_MS,
    find: async ({ market, now, signal }) => {
      const found = await market.earnings({ symbol: instrument.symbol, now, signal });
      if (!found.ok) return null;
      const { past, currency } = found.value;
      const marks = past.flatMap(({ announcedOn, epsActual, epsEstimate }): ChartEvent[] => {
        if (announcedOn === null || announcedOn < range.from || announcedOn > range.to) return [];
        const eps = (value: number) => formatMoney({ value, currency, digits: 2 });
        const told = epsActual === null ? "" : `: ${eps(epsActual)} a share`;
        const expected = epsActual === null || epsEstimate === null ? "" : `, ${eps(epsEstimate)} expected`;
        return [
          { tradedOn: announcedOn, kind: "earnings", value: epsActual, label: `Earnings${told}${expected}` },
        ];
      });
      return marks.sort((one, other) => one.tradedOn.localeCompare(other.tradedOn));
    },
  });
}

/** What stands behind a coverage note: sentences, those that are there. */
export function joinNotes(notes: readonly (string | null)[]): string | null {
  const told = notes.filter((note) => note !== null);
  return told.length === 0 ? null : told.join(" ");
}
