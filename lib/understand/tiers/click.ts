import type { Instrument } from "@/lib/contract/market";
import type { Understanding } from "@/lib/contract/understanding";
import { askFirst, conclude } from "../conclude";
import { isCalendarDay, toDayLabel, toParts } from "../entities/calendar";
import type { Question } from "../question";
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
