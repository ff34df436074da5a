import { addDays, toDayLabel, toWeekday } from "./calendar";
import { type DateExpression, type Place, textAt, toExpression } from "./pieces";

const WEEKDAYS = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];
const SHORT = new Map(
  ["sun", "mon", "tue", "wed", "thu", "fri", "sat"].map((word, at): [string, number] => [word, at]),
);

function toDayExpression({ day, next }: { day: string; next: number }): DateExpression {
  return toExpression({ from: day, to: day, label: toDayLabel(day), grain: "day", next });
}

/**
 * "today", "yesterday", "the day before yesterday", "tomorrow", and weekdays: "Friday" is the newest one that is not
 * after today, "last Friday" the newest one before today, "next Friday" the first one after today.
 */
export function readNearDay(place: Place): DateExpression | null {
  const { today, index } = place;
  const word = textAt(place, 0);
  if (word === "today" || word === "tonight") return toDayExpression({ day: today, next: index + 1 });
  if (word === "yesterday") {
    const before = textAt(place, -1) === "before" && textAt(place, -2) === "day";
    return toDayExpression({ day: addDays({ day: today, days: before ? -2 : -1 }), next: index + 1 });
  }
  if (word === "tomorrow") return toDayExpression({ day: addDays({ day: today, days: 1 }), next: index + 1 });
  return readWeekday(place);
}

function readWeekday(place: Place): DateExpression | null {
  const lead = textAt(place, 0);
  const led = lead === "last" || lead === "past" || lead === "this" || lead === "next" || lead === "previous";
  const word = textAt(place, led ? 1 : 0);
  if (/^(?:good|black)$/.test(textAt(place, -1))) return null;
  const full = WEEKDAYS.indexOf(word);
  const allowShort = led || /^(?:on|since)$/.test(textAt(place, -1));
  const weekday = full >= 0 ? full : allowShort ? SHORT.get(word) : undefined;
  if (weekday === undefined) return null;
  const next = place.index + (led ? 2 : 1);
  const back = (toWeekday(place.today) - weekday + 7) % 7;
  if (lead === "next") return toDayExpression({ day: addDays({ day: place.today, days: 7 - back }), next });
  const days = back === 0 && (lead === "last" || lead === "past" || lead === "previous") ? 7 : back;
  return toDayExpression({ day: addDays({ day: place.today, days: -days }), next });
}
