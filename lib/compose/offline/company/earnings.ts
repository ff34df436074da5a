import type { EarningsResult } from "@/lib/contract/company/company-results";
import { formatDay } from "@/lib/format/date";
import { formatFigure } from "@/lib/format/figure";
import { formatMoney } from "@/lib/format/money";
import { formatPercent } from "@/lib/format/percent";
import { nameOf, reportSentence } from "../phrases";

/** When it announces next, how the newest result came out, and what the price did over it. */
export function renderEarnings(result: EarningsResult): string[] {
  const { provenance } = result;
  const words = [toNext(result), toLast(result), toReaction(result)].filter((text) => text !== "");
  return [...words, reportSentence(provenance, result.instrument)];
}

function toNext({ instrument, next }: EarningsResult): string {
  if (next === null) return `The source has no day for the next announcement of ${nameOf(instrument)}.`;
  const day =
    next.from === next.to
      ? `on **${formatDay(next.from)}**`
      : `between **${formatDay(next.from)}** and **${formatDay(next.to)}**`;
  const time = {
    before_open: ", before the opening bell",
    after_close: ", after the closing bell",
    during: ", in the session",
  };
  const sure = next.confirmed ? "" : " (the source's estimate; the company has not confirmed it)";
  return `${nameOf(instrument)} announces earnings next ${day}${next.time === null ? "" : time[next.time]}${sure}.`;
}

function toLast({ past, currency }: EarningsResult): string {
  const [last] = past;
  if (last === undefined || last.epsActual === null) return "";
  const money = (value: number) => formatMoney({ value, currency, digits: 2 });
  const when =
    last.announcedOn !== null
      ? `On ${formatDay(last.announcedOn)}`
      : last.quarterEndsOn !== null
        ? `For the quarter to ${formatDay(last.quarterEndsOn)}`
        : "Last time";
  const told = `${when} it told earnings of **${money(last.epsActual)}** a share`;
  if (last.epsEstimate === null) return `${told}.`;
  const surprise =
    last.surprisePct === null ? "" : ` (${formatPercent({ pct: last.surprisePct, signed: true })})`;
  return `${told}, against ${money(last.epsEstimate)} expected${surprise}.`;
}

function toReaction({ reaction }: EarningsResult): string {
  if (reaction === null || reaction.value === null || reaction.on === null || reaction.until === null)
    return "";
  const moved = formatFigure({ figure: reaction });
  return `The price moved **${moved}** from the close of ${formatDay(reaction.on)} to that of ${formatDay(reaction.until)}.`;
}
