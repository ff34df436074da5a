import { z } from "zod";
import { instrumentSchema, tradedOnSchema } from "@/lib/contract/market";
import { formatDay } from "@/lib/format/date";
import { addDays, computeDayFacts, countDays } from "@/lib/market";
import { findDayContext } from "./day-context";
import type { Skill, SkillContext, SkillOutcome } from "./skill";
import { toSpokenName } from "./spoken-name";
import { NOTHING_INSIDE, toUnavailable } from "./unavailable";

const inputSchema = z.object({ instrument: instrumentSchema, on: tradedOnSchema });
type DayInput = z.infer<typeof inputSchema>;

/** Calendar days before the day that are loaded: a year of sessions to rank the move in. */
const LOOK_BACK_DAYS = 395;
/** The longest that an exchange has been closed in a row, with room: a day further from any session has no data. */
const CLOSED_DAYS = 14;

/** The facts of one session of one instrument. */
export const daySkill: Skill<"day", DayInput> = {
  name: "day",
  description: "What one instrument did on one day: prices, move, volume, dividend or split.",
  input: inputSchema,
  examples: ["What happened to Apple on March 16, 2020?", "Tesla yesterday"],
  effect: "read",
  timeoutMs: 15_000,
  fromUnderstanding: ({ entities }) =>
    entities.symbols[0] === undefined || entities.on === null
      ? null
      : { instrument: entities.symbols[0], on: entities.on },
  run: runDay,
};

async function runDay({ instrument, on }: DayInput, context: SkillContext): Promise<SkillOutcome<"day">> {
  const { market, now, signal, force = false } = context;
  const wanted = `on ${formatDay(on)}`;
  const from = addDays(on, -LOOK_BACK_DAYS);
  const found = await market.history({ symbol: instrument.symbol, from, to: on, now, signal, force });
  if (!found.ok) return toUnavailable({ skill: "day", subject: instrument, wanted, chain: found, context });
  const { bars, events, provenance } = found.value;
  const facts = computeDayFacts({ bars, on });
  if (facts === null || countDays({ from: facts.bar.tradedOn, to: on }) > CLOSED_DAYS) {
    return toUnavailable({
      skill: "day",
      subject: instrument,
      wanted,
      chain: NOTHING_INSIDE,
      context,
    });
  }
  const name = toSpokenName(found.value.instrument.name);
  const { tradedOn } = facts.bar;
  const year = tradedOn.slice(0, 4);
  return {
    ok: true,
    skill: "day",
    data: {
      ...facts,
      instrument: found.value.instrument,
      provenance,
      askedOn: on,
      closedNote:
        tradedOn === on ? null : `There was no session on ${formatDay(on)}; this is the last one before it.`,
      events: events.filter((event) => event.tradedOn === tradedOn),
      context: await findDayContext({ ...facts, instrument: found.value.instrument, context }),
    },
    actions: [
      { kind: "ask", label: `All of ${year}`, text: `How did ${name} do in ${year}?` },
      { kind: "ask", label: "Since that day", text: `How did ${name} do since ${tradedOn}?` },
    ],
  };
}
