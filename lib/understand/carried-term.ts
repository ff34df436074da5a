import type { Question } from "./question";
import { readQuestion } from "./question";
import { toCore } from "./tiers/follow-up-words";

const LONGEST = 60;
const STANDS_FOR_IT = /\b(?:one|any|that|it)\b(?! (?:of|to|is|was))/i;

/**
 * A short message about a company right after a term was explained, with the term in its place: after "what is beta",
 * "and of Apple?" asks for Apple's beta, and after "what is a stock split", "has Apple had one" for its splits. Null
 * where no term was explained, and for a message that says itself what it wants.
 */
export async function readWithTerm(question: Question): Promise<Question | null> {
  const { carried, names, outline, text, reading, message, context } = question;
  if (carried.term === null || names.length === 0 || text.length > LONGEST) return null;
  if (reading.measures.length > 0 || reading.asked.metric !== null || message.clicked !== null) return null;
  const term = carried.term.replaceAll("-", " ");
  const isBare = /^(?:(?:and|so|ok|what about|how about) )*(?:(?:that |the one )?(?:of|for) )@(?: s)?$/.test(
    outline,
  );
  const [first] = names;
  const asked =
    isBare && toCore(outline) === "@" && first
      ? `${term} of ${first.mention}`
      : STANDS_FOR_IT.test(text)
        ? text.replace(STANDS_FOR_IT, term)
        : null;
  if (asked === null) return null;
  return readQuestion({ message: { ...message, text: asked }, carried: { ...carried, term: null }, context });
}
