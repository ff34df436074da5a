import type { IntentName } from "@/lib/contract/intents";
import { type Carried, emptyCarried } from "@/lib/contract/understanding";
import type { Classification } from "../../classifier";
import { type Question, readQuestion } from "../../question";
import { isBareFollowUp, toCore } from "../../tiers/follow-up-words";
import { type CutPiece, hasWish } from "./pieces";

/** Asks the classifier about a question. */
export type ReadVote = (question: Question) => Promise<Classification | null>;

/** Talk around a question is no question of its own. */
export const NO_PART: ReadonlySet<string> = new Set<IntentName>([
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

/** A part of a message that may be a question of its own, with its vote. */
export interface Piece {
  text: string;
  isPlain: boolean;
  question: Question;
  vote: Classification | null;
}

/** Pieces that are no question of their own stay with the one before them: "Gilead with Amgen | and Pfizer". */
export async function joinPieces(input: {
  question: Question;
  pieces: CutPiece[];
  readVote: ReadVote;
}): Promise<Piece[]> {
  const { question, pieces, readVote } = input;
  const joined: Piece[] = [];
  for (const { text, joinsNames, isPlain, byComma } of pieces) {
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
        (joinsNames && !(hasWish(last.question) && hasWish(own))) ||
        (byComma && addsTo(last.question, own)))
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

/** "$3,000 in Starbucks in 2009, how much today", "10-Q of Ford, the newest": what stands behind a comma says more of the same. */
function addsTo(one: Question, other: Question): boolean {
  return !hasWish(one) || /^(?:the|its) (?:\S+ ?){1,3}$/.test(other.outline);
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
  if (!vote || NO_PART.has(vote.intent)) return alone;
  const isFigure = alone.vote.intent === "definition" && !ASKS_WORD.test(own.outline);
  if (!isFigure && vote.confidence <= alone.vote.confidence) return alone;
  return { text, question: about, vote };
}

const ASKS_WORD = /\b(?:what|explain|define|definition|mean|meaning|difference|how)\b/;
/** What is asked of no company, or of one that a word stands for. */
const OWN_SUBJECT = /\b(?:its?|they|their|them|what (?:is|are) an?|markets?|exchange|stocks)\b/;

function isNoQuestion(question: Question): boolean {
  const core = toCore(question.outline);
  return (isBareFollowUp(question.outline) || core === "" || /^\d+$/.test(core)) && !hasWish(question);
}

/** A piece read by itself, with what may be carried into it. */
export function readAlone(text: string, { question, carried }: { question: Question; carried: Carried }) {
  return readQuestion({ message: { text, clicked: null }, carried, context: question.context });
}
