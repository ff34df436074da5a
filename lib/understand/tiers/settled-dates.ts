import { addDays, toDayLabel, toWeekday } from "../entities/calendar";
import type { When } from "../entities/range";
import type { Question } from "../question";

const WHAT_IF =
  /\b(?:if i (?:had )?|had i )(?:invested|bought|put|purchased)\b|\bwould (?:[\w$@#]+ ){1,10}(?:be worth|have (?:made|become|grown))\b/;

/** "if I had bought Apple in 2010" asks for the time since then, whatever span or day "then" is. */
export function toWhatIfDates({ outline, when, today }: Question): When {
  if (when.problem !== null || when.range?.key || !WHAT_IF.test(outline)) return when;
  const from = when.range?.from ?? when.on;
  if (!from || from >= today) return when;
  const asked = when.label ?? toDayLabel(from);
  const label = /^(?:since|until|after) /.test(asked) ? asked : `since ${asked}`;
  return { ...when, on: null, range: { key: null, from, to: today, label } };
}

const SAME_DAY = /\b(?:that|same) day\b/;
const DAY_BEFORE = /\b(?:the|one) day (?:before|earlier)\b|\b(?:the )?(?:previous|prior) (?:day|session)\b/;
const DAY_AFTER = /\b(?:the|one) day (?:after|later)\b|\b(?:the )?(?:next|following) (?:day|session)\b/;

/** "that day", "the day before", "the next day", counted in weekdays from the day spoken of; null without such words. */
export function findReferredDay({ outline, on }: { outline: string; on: string | null }): string | null {
  if (on === null) return null;
  if (DAY_BEFORE.test(outline)) return toPreviousWorkday(on);
  if (DAY_AFTER.test(outline)) return toWorkday({ day: addDays({ day: on, days: 1 }), step: 1 });
  return SAME_DAY.test(outline) ? on : null;
}

/** The weekday before a day: a comparison "on" a day runs from its close to the day's own. */
export function toPreviousWorkday(day: string): string {
  return toWorkday({ day: addDays({ day, days: -1 }), step: -1 });
}

function toWorkday({ day, step }: { day: string; step: 1 | -1 }): string {
  const weekday = toWeekday(day);
  if (weekday !== 0 && weekday !== 6) return day;
  const days = step === 1 ? (weekday === 6 ? 2 : 1) : weekday === 6 ? -1 : -2;
  return addDays({ day, days });
}
