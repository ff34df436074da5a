import type { Carried, Intent, TierName, TurnMessage, Understanding } from "@/lib/contract/understanding";
import { readWithTerm } from "./carried-term";
import type { Classification } from "./classifier";
import { conclude } from "./conclude";
import { readCompound, readListed } from "./decide/compound/compound";
import { doubt } from "./decide/doubt";
import { dress } from "./decide/dress";
import { settle } from "./decide/settle";
import { toTalkEntities } from "./decide/talk-entities";
import { type Decided, weigh } from "./decide/weigh";
import { type Question, readQuestion, type UnderstandContext } from "./question";
import type { ModelReading } from "./readers";
import { slotQuestion } from "./slots";
import { findBoundary } from "./tiers/boundaries";
import { clickTier, readBesideClick } from "./tiers/click";
import { followUpTier } from "./tiers/follow-up";
import { findPlainTalk } from "./tiers/plain-talk";
import { rulesTier } from "./tiers/rules/rules";

/** A message to be understood, with what earlier turns carried. */
export interface UnderstandInput {
  message: TurnMessage;
  carried: Carried;
  context: UnderstandContext;
}

/** What one tier made of a message; `intent` is null where it passed. */
export interface TierVote {
  tier: TierName;
  intent: Intent | null;
  confidence: number;
  /** Others it held likely, best first. */
  alternatives: { intent: Intent; confidence: number }[];
  /** Anything else it has to tell: the text it read, its score of scope. */
  detail: string | null;
}

/** An understanding with the vote of every tier that was asked, in their order. */
export interface Explained {
  understanding: Understanding;
  votes: TierVote[];
}

/**
 * What a message wants: intent, subjects, days in the exchange's zone, and the tier that decided. Any text is an
 * ordinary input; what no tier is sure of comes back as `clarify` about the intent. Rejects only when `signal` aborts
 * or the market room does. Costs about a millisecond where all names are in local tables.
 */
export async function understand(input: UnderstandInput): Promise<Understanding> {
  return (await explainUnderstanding(input)).understanding;
}

/** The same with every tier's vote, for people who want to see why. */
export async function explainUnderstanding(input: UnderstandInput): Promise<Explained> {
  const read = await readQuestion(input);
  const question = (await readBesideClick(read)) ?? (await readWithTerm(read)) ?? read;
  const votes: TierVote[] = [];
  const clicked = await clickTier.read(question);
  if (clicked) return { understanding: clicked, votes: [toVote("click", clicked)] };
  const certain = await readCertain(question);
  if (certain) return { understanding: certain, votes: [toVote("rules", certain)] };
  const vote = await readClassifier(question, votes);
  const readVote = (own: Question) => readClassifier(own, []);
  const compound = await readCompound({ question, vote, readVote, readOne });
  if (compound) return { understanding: compound, votes };
  return { understanding: await readWhole({ question, vote, votes, readVote }), votes };
}

interface OneInput {
  question: Question;
  vote: Classification | null;
  votes?: TierVote[];
}

/** A whole message: where the model cuts it into several questions, each of them is read. */
async function readWhole(
  input: OneInput & { readVote(question: Question): Promise<Classification | null> },
): Promise<Understanding> {
  const { question, readVote } = input;
  let reading: ModelReading | null = null;
  const understanding = await readOne({ ...input, heard: (told) => (reading = told) });
  const { parts: texts, confidence } = reading ?? { parts: [], confidence: 0 };
  if (texts.length < 2) return understanding;
  return (await readListed({ question, texts, confidence, readVote, readOne })) ?? understanding;
}

/** One question through the tiers that weigh; `heard` is told what a model made of it. */
async function readOne(input: OneInput & { heard?(reading: ModelReading): void }): Promise<Understanding> {
  const { question, vote, votes = [], heard } = input;
  const followUp = await followUpTier.read(question);
  const rules = followUp ? null : await rulesTier.read(question);
  votes.push(toVote("carried", followUp), ...(followUp ? [] : [toVote("rules", rules)]));
  const weighed = weigh({ question, followUp, rules, vote });
  const decided = await askModel({ question, votes, decided: weighed, heard });
  const doubted = doubt({ question, decided, vote, read: followUp ?? rules });
  if (doubted) return doubted;
  return dress(question, await settle(question, { decided, readings: [followUp, rules] }));
}

/** What must never be missed, and talk with one meaning. */
async function readCertain(question: Question): Promise<Understanding | null> {
  const { lower, message } = question;
  const intent =
    findBoundary({ lower, raw: message.text }) ??
    findPlainTalk(message.text.toLowerCase()) ??
    (isOnlyGreeting(question) ? "greet" : null);
  if (!intent) return null;
  const entities = await toTalkEntities(question, intent);
  const skill = intent === "memory" || intent === "greet" ? intent : "talk";
  return dress(question, conclude({ intent, skill, tier: "rules", confidence: 0.98, entities }));
}

/** A greeting and nothing else; thanks and goodbyes open in the same words and are none. */
function isOnlyGreeting({ greeted, text, message }: Question): boolean {
  return (
    greeted &&
    !/[\p{L}\p{N}]/u.test(text) &&
    !/thank|thx|\bty\b|cheers|bye|see (?:you|ya)|have a/i.test(message.text)
  );
}

async function readClassifier(question: Question, votes: TierVote[]): Promise<Classification | null> {
  const { classifier } = question.context;
  if (!classifier || question.text === "") return null;
  const slotted = await slotQuestion(question);
  const vote = classifier.read(slotted);
  const [best, ...others] = vote.scores as { intent: Intent; confidence: number }[];
  votes.push({
    tier: "classifier",
    intent: best?.intent ?? null,
    confidence: best?.confidence ?? 0,
    alternatives: others,
    detail: `${vote.inScope ? "in scope" : "out of scope"} ${vote.scopeScore.toFixed(2)}; read as: ${slotted}`,
  });
  return vote;
}

/** Below this the model is asked, where there is one. */
const SURE = 0.6;

async function askModel(input: {
  question: Question;
  votes: TierVote[];
  decided: Decided;
  heard?(reading: ModelReading): void;
}): Promise<Decided> {
  const { question, votes, decided, heard } = input;
  const { model, signal } = question.context;
  if (!model || decided.confidence >= SURE) return decided;
  const { intent, confidence, alternatives } = decided;
  const candidates = [{ intent, confidence }, ...alternatives];
  const reading = await model.read({ text: question.text, carried: question.carried, candidates, signal });
  if (!reading) return decided;
  heard?.(reading);
  votes.push({
    tier: "model",
    intent: reading.intent,
    confidence: reading.confidence,
    alternatives: [],
    detail: model.name,
  });
  return { intent: reading.intent, confidence: reading.confidence, tier: "model", alternatives: candidates };
}

function toVote(tier: TierName, read: Understanding | null): TierVote {
  const intent = read?.intent ?? null;
  const asks = read?.needsClarification ?? null;
  const detail = asks ? `would ask about ${asks.about}` : null;
  return { tier, intent, confidence: read?.confidence ?? 0, alternatives: [], detail };
}
