import type { IntentName } from "@/lib/contract/intents";
import type { Instrument } from "@/lib/contract/market";
import { type Carried, emptyCarried, type Understanding } from "@/lib/contract/understanding";
import { carryOver } from "../../carry-over";
import type { Classification } from "../../classifier";
import { type Question, readQuestion } from "../../question";
import { isBareFollowUp, toCore } from "../../tiers/follow-up-words";
import { joinEntities } from "./join-entities";
import { type CutPiece, hasWish, listPieces } from "./pieces";

const MOST_PARTS = 4;
/** The share of the vote from which a message counts as compound when its pieces speak for it. */
const LIKELY = 0.25;
/** How sure each piece has to be where the vote does not say that the message is compound. */
const PIECE_SURE = 0.75;
/** The same where the joining words or the verbs say that another question follows. */
const PLAIN_SURE = 0.45;
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

/** "put flags where it split and where it paid": marks of several kinds on one chart. */
function putsMarks({ outline, reading }: Question): boolean {
  return (
    reading.marks.length > 1 &&
    /\b(?:flags?|mark(?:s|ed|ers?)?|dots?|pins?|arrows?|show .* on (?:it|there|the (?:chart|line|graph)))\b/.test(
      outline,
    )
  );
}

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
  if (!vote || question.text.length > 400 || MARKED.test(question.outline) || putsMarks(question))
    return null;
  const share = vote.scores.find(({ intent }) => intent === "multi")?.confidence ?? 0;
  const pieces = listPieces(question);
  if (pieces.length < 2 || pieces.length > 8) return null;
  const read = await readPieces({ ...input, pieces, isLikely: share >= LIKELY });
  if (read === null) return null;
  const parts = read.slice(0, MOST_PARTS);
  const [first] = parts as [Understanding, ...Understanding[]];
  return {
    ...first,
    intent: "multi",
    tier: "classifier",
    confidence: Math.max(share, 0.5),
    alternatives: [],
    needsClarification: null,
    entities: joinEntities(parts),
    parts: parts.map(({ parts: _nested, ...part }) => part),
  };
}

interface Piece {
  text: string;
  isPlain: boolean;
  question: Question;
  vote: Classification | null;
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
  return new Set(wanted.map(({ intent }) => intent)).size > 1 ? wanted : null;
}

/** A piece that says what is wanted of whom goes on with nothing of the one before it. */
function toOwnCarried({ question }: Piece, carried: Carried): Carried {
  return question.names.length > 0 && hasWish(question)
    ? { ...carried, lastSkill: null, lastIntent: null, asked: null }
    : carried;
}

const THE_ONE = /\b(?:the one|one|that|it|this|the same)(?= (?:for|of|on)\b)/i;

/** "what beta is, and the one for Coca-Cola": the term that was just asked about. */
function withTerm(text: string, before: Understanding | undefined): string {
  const term = before?.intent === "definition" ? before.entities.term : null;
  return term ? text.replace(THE_ONE, term.replaceAll("-", " ")) : text;
}

/** Pieces that are no question of their own stay with the one before them: "Gilead with Amgen | and Pfizer". */
async function joinPieces(input: {
  question: Question;
  pieces: CutPiece[];
  readVote: ReadVote;
}): Promise<Piece[]> {
  const { question, pieces, readVote } = input;
  const joined: Piece[] = [];
  for (const { text, joinsNames, isPlain } of pieces) {
    const own = await readAlone(text, { question, carried: emptyCarried });
    const last = joined.at(-1);
    if (last && isBareName(own) && asksNobody(last)) {
      const vote = await readVote(own);
      joined.push({
        text,
        isPlain,
        question: own,
        vote: vote && { ...vote, intent: "price", confidence: 1 },
      });
      continue;
    }
    if (
      last &&
      (isNoQuestion(own) ||
        isNoQuestion(last.question) ||
        (joinsNames && !(hasWish(last.question) && hasWish(own))))
    ) {
      last.text = `${last.text} and ${text}`;
      last.question = await readAlone(last.text, { question, carried: emptyCarried });
      last.vote = await readVote(last.question);
      continue;
    }
    const piece = { ...(await readPiece(own, { earlier: joined, question, readVote })), isPlain };
    const { vote } = piece;
    if (vote && NO_PART.has(vote.intent) && vote.confidence > 0.6 && vote.intent !== "multi") continue;
    joined.push(piece);
  }
  return joined;
}

/** "is Xetra open + DAX": a name behind a question that is about no company is a question of its own. */
function asksNobody({ question, vote }: Piece): boolean {
  return (
    question.names.length === 0 && vote !== null && SUBJECTLESS.has(vote.intent) && vote.confidence > 0.5
  );
}

const SUBJECTLESS: ReadonlySet<string> = new Set<IntentName>([
  "market_status",
  "definition",
  "screen",
  "help",
]);

function isBareName({ outline, names }: Question): boolean {
  return names.length > 0 && isBareFollowUp(outline);
}

/**
 * A piece with its vote. One that names nobody is also read as if it were about what was named before it ("the latest
 * headlines" as those "for" it): the surer reading counts.
 */
async function readPiece(
  own: Question,
  { earlier, question, readVote }: { earlier: Piece[]; question: Question; readVote: ReadVote },
): Promise<Omit<Piece, "isPlain">> {
  const alone = { text: own.text, question: own, vote: await readVote(own) };
  const named = earlier.flatMap((piece) => piece.question.names).at(-1) ?? question.names[0];
  if (!alone.vote || own.names.length > 0 || named === undefined || OWN_SUBJECT.test(own.outline))
    return alone;
  const text = `${own.text.replace(/[?!.\s]+$/, "")} for ${named.mention}`;
  const about = await readAlone(text, { question, carried: emptyCarried });
  const vote = await readVote(about);
  if (!vote || NO_PART.has(vote.intent) || vote.confidence <= alone.vote.confidence) return alone;
  return { text, question: about, vote };
}

/** What is asked of no company, or of one that a word stands for. */
const OWN_SUBJECT = /\b(?:its?|they|their|them|what (?:is|are) an?|markets?|exchange|stocks)\b/;

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
