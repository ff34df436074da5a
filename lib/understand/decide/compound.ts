import type { IntentName } from "@/lib/contract/intents";
import type { Instrument } from "@/lib/contract/market";
import { type Carried, type Entities, emptyCarried, type Understanding } from "@/lib/contract/understanding";
import { carryOver } from "../carry-over";
import type { Classification } from "../classifier";
import { withoutRepeats } from "../conclude";
import { type Question, readQuestion } from "../question";
import { isBareFollowUp, toCore } from "../tiers/follow-up-words";

/** What a message is cut at: the end of a sentence, a semicolon, and words that join two wishes. */
const CUTS =
  /[;?!]+\s+(?:and |then |also )*|\.\s+(?=\p{L})|,?\s+(?:and then|and also|as well as|and after that|after that|afterwards|followed by|then|plus|and|&|\+|n(?=\s+(?:what|hows?|whats|is|when|show)))\s+|,\s+(?=(?:what|how|when|why|which|who|where|is|are|does|do|did|show|give|tell|set|add|then|also|afterwards|download|export|news|its|the)\b)/giu;
const MOST_PARTS = 4;
/** The share of the vote from which a message counts as compound when its pieces speak for it. */
const LIKELY = 0.25;
/** How sure each piece has to be where the vote does not say that the message is compound. */
const PIECE_SURE = 0.8;
/** Talk around a question is no question of its own. */
const NO_PART: ReadonlySet<string> = new Set<IntentName>([
  "greet",
  "thanks",
  "unclear",
  "multi",
  "feedback",
  "safety",
  "injection",
  "off_topic",
  "correction",
]);

/** "with splits and dividends": marks on one chart. */
const MARKED =
  /@ with (?:its |the |all )?(?:splits?|dividends?|earnings|volumes?) and (?:its |the )?(?:splits?|dividends?|earnings|volumes?)\b/;

type ReadVote = (question: Question) => Promise<Classification | null>;
type ReadOne = (input: { question: Question; vote: Classification | null }) => Promise<Understanding>;

/**
 * A compound message as its parts in order, each read with what the one before it spoke of; null for a single question.
 * The pieces between the cuts are parts when they are questions of different intents.
 */
export async function readCompound(input: {
  question: Question;
  vote: Classification | null;
  readVote: ReadVote;
  readOne: ReadOne;
}): Promise<Understanding | null> {
  const { question, vote } = input;
  if (!vote || question.text.length > 400 || MARKED.test(question.outline)) return null;
  const share = vote.scores.find(({ intent }) => intent === "multi")?.confidence ?? 0;
  const pieces = listPieces(question);
  if (pieces.length < 2 || pieces.length > 8) return null;
  const read = await readPieces({ ...input, pieces, isLikely: share >= LIKELY });
  if (read === null) return null;
  return toCompound({
    parts: read.slice(0, MOST_PARTS),
    tier: "classifier",
    confidence: Math.max(share, 0.5),
  });
}

/**
 * The parts that a language model cut a message into, each read by our own readers with what the one before it spoke of;
 * null where fewer than two of them are questions.
 */
export async function readListed(input: {
  question: Question;
  texts: readonly string[];
  confidence: number;
  readVote: ReadVote;
  readOne: ReadOne;
}): Promise<Understanding | null> {
  const { texts, confidence, readVote, readOne } = input;
  // it has been asked about the whole: its parts are read without it
  const question = { ...input.question, context: { ...input.question.context, model: null } };
  let { carried } = question;
  const parts: Understanding[] = [];
  for (const text of texts.slice(0, MOST_PARTS)) {
    const own = await readAlone(text, { question, carried });
    const part = await readOne({ question: own, vote: await readVote(own) });
    parts.push(part);
    carried = carryOver({ carried, understanding: part, outcomeOk: true });
  }
  const wanted = parts.filter(({ intent }) => !NO_PART.has(intent));
  return wanted.length < 2 ? null : toCompound({ parts: wanted, tier: "model", confidence });
}

function toCompound(input: {
  parts: Understanding[];
  tier: Understanding["tier"];
  confidence: number;
}): Understanding {
  const { parts, tier, confidence } = input;
  const [first] = parts as [Understanding, ...Understanding[]];
  return {
    ...first,
    intent: "multi",
    tier,
    confidence,
    alternatives: [],
    needsClarification: null,
    entities: joinEntities(parts),
    parts: parts.map(({ parts: _nested, ...part }) => part),
  };
}

/** The pieces between the cuts; a cut inside a name or a date is none. */
function listPieces({ text, names, when }: Question): string[] {
  const closed = [...names, ...when.spans];
  const pieces: string[] = [];
  let at = 0;
  for (const cut of text.matchAll(CUTS)) {
    const end = cut.index + cut[0].length;
    if (closed.some((span) => span.start < cut.index + 1 && span.end > end - 1)) continue;
    pieces.push(text.slice(at, cut.index));
    at = end;
  }
  pieces.push(text.slice(at));
  return pieces.map((piece) => piece.trim()).filter((piece) => /\p{L}/u.test(piece));
}

interface Piece {
  text: string;
  question: Question;
  vote: Classification | null;
}

async function readPieces(input: {
  question: Question;
  pieces: string[];
  isLikely: boolean;
  readVote: ReadVote;
  readOne: ReadOne;
}): Promise<Understanding[] | null> {
  const { question, readVote, readOne, isLikely } = input;
  const joined = await joinPieces(input);
  if (joined.length < 2) return null;
  if (!isLikely && joined.some(({ vote }) => (vote?.confidence ?? 0) < PIECE_SURE)) return null;
  let carried = withLaterSubject({ question, pieces: joined });
  const parts: Understanding[] = [];
  for (const { text } of joined) {
    const own = await readAlone(text, { question, carried });
    const part = await readOne({ question: own, vote: await readVote(own) });
    parts.push(part);
    carried = carryOver({ carried, understanding: part, outcomeOk: true });
  }
  const wanted = parts.filter(({ intent }) => !NO_PART.has(intent));
  return new Set(wanted.map(({ intent }) => intent)).size > 1 ? wanted : null;
}

/** Pieces that are no question of their own stay with the one before them: "Gilead with Amgen | and Pfizer". */
async function joinPieces(input: {
  question: Question;
  pieces: string[];
  readVote: ReadVote;
}): Promise<Piece[]> {
  const { question, pieces, readVote } = input;
  const joined: Piece[] = [];
  for (const text of pieces) {
    const own = await readAlone(text, { question, carried: emptyCarried });
    const last = joined.at(-1);
    if (last && (isNoQuestion(own) || isNoQuestion(last.question))) {
      last.text = `${last.text} and ${text}`;
      last.question = await readAlone(last.text, { question, carried: emptyCarried });
      last.vote = await readVote(last.question);
      continue;
    }
    const vote = await readVote(own);
    if (vote && NO_PART.has(vote.intent) && vote.confidence > 0.6 && vote.intent !== "multi") continue;
    joined.push({ text, question: own, vote });
  }
  return joined;
}

function isNoQuestion({ outline }: Question): boolean {
  const core = toCore(outline);
  return isBareFollowUp(outline) || core === "" || /^\d+$/.test(core);
}

function readAlone(text: string, { question, carried }: { question: Question; carried: Carried }) {
  return readQuestion({ message: { text, clicked: null }, carried, context: question.context });
}

/** "dividend yield and p/e of Verizon": what the first piece lacks stands in a later one. */
function withLaterSubject({ question, pieces }: { question: Question; pieces: Piece[] }): Carried {
  const { carried } = question;
  if ((pieces[0]?.question.names.length ?? 0) > 0) return carried;
  const named = listNamed(pieces.find((piece) => piece.question.names.length > 0)?.question ?? question);
  const refersBack = /\b(?:it|its|they|their)\b/i.test(pieces[0]?.text ?? "") && carried.symbols.length > 0;
  return named.length === 0 || refersBack
    ? carried
    : { ...carried, symbols: named, comparing: false, lastSkill: "quote", lastIntent: "price" };
}

function listNamed({ names }: Question): Instrument[] {
  return names.flatMap(({ resolution }) => (resolution.kind === "one" ? [resolution.instrument] : []));
}

/** Everything that the parts say; of what two say differently, the first. */
function joinEntities(parts: Understanding[]): Entities {
  const [first, ...others] = parts.map(({ entities }) => entities) as [Entities, ...Entities[]];
  const joined = others.reduce<Entities>((all, one) => {
    const fresh = Object.entries(one).filter(([key]) => isEmpty(all[key as keyof Entities]));
    return { ...all, ...Object.fromEntries(fresh) };
  }, first);
  return { ...joined, symbols: withoutRepeats(parts.flatMap(({ entities }) => entities.symbols)) };
}

function isEmpty(value: unknown): boolean {
  return value === null || (Array.isArray(value) && value.length === 0);
}
