import { type IntentName, intentNames } from "@/lib/contract/intents";
import type { Intent, TierName, Understanding } from "@/lib/contract/understanding";
import type { Classification } from "../classifier";
import type { Question } from "../question";
import { getTraits, toMarketSkill } from "../tiers/market-skills";
import { listEvidence } from "./evidence";

/** What was decided, before it is settled what runs for it. */
export interface Decided {
  intent: Intent;
  confidence: number;
  tier: TierName;
  alternatives: { intent: Intent; confidence: number }[];
}

/** How much a vote for an intent that needs an earlier turn counts where there is none. */
const WITHOUT_TURN: Partial<Record<IntentName, number>> = {
  range_change: 0.08,
  correction: 0.5,
  compare_basis: 0.8,
};
/** What the reading as a follow-up adds to its intent. */
const FOLLOW_UP_WEIGHT = 1.1;
/** What the written rules add to theirs, where they answer outright. */
const RULES_WEIGHT = 0.15;
/** The same where their form is plain and only the name is one that nobody knows: that is asked about, not declined. */
const NOBODY_WEIGHT = 0.28;

/** How sure rules are of a form with one meaning. */
const PLAIN = 0.7;

/** The likeliest intent by all that was found out: the follow-up, the written rules, and the classifier's vote. */
export function weigh(input: {
  question: Question;
  followUp: Understanding | null;
  rules: Understanding | null;
  vote: Classification | null;
}): Decided {
  const { question, followUp, rules, vote } = input;
  const read = followUp ?? rules;
  if (!vote) return toOwn(read);
  if (!isIntentName(vote.intent as Intent)) return toTaught(vote);
  const weights = new Map<Intent, number>();
  const add = (intent: Intent, weight: number) => weights.set(intent, (weights.get(intent) ?? 0) + weight);
  const hasTurn = question.carried.lastIntent !== null || question.carried.lastSkill !== null;
  let compound = 0;
  for (const { intent, confidence } of vote.scores) {
    const name = intent as IntentName;
    if (name === "multi") {
      compound = confidence; // what cannot be cut into questions is one
      continue;
    }
    if (name === "range_change" && hasTurn && !keepsSpan(question)) {
      add("chart", confidence);
      continue;
    }
    add(name, confidence * toPrior(question, name, hasTurn));
  }
  for (const [intent, weight] of weights) weights.set(intent, weight / (1 - Math.min(compound, 0.8)));
  for (const { intent, weight } of listEvidence(question)) add(intent, weight);
  if (followUp) add(followUp.intent, FOLLOW_UP_WEIGHT);
  else if (rules && isOutright(rules)) add(rules.intent, RULES_WEIGHT);
  else if (rules?.needsClarification?.about === "unknown_name" && rules.confidence >= PLAIN)
    add(rules.intent, NOBODY_WEIGHT);
  return toDecided({ weights, followUp, rules });
}

/** What a vote for an intent counts in this situation. */
function toPrior({ context, lower }: Question, intent: IntentName, hasTurn: boolean): number {
  const documents = context.documents?.length ?? 0;
  if (intent === "document_qa" && documents === 0 && !DOCUMENT.test(lower)) return 0.4;
  return hasTurn ? 1 : (WITHOUT_TURN[intent] ?? 1);
}

const DOCUMENT =
  /\b(?:documents?|reports?|filings?|filed|pdfs?|files?|transcripts?|releases?|statement|text|pages?|paragraphs?|sections?|chapters?|passages?|articles?|letters?|prospectus|uploaded|attached|attachment|manual|contract|brochure|memo|notes?|10-?[kq]|summar\w+|it say)\b/;

/** True where other days would ask the last question again. */
function keepsSpan({ carried }: Question): boolean {
  const last = toMarketSkill(carried.lastSkill);
  return last === null || getTraits(last).keepsSpan || last === "day";
}

function isOutright({ skill }: Understanding): boolean {
  return skill !== "clarify" && skill !== "decline";
}

/** The owner's own intent goes before what the rules would make of the words: it was learned against the product's. */
function toTaught({ scores }: Classification): Decided {
  const [best, ...others] = scores as [Decided["alternatives"][number], ...Decided["alternatives"]];
  return { ...best, tier: "classifier", alternatives: others.slice(0, 3) };
}

/** Without a classifier the rules answer alone. */
function toOwn(read: Understanding | null): Decided {
  if (!read) return { intent: "unclear", confidence: 0.2, tier: "none", alternatives: [] };
  return { intent: read.intent, confidence: read.confidence, tier: read.tier, alternatives: [] };
}

function toDecided(input: {
  weights: Map<Intent, number>;
  followUp: Understanding | null;
  rules: Understanding | null;
}): Decided {
  const { weights, followUp, rules } = input;
  const sum = [...weights.values()].reduce((total, weight) => total + weight, 0);
  const ranked = [...weights]
    .map(([intent, weight]) => ({ intent, confidence: weight / Math.max(sum, 1) }))
    .sort((one, two) => two.confidence - one.confidence);
  const [best, ...others] = ranked as [(typeof ranked)[number], ...typeof ranked];
  const tier =
    best.intent === followUp?.intent ? "carried" : best.intent === rules?.intent ? "rules" : "classifier";
  return { ...best, tier, alternatives: others.slice(0, 3) };
}

/** True for an intent of the product, false for one that the owner wrote. */
export function isIntentName(intent: Intent): intent is IntentName {
  return (intentNames as readonly string[]).includes(intent);
}
