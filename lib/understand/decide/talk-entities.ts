import type { IntentName } from "@/lib/contract/intents";
import type { Instrument } from "@/lib/contract/market";
import type { Entities } from "@/lib/contract/understanding";
import type { Question } from "../question";
import { findReferred, listActive, listAll, readSubjects } from "../tiers/subjects";
import { readNamed } from "./weak-subjects";

/** Of what was spoken of before, that which talk of such an intent is about when it names nothing. */
const REFERS: Partial<Record<IntentName, "always" | "by word">> = {
  alert: "always",
  data_meta: "always",
  portfolio: "by word",
  advice: "by word",
  forecast: "by word",
};
const NAMES: ReadonlySet<IntentName> = new Set<IntentName>([
  "advice",
  "forecast",
  "alert",
  "portfolio",
  "data_meta",
  "document_qa",
  "data_qa",
  "memory",
]);
const OF_DAYS: ReadonlySet<IntentName> = new Set<IntentName>(["portfolio", "data_qa"]);
const WHICH = /\b(?:which|the (?:better|smarter|safer|best)|either|neither)\b/;
/** Nothing but the wish, said of what was just spoken of: "should I sell", "add to watchlist". */
const ELLIPTIC =
  /^(?:and |so |then |ok )*(?:should i|shall i|would you) (?:buy|sell|hold|keep|wait)(?: (?:now|then|more))?$|^(?:add|put|remove|save) (?:to|on|from) (?:my |the )?(?:watch ?list|portfolio|list|holdings)$/;
/** "this table", "those rows": what was shown last. */
const SHOWN =
  /\b(?:th(?:is|ose|ese|at)|the) (?:table|rows?|columns?|list|figures|numbers|values|lines)\b|\bthem\b/;

/** Subjects and days of an intent that no market skill answers. */
export async function toTalkEntities(question: Question, intent: IntentName): Promise<Partial<Entities>> {
  const { when, chartType } = question;
  return {
    symbols: await listSubjects(question, intent),
    ...(OF_DAYS.has(intent) ? { range: when.range, on: when.on } : {}),
    ...(intent === "memory" ? { chartType } : {}),
  };
}

async function listSubjects(question: Question, intent: IntentName): Promise<Instrument[]> {
  const { outline, carried, names } = question;
  if (!NAMES.has(intent) && intent !== "data_qa") return [];
  const found = NAMES.has(intent) ? (await readNamed(question)).named : [];
  const named = intent === "memory" ? found.filter(({ kind }) => kind !== "fx") : found;
  if (intent === "memory") return named;
  if (named.length > 0 || names.length > 0) return named;
  if (intent === "data_qa")
    return SHOWN.test(outline) && carried.symbols.length > 0 ? listActive(carried) : [];
  const how = REFERS[intent];
  if (how === undefined || carried.symbols.length === 0) return [];
  const referred = findReferred({ outline, carried });
  if (referred) return referred;
  if (how === "always" || (!WHICH.test(outline) && /\b(?:that|this|those)\b/.test(outline)))
    return listActive(carried);
  if (WHICH.test(outline)) return listAll(carried);
  return ELLIPTIC.test(outline) ? listActive(carried) : [];
}

/** Reads the names of a message for a market skill; a name that is an ordinary word too counts where nothing else is named. */
export async function readSubjectsFor(question: Question) {
  const subjects = await readSubjects(question);
  return subjects.named.length + subjects.ambiguous.length === 0 ? readNamed(question) : subjects;
}
