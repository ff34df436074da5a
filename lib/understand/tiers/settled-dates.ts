import { addDays, toDayLabel, toWeekday } from "../entities/calendar";
import type { When } from "../entities/range";
import type { Question } from "../question";

const WHAT_IF =
  /\b(?:if|had|suppose|imagine|say) (?:i|we|you|someone) (?:had |d |'d |would have )?(?:invested|bought|put|purchased|held|owned|spent)\b|\b(?:invested|put|bought) (?:[\w$%',+]+ ){0,6}(?:in|into|on|of) (?:[\w$%',+]+ ){0,3}@ (?:[\w']+ ){0,2}#|\bwould (?:[\w$@#]+ ){1,10}(?:be worth|have (?:made|become|grown))\b/;

/**
 * "if I had bought Apple in 2010" asks for the time since then, whatever span or day "then" is; with `always`, a single
 * day is such a beginning whatever the words.
 */
export function toWhatIfDates({ outline, when, today, reading }: Question, { always = false } = {}): When {
  if (when.problem !== null || when.range?.key) return when;
  const isSince =
    WHAT_IF.test(outline) || (always && (when.on !== null || isStart({ when, reading, outline })));
  if (!isSince || when.range?.to === today) return when;
  const from = when.range?.from ?? when.on;
  if (!from || from >= today) return when;
  const asked = when.label ?? toDayLabel(from);
  const label = /^(?:since|until|after) /.test(asked) ? asked : `since ${asked}`;
  return { ...when, on: null, range: { key: null, from, to: today, label } };
}

const UNTIL_NOW =
  /\b(?:now|today|by now|worth|since|back then|turned into|grown to|would be|had i|if i|have become)\b/;

/** Money put in "in January 2009" stays in; "from 2010 to 2015" has its own end. */
function isStart({ when, reading, outline }: Pick<Question, "when" | "reading" | "outline">): boolean {
  if (when.range === null || / to |^(?:past|this|since|until|before|after) /.test(when.range.label))
    return false;
  const { amount, quantity } = reading.asked;
  return (amount !== null || quantity !== null) && (UNTIL_NOW.test(outline) || amount !== null);
}

const WHY =
  /\bwhy (?:is|are|did|has|have|was|were|does)\b|\bwhat (?:moved|caused|drove|is (?:moving|driving))\b/;
const MOVE =
  /\b(?:up|down|fall|falling|fell|fallen|drop|dropping|dropped|rise|rising|rose|jump|jumping|jumped|crash|crashing|crashed|surge|surging|surged|plunge|plunging|plunged|tank|tanking|tanked|gain|gaining|rally|rallying|soar|soaring|lose|losing|red|green|moved|moving|move|driving|drove|caused|sink|sinking|slide|sliding|spike|spiking|higher|lower)\b/;

/** "why is it down?" without a date asks about today, or about the day that was just spoken of. */
export function toWhyDay({ outline, when, today, carried }: Question): When {
  if (when.range !== null || when.on !== null || when.problem !== null) return when;
  if (!WHY.test(outline) || !MOVE.test(outline)) return when;
  const day = carried.lastSkill === "day" && carried.on !== null ? carried.on : today;
  return { ...when, on: day, label: toDayLabel(day) };
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
