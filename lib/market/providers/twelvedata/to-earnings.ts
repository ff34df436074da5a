import type { Earnings } from "@/lib/contract/company/company-data";
import type { Instrument } from "@/lib/contract/market";
import { toTradedOn } from "../../trading-day";
import { computeSurprisePct } from "../remote/surprise";
import type { TwelveDataEarnings } from "./twelvedata-answers";

const TIMES = { "pre market": "before_open", "after hours": "after_close", during: "during" } as const;

/**
 * Announcements: the first from today on without a result is the next one, those before today with a result are past.
 * Twelve Data does not say which dates are confirmed, so the next one is not.
 */
export function toAnnouncements(input: {
  rows: TwelveDataEarnings["earnings"];
  instrument: Instrument;
  divisor: number;
  now: Date;
}): Pick<Earnings, "next" | "past"> {
  const { rows, instrument, divisor, now } = input;
  const today = toTradedOn({ atMs: now.getTime(), timeZone: instrument.timeZone });
  const scaled = (value: number | null) => (value === null ? null : value / divisor);
  const ascending = rows.toSorted((a, b) => (a.date < b.date ? -1 : 1));
  const coming = ascending.find((row) => row.date >= today && row.eps_actual === null);
  const past = ascending
    .filter((row) => row.date <= today && row.eps_actual !== null)
    .reverse()
    .map((row) => ({
      announcedOn: row.date,
      quarterEndsOn: null,
      epsActual: scaled(row.eps_actual),
      epsEstimate: scaled(row.eps_estimate),
      surprisePct: computeSurprisePct({ actual: row.eps_actual, estimate: row.eps_estimate }),
    }));
  const next = coming && {
    from: coming.date,
    to: coming.date,
    confirmed: false,
    time: findTime(coming.time),
    epsEstimate: scaled(coming.eps_estimate),
  };
  return { next: next ?? null, past };
}

function findTime(text: string | null | undefined): NonNullable<Earnings["next"]>["time"] {
  const known = Object.entries(TIMES).find(([words]) => text?.toLowerCase() === words);
  return known?.[1] ?? null;
}
