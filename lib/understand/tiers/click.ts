import type { Instrument } from "@/lib/contract/market";
import type { Understanding } from "@/lib/contract/understanding";
import { askFirst, conclude } from "../conclude";
import { isCalendarDay, toDayLabel, toParts } from "../entities/calendar";
import { type Question, readQuestion } from "../question";
import type { Tier } from "./tier";

/** A clicked point or event asks for its day; a clicked legend entry for that subject's history. The text is not read. */
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

async function readClick({ message, carried, context, today }: Question): Promise<Understanding | null> {
  const { clicked } = message;
  if (!clicked) return null;
  const instrument = await findClicked({ symbol: clicked.symbol, carried, context });
  if (!instrument) {
    const mention = clicked.symbol;
    return askFirst({
      carried,
      tier: "click",
      about: "unknown_name",
      mention,
      pending: "day",
      entities: { unknown: [mention] },
    });
  }
  const symbols = [instrument];
  if (clicked.element === "legend") {
    return conclude({
      skill: "history",
      tier: "click",
      confidence: 1,
      entities: { symbols, range: carried.range },
    });
  }
  const on = clicked.tradedOn;
  if (!isCalendarDay(toParts(on)) || on > today) {
    const note = on > today ? `${toDayLabel(on)} is in the future.` : `${on} is not a day in the calendar.`;
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
  return conclude({ skill: "day", tier: "click", confidence: 1, entities: { symbols, on } });
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
  if (!clicked || !hasOwnWish(question)) return null;
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
