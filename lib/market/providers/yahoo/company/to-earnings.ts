import { z } from "zod";
import type { Earnings } from "@/lib/contract/company/company-data";
import type { Instrument } from "@/lib/contract/market";
import { addDays, toTradedOn } from "../../../trading-day";
import { SourceFault } from "../../remote/source-fault";
import { computeSurprisePct } from "../../remote/surprise";
import { looseFlag, looseInstant, looseNumber, looseText } from "./loose-values";
import type { QuoteRow } from "./read-snapshot";

type Next = NonNullable<Earnings["next"]>;
type Past = Earnings["past"][number];

const instants = z.array(looseInstant).nullish().catch(null);
const calendarSchema = z
  .object({
    earnings: z
      .object({ earningsDate: instants, isEarningsDateEstimate: looseFlag, earningsAverage: looseNumber })
      .nullish()
      .catch(null),
  })
  .nullish()
  .catch(null);
const historySchema = z
  .object({
    history: z.array(
      z.object({
        quarter: looseInstant,
        epsActual: looseNumber,
        epsEstimate: looseNumber,
        currency: looseText,
      }),
    ),
  })
  .nullish();
const modulesSchema = z.object({
  calendarEvents: calendarSchema,
  earningsHistory: historySchema,
  earnings: z.object({ financialCurrency: looseText }).nullish().catch(null),
});

/** What the summary tells of announcements, in the exchange's days. `currency` is that of the per-share figures. */
export interface SummaryEarnings {
  currency: string | null;
  next: Next | null;
  past: Past[];
}

/** Announcements from the summary's modules. A past date is no next one, even where Yahoo still tells it as such. */
export function parseSummaryEarnings(input: {
  answer: unknown;
  instrument: Instrument;
  now: Date;
}): SummaryEarnings {
  const parsed = modulesSchema.safeParse(input.answer);
  if (!parsed.success) throw new SourceFault({ code: "bad_data", detail: "earnings of an unknown form" });
  const { calendarEvents, earningsHistory, earnings } = parsed.data;
  const rows = (earningsHistory?.history ?? []).flatMap((row) =>
    row.quarter === null || row.epsActual === null ? [] : [{ ...row, quarter: row.quarter }],
  );
  rows.sort((a, b) => b.quarter - a.quarter);
  const currency = rows.find((row) => row.currency !== null)?.currency ?? earnings?.financialCurrency ?? null;
  const dates = calendarEvents?.earnings?.earningsDate?.filter((date) => date !== null) ?? [];
  const next = toNext({
    ...input,
    firstMs: dates[0] ?? null,
    lastMs: dates.at(-1) ?? null,
    estimated: calendarEvents?.earnings?.isEarningsDateEstimate ?? null,
  });
  return {
    currency,
    next: next && { ...next, epsEstimate: calendarEvents?.earnings?.earningsAverage ?? null },
    past: rows
      .filter((row) => row.currency === null || row.currency === currency)
      .map((row) => ({
        announcedOn: null,
        quarterEndsOn: new Date(row.quarter).toISOString().slice(0, 10),
        epsActual: row.epsActual,
        epsEstimate: row.epsEstimate,
        surprisePct: computeSurprisePct({ actual: row.epsActual, estimate: row.epsEstimate }),
      })),
  };
}

/** The next announcement as the quote list tells it, without an estimate of the figure. */
export function toNextOfRow(input: { row: QuoteRow; instrument: Instrument; now: Date }): Next | null {
  const { earningsTimestampStart: firstMs, earningsTimestampEnd: lastMs } = input.row;
  return toNext({ ...input, firstMs, lastMs, estimated: input.row.isEarningsDateEstimate });
}

/** Longest time from a quarter's end to its announcement, in days. */
const LONGEST_WAIT_DAYS = 100;

/**
 * Past announcements, the newest with its day, where the quote list's `earningsTimestamp` lies before now and so soon
 * after that quarter that it can belong to no other: the same field holds the next date for other companies.
 */
export function withAnnouncedOn(input: {
  past: Past[];
  row: QuoteRow;
  instrument: Instrument;
  now: Date;
}): Past[] {
  const { past, row, instrument, now } = input;
  const [newest, ...older] = past;
  const atMs = row.earningsTimestamp;
  if (!newest?.quarterEndsOn || atMs === null || atMs > now.getTime()) return past;
  const announcedOn = toTradedOn({ atMs, timeZone: instrument.timeZone });
  const fits =
    announcedOn > newest.quarterEndsOn && announcedOn <= addDays(newest.quarterEndsOn, LONGEST_WAIT_DAYS);
  return fits ? [{ ...newest, announcedOn }, ...older] : past;
}

function toNext(input: {
  firstMs: number | null;
  lastMs: number | null;
  /** Null where the source does not say: then only a single day without a range may be taken, as an estimate. */
  estimated: boolean | null;
  instrument: Instrument;
  now: Date;
}): Next | null {
  const { firstMs, instrument } = input;
  const { timeZone } = instrument;
  if (firstMs === null) return null;
  const today = toTradedOn({ atMs: input.now.getTime(), timeZone });
  const first = toTradedOn({ atMs: firstMs, timeZone });
  const last = toTradedOn({ atMs: Math.max(firstMs, input.lastMs ?? firstMs), timeZone });
  if (last < today) return null;
  const confirmed = input.estimated === false && first === last;
  return {
    from: first.localeCompare(today) < 0 ? today : first,
    to: last,
    confirmed,
    time: confirmed ? toTime({ atMs: firstMs, timeZone }) : null,
    epsEstimate: null,
  };
}

/** Before, in or after New York's session. Other exchanges' times are not told: Yahoo's are often placeholders there. */
function toTime(input: { atMs: number; timeZone: string }): Next["time"] {
  if (input.timeZone !== "America/New_York") return null;
  const clock = new Intl.DateTimeFormat("en-GB", {
    timeZone: input.timeZone,
    hour: "2-digit",
    minute: "2-digit",
  });
  const at = clock.format(input.atMs);
  if (at < "09:30") return "before_open";
  return at < "16:00" ? "during" : "after_close";
}
