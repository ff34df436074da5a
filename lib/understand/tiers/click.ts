import type { Clicked, FollowUp } from "@/lib/contract/actions";
import type { Instrument, Range } from "@/lib/contract/market";
import type { Entities, Understanding } from "@/lib/contract/understanding";
import { askFirst, conclude, withoutRepeats } from "../conclude";
import { addDays, isCalendarDay, toDayLabel, toParts } from "../entities/calendar";
import { type Question, readQuestion } from "../question";
import type { Tier } from "./tier";

/** A click on a chart asks what its menu was asked: the text is not read. */
export const clickTier: Tier = { name: "click", read: readClick };

/** The clicked instrument: from the tables, from what was just spoken of, or from the sources that drew it. */
async function findClicked(
  input: Pick<Question, "carried" | "context"> & { symbol: string },
): Promise<Instrument | null> {
  const { symbol, carried, context } = input;
  const { market, now, signal } = context;
  const known = carried.symbols.find((each) => each.symbol === symbol) ?? (await market.findBySymbol(symbol));
  if (known) return known;
  const found = await market.resolve({ mention: symbol, searchSources: true, now, signal });
  return found.kind === "one" && found.instrument.symbol === symbol ? found.instrument : null;
}

async function readClick(question: Question): Promise<Understanding | null> {
  const { message, carried } = question;
  const { clicked } = message;
  if (!clicked) return null;
  const symbols: Instrument[] = [];
  for (const symbol of [clicked.symbol, ...(clicked.follow === "compare" ? (clicked.beside ?? []) : [])]) {
    const instrument = await findClicked({ symbol, ...question });
    if (!instrument) {
      return askFirst({
        carried,
        tier: "click",
        about: "unknown_name",
        mention: symbol,
        pending: "day",
        entities: { unknown: [symbol] },
      });
    }
    symbols.push(instrument);
  }
  return toMeant({ question, clicked, symbols: withoutRepeats(symbols) });
}

/** Until menus had follow-ups, a legend entry asked for the history and all else for the day. */
function toFollow({ follow, element }: Clicked): FollowUp {
  return follow ?? (element === "legend" ? "history" : "day");
}

function toMeant(input: { question: Question; clicked: Clicked; symbols: Instrument[] }): Understanding {
  const { question, clicked, symbols } = input;
  const { carried, today } = question;
  const about = { tier: "click", confidence: 1 } as const;
  const follow = toFollow(clicked);
  if (follow === "history" || follow === "risk") {
    return conclude({ ...about, skill: follow, entities: { symbols, range: carried.range } });
  }
  if (follow === "earnings") return conclude({ ...about, skill: "earnings", entities: { symbols } });
  const wrong = [clicked.tradedOn, clicked.until ?? clicked.tradedOn].find(
    (day) => !isCalendarDay(toParts(day)),
  );
  const on = wrong ?? clicked.tradedOn;
  if (wrong !== undefined || on > today) {
    const note =
      wrong === undefined ? `${toDayLabel(on)} is in the future.` : `${on} is not a day in the calendar.`;
    return askFirst({
      carried,
      tier: "click",
      about: "range",
      mention: on,
      pending: "day",
      note,
      entities: { symbols },
    });
  }
  return conclude({ ...about, ...toDated({ clicked, follow, symbols, today }) });
}

/** What is asked about a day or a stretch of days. */
function toDated(input: { clicked: Clicked; follow: FollowUp; symbols: Instrument[]; today: string }): {
  skill: "day" | "history" | "compare" | "dividends" | "fundamentals";
  entities: Partial<Entities>;
} {
  const { clicked, follow, symbols, today } = input;
  const { tradedOn: from, until } = clicked;
  const since: Range = { key: null, from, to: today, label: `since ${toDayLabel(from)}` };
  const to = [until ?? today, today].sort()[0] ?? today;
  const stretch = toStretch({ from, to });
  switch (follow) {
    case "since":
      return { skill: "history", entities: { symbols, range: since } };
    case "span":
      // A marked range is measured from the close of its first day: the span that starts there begins the day after.
      return {
        skill: "history",
        entities: {
          symbols,
          range:
            clicked.element === "range" && from < to
              ? { ...stretch, from: addDays({ day: from, days: 1 }) }
              : stretch,
        },
      };
    case "compare":
      return symbols.length > 1
        ? { skill: "compare", entities: { symbols, range: since } }
        : { skill: "history", entities: { symbols, range: since } };
    case "dividends":
      return { skill: "dividends", entities: { symbols, range: until ? stretch : null } };
    case "fundamentals": {
      const { metric = null, frequency = null } = clicked;
      return { skill: "fundamentals", entities: { symbols, on: from, metric, frequency } };
    }
    default:
      return { skill: "day", entities: { symbols, on: from } };
  }
}

/** Named by its days; a whole calendar year by its number. */
function toStretch({ from, to }: { from: string; to: string }): Range {
  const year = from.slice(0, 4);
  const whole = from === `${year}-01-01` && to === `${year}-12-31`;
  return { key: null, from, to, label: whole ? year : `${toDayLabel(from)} to ${toDayLabel(to)}` };
}

/** A wish of its own beside the click: a figure, another company, a verb of the trade. */
const OWN_WISH =
  /\b(?:prices?|close[ds]?|opened|compare|chart|graph|dividends?|earnings|alert|notify|ping|add|remove|drop|rebase|own|buy|sell|download|export|csv|should|will|volume|revenue|ticker)\b/;
const LONGEST_WISH = 200;

/**
 * A question that was typed beside a click, with what was clicked as what is spoken of; null where there was no click,
 * or where the words only point at it ("what was this?").
 */
export async function readBesideClick(question: Question): Promise<Question | null> {
  const { message, carried, context } = question;
  const { clicked } = message;
  // a menu said exactly what it means: its words are for people
  if (!clicked || clicked.follow || !hasOwnWish(question)) return null;
  const instrument = await findClicked({ symbol: clicked.symbol, carried, context });
  if (!instrument) return null;
  const others = carried.symbols.filter(({ symbol }) => symbol !== instrument.symbol);
  const spokenOf = {
    ...carried,
    symbols: [instrument, ...others],
    comparing: false,
    on: clicked.element === "legend" ? carried.on : clicked.tradedOn,
    lastSkill: carried.lastSkill ?? ("history" as const),
    lastIntent: carried.lastIntent ?? ("chart" as const),
  };
  return readQuestion({ message: { text: message.text, clicked: null }, carried: spokenOf, context });
}

function hasOwnWish({ message, outline, reading, when, names }: Question): boolean {
  const { asked, measures } = reading;
  const ofOther = names.some(
    ({ resolution }) => resolution.kind !== "one" || resolution.instrument.symbol !== message.clicked?.symbol,
  );
  if (ofOther) return false;
  if (message.text.trim() === "" || message.text.length > LONGEST_WISH) return false;
  if (message.clicked?.element === "legend") return outline.split(" ").length > 1;
  return (
    measures.length > 0 ||
    asked.statistic !== null ||
    asked.metric !== null ||
    asked.indicators.length > 0 ||
    asked.level !== null ||
    asked.amount !== null ||
    asked.format !== null ||
    (when.range !== null && when.range.from !== when.range.to) ||
    OWN_WISH.test(outline)
  );
}
