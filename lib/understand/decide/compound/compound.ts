import type { IntentName } from "@/lib/contract/intents";
import type { Instrument } from "@/lib/contract/market";
import type { Carried, Understanding } from "@/lib/contract/understanding";
import { carryOver } from "../../carry-over";
import type { Classification } from "../../classifier";
import type { Question } from "../../question";
import { joinEntities } from "./join-entities";
import { joinPieces, NO_PART, type Piece, type ReadVote, readAlone } from "./join-pieces";
import { type CutPiece, hasWish, listPieces } from "./pieces";

const MOST_PARTS = 4;
/** The share of the vote from which a message counts as compound when its pieces speak for it. */
const LIKELY = 0.25;
/** How sure each piece has to be where the vote does not say that the message is compound. */
const PIECE_SURE = 0.75;
/** The same where the joining words or the verbs say that another question follows. */
const PLAIN_SURE = 0.45;
/** "with splits and dividends": marks on one chart. */
const MARKED =
  /@ with (?:its |the |all )?(?:splits?|dividends?|earnings|volumes?) and (?:its |the )?(?:splits?|dividends?|earnings|volumes?)\b/;

/** What one chart shows together. */
const DRAWN: ReadonlySet<string> = new Set<IntentName>(["chart", "chart_edit", "indicator"]);

/** "put flags where it split and where it paid": marks of several kinds on one chart. */
function putsMarks({ outline, reading }: Question): boolean {
  if (reading.marks.length > 0 && /\bmark (?:them|it|those|these)\b/.test(outline)) return true;
  return (
    reading.marks.length > 1 &&
    /\b(?:flags?|mark(?:s|ed|ers?)?|dots?|pins?|arrows?|show .* on (?:it|there|the (?:chart|line|graph)))\b/.test(
      outline,
    )
  );
}

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
  if (!vote || question.text.length > 400 || MARKED.test(question.outline) || putsMarks(question))
    return null;
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

async function readPieces(input: {
  question: Question;
  pieces: CutPiece[];
  isLikely: boolean;
  readVote: ReadVote;
  readOne: ReadOne;
}): Promise<Understanding[] | null> {
  const { question, readVote, readOne, isLikely } = input;
  const joined = await joinPieces(input);
  if (joined.length < 2) return null;
  const isPlain = joined.slice(1).every((piece) => piece.isPlain);
  const needed = isLikely ? 0 : isPlain ? PLAIN_SURE : PIECE_SURE;
  if (joined.some(({ vote }) => (vote?.confidence ?? 0) < needed)) return null;
  let carried = withLaterSubject({ question, pieces: joined });
  const parts: Understanding[] = [];
  for (const piece of joined) {
    const text = withTerm(piece.text, parts.at(-1));
    const own = await readAlone(text, { question, carried: toOwnCarried(piece, carried) });
    const part = await readOne({ question: own, vote: await readVote(own) });
    parts.push(part);
    carried = carryOver({ carried, understanding: part, outcomeOk: true });
  }
  const wanted = parts.filter(({ intent }) => !NO_PART.has(intent));
  const intents = new Set(wanted.map(({ intent }) => intent));
  return intents.size > 1 && ![...intents].every((intent) => DRAWN.has(intent)) ? wanted : null;
}

/** A piece that says what is wanted of whom goes on with nothing of the one before it. */
function toOwnCarried({ question, vote }: Piece, carried: Carried): Carried {
  const isOwn = hasWish(question) || vote?.confidence === 1;
  return question.names.length > 0 && isOwn
    ? { ...carried, lastSkill: null, lastIntent: null, asked: null }
    : carried;
}

const THE_ONE = /\b(?:the one|one|that|it|this|the same)(?= (?:for|of|on)\b)/i;

/** "what beta is, and the one for Coca-Cola": the term that was just asked about. */
function withTerm(text: string, before: Understanding | undefined): string {
  const term = before?.intent === "definition" ? before.entities.term : null;
  return term ? text.replace(THE_ONE, term.replaceAll("-", " ")) : text;
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
