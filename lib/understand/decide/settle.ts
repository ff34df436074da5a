import type { Instrument } from "@/lib/contract/market";
import type { Asked, Understanding } from "@/lib/contract/understanding";
import { askFirst, conclude } from "../conclude";
import type { Question } from "../question";
import { finishMarket } from "../tiers/finish";
import { getTraits, type MarketSkill, mergeAsked, toMarketSkill } from "../tiers/market-skills";
import { findReferredDay, toWhatIfDates, toWhyDay } from "../tiers/settled-dates";
import { findReferred, listActive, listAll, type Subjects } from "../tiers/subjects";
import { toSkill } from "./intent-skills";
import { reask } from "./reask";
import { readSubjectsFor, toTalkEntities } from "./talk-entities";
import { findTerm } from "./term";
import { type Decided, isIntentName } from "./weigh";

/**
 * What runs for a decided intent, with its subjects and days. Where a reading of the rules or of the follow-up has
 * come to the same, it is taken; else the message is read for that intent.
 */
export async function settle(
  question: Question,
  { decided, readings }: { decided: Decided; readings: (Understanding | null)[] },
): Promise<Understanding> {
  const { intent } = decided;
  const read = readings.find((each) => each !== null && suits(each, decided));
  if (read && !lacksSubject(read)) return { ...read, ...decided };
  if (!isIntentName(intent)) return conclude({ ...decided, skill: "custom" });
  const skill = toSkill(intent);
  if (skill === "last") {
    const again = await reask(question, { ...decided, ...(await toBasis(question, decided)) });
    return again ?? askAbout(question, decided);
  }
  const market = toMarketSkill(skill);
  if (market) {
    const own = await readFor(question, { decided, skill: market });
    return read && own.needsClarification !== null ? { ...read, ...decided } : own;
  }
  return talk(question, decided);
}

/** A footing of what was compared needs no earlier comparison where two are named. */
async function toBasis(question: Question, { intent }: Decided): Promise<{ skill?: MarketSkill }> {
  const { carried } = question;
  if (intent === "compare_basis" && carried.symbols.length + question.names.length > 1)
    return { skill: "compare" };
  if (intent === "chart_edit" && question.names.length > 0 && carried.lastSkill === null)
    return { skill: "history" };
  return {};
}

/** A reading that would only ask which company: the decided intent may find one in an ordinary word. */
function lacksSubject({ needsClarification }: Understanding): boolean {
  if (needsClarification === null) return false;
  const { about, mention } = needsClarification;
  return about === "symbol" || about === "unknown_name" || (about === "intent" && mention === null);
}

/** True for a reading that answers with what the intent asks for, or asks first what it needs. */
function suits(read: Understanding, { intent }: Decided): boolean {
  if (!isIntentName(intent)) return read.intent === intent;
  const skill = toSkill(intent);
  if (skill === "decline" || skill === "talk" || skill === "memory") return false;
  if (read.intent === intent) return true;
  const runs = read.needsClarification ? read.needsClarification.pending : read.skill;
  if (intent === "chart") return runs === "history";
  if (intent === "price") return runs === "quote" || runs === "day";
  return skill !== "last" && skill !== "clarify" && runs === skill;
}

/** An unsure message: one question, with what it names kept. */
function askAbout({ carried, names }: Question, decided: Decided): Understanding {
  const symbols = names.flatMap(({ resolution }) =>
    resolution.kind === "one" ? [resolution.instrument] : [],
  );
  const { intent, alternatives, tier } = decided;
  return { ...askFirst({ intent, carried, tier, about: "intent", entities: { symbols } }), alternatives };
}

async function talk(question: Question, decided: Decided): Promise<Understanding> {
  const { intent, confidence, tier, alternatives } = decided;
  if (!isIntentName(intent)) return askAbout(question, decided);
  const skill = toSkill(intent);
  if (skill === "last" || skill === "clarify") return askAbout(question, decided);
  const base = { intent, skill, confidence, tier, alternatives };
  if (intent === "definition") {
    const term = findTerm(question);
    return term === null
      ? askFirst({ intent, carried: question.carried, tier, about: "term", mention: null })
      : conclude({ ...base, entities: { term } });
  }
  const entities = await toTalkEntities(question, intent);
  const declineReason =
    intent === "advice" || intent === "forecast" || intent === "off_topic" ? intent : null;
  return conclude({ ...base, declineReason, entities });
}

/** Reads the message for one skill, whatever its words seemed to ask for. */
async function readFor(
  asked: Question,
  { decided, skill }: { decided: Decided; skill: MarketSkill },
): Promise<Understanding> {
  const question = { ...asked, when: toDates(asked, skill) };
  const { carried } = question;
  const { intent, confidence } = decided;
  const subjects = await readSubjectsFor(question);
  const earlier = listEarlier(question, { skill, subjects });
  const { loose, asked: said } = question.reading;
  const now =
    skill === "indicator" && said.indicators.length === 0 && loose ? { ...said, indicators: [loose] } : said;
  const isSearch = skill === "screen";
  const goesOn =
    carried.lastSkill === skill &&
    (earlier.length > 0 ||
      (isSearch && NARROWS.test(question.outline)) ||
      (skill === "portfolio" && SAME_MONEY.test(question.outline)));
  const understanding = finishMarket(question, {
    intent,
    skill:
      skill === "quote" && question.when.on !== null && question.when.on !== question.today ? "day" : skill,
    tier: earlier.length > 0 ? "carried" : "rules",
    confidence,
    symbols: isSearch ? [] : [...earlier, ...subjects.named],
    ambiguous: isSearch ? [] : subjects.ambiguous,
    unknown: isSearch ? [] : subjects.unknown,
    notes: subjects.notes,
    on:
      findReferredDay({ outline: subjects.outline, on: carried.on }) ??
      (skill === "day" ? toDefaultDay(question) : null),
    asked: goesOn ? withEarlier({ before: carried.asked, now }) : now,
    sameSubject: earlier.length > 0 || goesOn,
  });
  return { ...understanding, tier: decided.tier, alternatives: decided.alternatives };
}

/** The same money in something else. */
const SAME_MONEY = /\b(?:instead|what about|how about|what if|same|rather|with|and)\b/;
const NARROWS =
  /^(?:#|for|in|over|what about|how about|same|make it|and|only|but|also|with|plus|just|those|of those|of these|now|that|which|who)(?=\W|$)/;

/** A narrower search keeps its conditions. */
function withEarlier({ before, now }: { before: Asked | null; now: Asked }): Asked {
  const merged = mergeAsked({ before, now });
  const measured = new Set(now.filters.map(({ metric }) => metric));
  const kept = (before?.filters ?? []).filter(({ metric }) => !measured.has(metric));
  return { ...merged, filters: [...kept, ...now.filters] };
}

/** What happened, without a day, is about the day last spoken of, or today. */
function toDefaultDay({ carried, today, when }: Question): string | null {
  return when.range !== null ? null : (carried.on ?? today);
}

function toDates(question: Question, skill: MarketSkill): Question["when"] {
  if (skill === "portfolio") return toWhatIfDates(question, { always: true });
  return skill === "day" ? toWhyDay(question) : question.when;
}

/** The earlier subjects that belong to this question. A name in it beats them; a comparison adds to them. */
function listEarlier(
  { carried }: Question,
  { skill, subjects }: { skill: MarketSkill; subjects: Subjects },
): Instrument[] {
  const takes = getTraits(skill).subjects;
  if (takes === "none" || carried.symbols.length === 0) return [];
  const { named, ambiguous, unknown, outline } = subjects;
  const nobody = named.length + ambiguous.length + unknown.length === 0;
  const referred = findReferred({ outline, carried });
  if (!nobody) return skill === "compare" && named.length === 1 ? (referred ?? listActive(carried)) : [];
  if (takes === "optional") return referred ?? [];
  if (skill === "compare") return referred !== null && referred.length > 1 ? referred : listAll(carried);
  const all = referred ?? listActive(carried);
  return skill === "quote" || skill === "day" ? all.slice(0, 1) : all;
}
