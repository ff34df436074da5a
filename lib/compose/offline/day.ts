import type { DayResult } from "@/lib/contract/skill-results";
import { formatDay } from "@/lib/format/date";
import { formatFigure } from "@/lib/format/figure";
import { formatPrice } from "@/lib/format/money";
import { formatNumber, formatVolume } from "@/lib/format/number";
import { formatPercent } from "@/lib/format/percent";
import { citeSource, moveOf, nameOf, sourceSentence } from "./phrases";

/** What a session did: move, range, volume against its average, its rank in the year, its events. Facts, no reasons. */
export function renderDay(result: DayResult): string[] {
  const { instrument, bar, closedNote, provenance, events } = result;
  const facts = [toMove(result), toRangeSentence(result), toVolume(result), toRank(result)].filter(
    (text) => text !== "",
  );
  const happened = events.map(({ label }) => `${label} took effect on that day for ${instrument.name}.`);
  return [
    ...(closedNote === null ? [] : [closedNote]),
    `On ${formatDay(bar.tradedOn)}, ${facts.join(" ")}`,
    ...happened,
    ...toContext(result),
    sourceSentence(provenance, [instrument]),
  ];
}

function toMove({ instrument, bar, changePct, previousClose, previousOn }: DayResult): string {
  const close = formatPrice({ value: bar.close, instrument });
  if (changePct === null || previousClose === null || previousOn === null) {
    return `${nameOf(instrument)} closed at **${close}**; the close before it is not known.`;
  }
  const before = formatPrice({ value: previousClose, instrument });
  return `${nameOf(instrument)} **${moveOf(changePct)}** to **${close}**, from ${before} on ${formatDay(previousOn)}.`;
}

function toRangeSentence({ instrument, bar, dayRangePct }: DayResult): string {
  if (bar.low === null || bar.high === null) return "";
  const price = (value: number) => formatPrice({ value, instrument });
  const open = bar.open === null ? "" : `It opened at ${price(bar.open)} and`;
  const share = dayRangePct === null ? "" : ` (a range of ${formatPercent({ pct: dayRangePct })})`;
  return `${open === "" ? "It" : open} traded between ${price(bar.low)} and ${price(bar.high)}${share}.`;
}

function toVolume({ bar, averageVolume20 }: DayResult): string {
  if (bar.volume === null) return "";
  const shown = `Volume was ${formatVolume(bar.volume)}`;
  if (averageVolume20 === null || averageVolume20 === 0) return `${shown}.`;
  const ratio = (bar.volume / averageVolume20).toFixed(1);
  return `${shown}, ${ratio} times the average of the 20 sessions before.`;
}

function toRank({ moveRank }: DayResult): string {
  if (moveRank === null || moveRank.rank > 10) return "";
  const place = moveRank.rank === 1 ? "the largest move" : `number ${moveRank.rank} among the largest moves`;
  return `That was ${place} of the ${moveRank.of} sessions to that day.`;
}

/** The day beside its market: index, sector, earnings, headlines as far as they could be had. Facts side by side, no cause. */
function toContext({ context, provenance }: DayResult): string[] {
  if (!context) return [];
  const { index, sector, headlines } = context;
  const beside = [index, sector].flatMap((one) => (one === null ? [] : toBeside(one, provenance)));
  const relative = context.figures.find(({ key }) => key === "relativeChange");
  const apart = relative?.value == null ? "" : `, a difference of ${formatFigure({ figure: relative })}`;
  return [
    ...(beside.length === 0
      ? []
      : [`On the same day ${new Intl.ListFormat("en").format(beside)}${index === null ? "" : apart}.`]),
    ...toEarnings(context.earnings),
    ...(headlines === null || headlines.length === 0
      ? []
      : [["Headlines of those days:", ...headlines.slice(0, 3).map(toHeadline)].join("\n")]),
  ];
}

type Context = NonNullable<DayResult["context"]>;

/** "the S&P 500 (^GSPC) rose 1.2%", with its source where that is another than the day's own. */
function toBeside(
  { instrument, provenance, changePct }: NonNullable<Context["index"]>,
  own: DayResult["provenance"],
): string {
  const source = provenance.sourceLabel === own.sourceLabel ? "" : ` (${citeSource(provenance)})`;
  return `${nameOf(instrument)} ${moveOf(changePct)}${source}`;
}

function toEarnings(earnings: Context["earnings"]): string[] {
  if (earnings === null) return [];
  const { epsActual, epsEstimate, provenance } = earnings;
  const eps = (value: number) => formatNumber({ value, digits: 2 });
  const expected = epsEstimate === null ? "" : `, against ${eps(epsEstimate)} expected`;
  const told = epsActual === null ? "" : `: ${eps(epsActual)} a share${expected}`;
  return [`Earnings were announced on that day or the session before it${told} (${citeSource(provenance)}).`];
}

function toHeadline({ title, publisher }: NonNullable<Context["headlines"]>[number]): string {
  return publisher === null ? `- ${title}` : `- ${title} (${publisher})`;
}
