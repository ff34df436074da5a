import type { Earnings } from "@/lib/contract/company/company-data";
import { computeSurprisePct } from "../remote/surprise";
import type { FinnhubCalendar, FinnhubSurprises } from "./finnhub-answers";

const TIMES: Record<string, NonNullable<Earnings["next"]>["time"]> = {
  bmo: "before_open",
  amc: "after_close",
  dmh: "during",
};

/**
 * Announcements of one company. The next is the first row of the calendar from today on without a result; Finnhub does
 * not say which are confirmed, so it is not. A past quarter has its day where the calendar holds the same quarter.
 */
export function toAnnouncements(input: {
  surprises: FinnhubSurprises;
  calendar: FinnhubCalendar["earningsCalendar"];
  today: string;
}): Pick<Earnings, "next" | "past"> {
  const { surprises, calendar, today } = input;
  const ascending = calendar.toSorted((a, b) => (a.date < b.date ? -1 : 1));
  const coming = ascending.find((row) => row.date >= today && row.epsActual === null);
  const past = surprises
    .filter((row) => row.actual !== null && row.period <= today)
    .sort((a, b) => (a.period < b.period ? 1 : -1))
    .map((row) => ({
      announcedOn: findDay({ row, calendar: ascending, today }),
      quarterEndsOn: row.period,
      epsActual: row.actual,
      epsEstimate: row.estimate,
      surprisePct: computeSurprisePct(row),
    }));
  const next = coming && {
    from: coming.date,
    to: coming.date,
    confirmed: false,
    time: TIMES[coming.hour ?? ""] ?? null,
    epsEstimate: coming.epsEstimate,
  };
  return { next: next ?? null, past };
}

function findDay(input: {
  row: FinnhubSurprises[number];
  calendar: FinnhubCalendar["earningsCalendar"];
  today: string;
}): string | null {
  const { row, calendar, today } = input;
  if (typeof row.year !== "number" || typeof row.quarter !== "number") return null;
  const told = calendar.find(({ year, quarter }) => year === row.year && quarter === row.quarter);
  return told && told.date <= today && told.date > row.period ? told.date : null;
}
