import type { Instrument } from "@/lib/contract/market";
import type { Intent, Understanding } from "@/lib/contract/understanding";
import type { Question } from "../question";
import { listAfterDrop, listAfterSwap } from "../tiers/change-compared";
import { finishMarket } from "../tiers/finish";
import { getTraits, type MarketSkill, mergeAsked, toMarketSkill } from "../tiers/market-skills";
import { toWhatIfDates } from "../tiers/settled-dates";
import { listActive, listAll, readSubjects } from "../tiers/subjects";

/** The last question again with what this message changes of it; null where nothing was asked before. */
export async function reask(
  asked: Question,
  decided: { intent: Intent; confidence: number; tier: Understanding["tier"]; skill?: MarketSkill },
): Promise<Understanding | null> {
  const { carried } = asked;
  const last = decided.skill ?? toMarketSkill(carried.lastSkill);
  if (!last) return null;
  const question = last === "portfolio" ? { ...asked, when: toWhatIfDates(asked, { always: true }) } : asked;
  const { intent, confidence, tier } = decided;
  const subjects = await readSubjects(question);
  const symbols = chooseSymbols({ question, named: subjects.named, intent, last });
  const skill = toSkillFor({ last, count: symbols.length, hasDay: question.when.on !== null, intent });
  return finishMarket(question, {
    intent,
    skill,
    tier: tier === "rules" ? "rules" : "carried",
    confidence,
    symbols,
    ambiguous: subjects.ambiguous,
    unknown: [],
    notes: subjects.notes,
    on: carried.on,
    asked: mergeAsked({ before: carried.asked, now: question.reading.asked }),
    sameSubject: true,
  });
}

function chooseSymbols(input: {
  question: Question;
  named: Instrument[];
  intent: Intent;
  last: MarketSkill;
}): Instrument[] {
  const { question, named, intent, last } = input;
  const { carried } = question;
  const changed = listAfterDrop(question) ?? listAfterSwap(question);
  if (changed) return changed;
  if (intent === "correction") return correct({ question, named, last });
  if (named.length > 0 && intent !== "chart_edit" && intent !== "compare_basis") return named;
  if (named.length > 0 && !carried.symbols.some(({ symbol }) => named.some((each) => each.symbol === symbol)))
    return named;
  return last === "compare" ? listAll(carried) : listActive(carried);
}

const NOT_THIS =
  /\b(?:not|instead of|rather than|don't mean|didn't mean|isn't|wasn't) (?:the )?@(?: (?:but|i meant|i mean|rather))?/;

/** "not Apple, Microsoft", "I meant Visa": the right name stands in the place of the wrong one. */
function correct({ question, named, last }: { question: Question; named: Instrument[]; last: MarketSkill }) {
  const { carried, outline } = question;
  const active = last === "compare" || carried.comparing ? listAll(carried) : listActive(carried);
  const known = new Set(active.map(({ symbol }) => symbol));
  const hasNew = active.length === 1 && named.some(({ symbol }) => !known.has(symbol));
  const wrong = NOT_THIS.test(outline) || hasNew ? named.filter(({ symbol }) => known.has(symbol)) : [];
  const right = named.filter((one) => !wrong.includes(one));
  if (right.length === 0) return named.length > 0 && wrong.length === 0 ? named : active;
  if (active.length > 1 && wrong.length === right.length) {
    return active.map((one) =>
      wrong.some(({ symbol }) => symbol === one.symbol) ? (right[0] as Instrument) : one,
    );
  }
  return active.length > 1 && right.length === 1 ? [...active.slice(0, -1), ...right] : right;
}

function toSkillFor(input: {
  last: MarketSkill;
  count: number;
  hasDay: boolean;
  intent: Intent;
}): MarketSkill {
  const { last, count, hasDay, intent } = input;
  if (hasDay && (last === "quote" || last === "history" || last === "day")) return "day";
  if (intent === "chart_edit" && !getTraits(last).keepsSpan) return count > 1 ? "compare" : "history";
  if (intent === "range_change" && !getTraits(last).keepsSpan) return count > 1 ? "compare" : "history";
  return last === "compare" && count < 2 ? "history" : last;
}
