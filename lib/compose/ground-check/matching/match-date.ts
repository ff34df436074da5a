import type { DateClaim, NumberClaim } from "../claims/claim";
import type { Fact } from "../facts/fact";
import type { Ledger } from "../ledger";

const two = (value: number) => String(value).padStart(2, "0");

/** True when a day, month, quarter, year or time was told or asked about. */
export function isKnownDate(claim: DateClaim, ledger: Ledger): boolean {
  if (claim.times.length > 0) return claim.times.some((time) => ledger.times.has(time));
  if (claim.day !== null) return listDays(claim, ledger).length > 0;
  const { year, month, quarter } = claim;
  const days = [...ledger.days];
  if (quarter !== null) {
    if (year !== null && ledger.parts.has(`${year}-Q${quarter}`)) return true;
    const inQuarter = (day: string) => Math.ceil(Number(day.slice(5, 7)) / 3) === quarter;
    return days.some((day) => inQuarter(day) && (year === null || day.startsWith(`${year}`)));
  }
  if (year === null) return true;
  if (month !== null) {
    const key = `${year}-${two(month)}`;
    return ledger.parts.has(key) || days.some((day) => day.startsWith(key));
  }
  return ledger.parts.has(String(year)) || days.some((day) => day.startsWith(`${year}-`));
}

/** The told days that a written day can be; one without a year can be several. */
export function listDays({ year, month, day, other }: DateClaim, ledger: Ledger): string[] {
  if (month === null || day === null) return [];
  const ends = [`-${two(month)}-${two(day)}`, ...(other ? [`-${two(other.month)}-${two(other.day)}`] : [])];
  const told = [...ledger.days].filter((one) => ends.some((end) => one.endsWith(end)));
  if (year === null && ledger.parts.has(`--${two(month)}-${two(day)}`)) told.push(`-${ends[0]}`);
  return year === null ? told : told.filter((one) => one.startsWith(`${year}-`));
}

const RIGHT_AFTER =
  /^\**,?[\s(]*(?:(?:which )?(?:came|fell|was (?:reached|set|seen|recorded|hit|made)|reached|set|recorded|seen|hit),? )?(?:\(?on|at the close (?:on|of)|,)?[\s(]*(?:(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?\.?,? )?\**$/i;
const OPENS = /^[\s>*#-]*(?:On|At the close on|At the close of|As of)?\s?(?:\w+day,? )?\**$/;

/**
 * True unless a figure is told for a day that it does not belong to: "189.25 on March 14" where it is that of March 15.
 * Looked at where day and figure stand side by side, and where the sentence opens with the day.
 */
export function fitsDay(input: {
  text: string;
  date: DateClaim;
  number: NumberClaim;
  isFirstNumber: boolean;
  facts: Fact[];
  ledger: Ledger;
}): boolean {
  const { text, date, number, isFirstNumber, facts, ledger } = input;
  if (date.day === null) return true;
  const beside =
    date.start >= number.end
      ? RIGHT_AFTER.test(text.slice(number.end, date.start))
      : isFirstNumber &&
        OPENS.test(text.slice(0, date.start)) &&
        !/\bAs of\b/i.test(text.slice(0, date.start));
  if (!beside || facts.length === 0 || facts.some(({ on, origin }) => on === null || origin !== "outcome")) {
    return true;
  }
  const days = new Set(listDays(date, ledger));
  return facts.some(({ on, until }) => days.has(on ?? "") || days.has(until ?? ""));
}
