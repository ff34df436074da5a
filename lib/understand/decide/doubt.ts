import type { Understanding } from "@/lib/contract/understanding";
import type { Classification } from "../classifier";
import { askFirst, conclude, toClarifiedKey } from "../conclude";
import { isOrdinaryWord } from "../entities/vocabulary";
import type { Question } from "../question";
import type { Decided } from "./weigh";

/** Below this nobody is sure, whatever the scope says. */
const HARDLY = 0.22;
/** Below this a message that does not look like any intent is not answered by guess. */
const DOUBTFUL = 0.45;

/**
 * The question back for a message that no tier is sure of; null where one is. Asked twice in a row, a person,
 * documents and examples are offered instead.
 */
export function doubt(input: {
  question: Question;
  decided: Decided;
  vote: Classification | null;
  read: Understanding | null;
}): Understanding | null {
  const { question, decided, vote, read } = input;
  if (read !== null && read.intent === decided.intent && decided.confidence >= HARDLY) return null;
  if (!isUnsure({ question, decided, vote })) return null;
  const { carried, names } = question;
  const { confidence, alternatives } = decided;
  const intent = vote?.inScope === false && !isReadable(question) ? "unclear" : decided.intent;
  const symbols = names.flatMap(({ resolution }) =>
    resolution.kind === "one" ? [resolution.instrument] : [],
  );
  if (carried.clarified === toClarifiedKey({ about: "intent", mention: null })) {
    return conclude({ intent, skill: "talk", tier: "none", confidence, alternatives, entities: { symbols } });
  }
  return {
    ...askFirst({ intent, carried, tier: "none", about: "intent", entities: { symbols } }),
    confidence,
    alternatives: [{ intent: decided.intent, confidence }, ...alternatives].slice(0, 4),
  };
}

/** True when at least half of the words are ordinary English ones: it is our language, only the wish is not clear. */
function isReadable({ outline }: Question): boolean {
  const words = outline.split(" ").filter((word) => /\p{L}/u.test(word));
  return words.length > 0 && words.filter(isOrdinaryWord).length * 2 >= words.length;
}

function isUnsure({
  question,
  decided,
  vote,
}: {
  question: Question;
  decided: Decided;
  vote: Classification | null;
}) {
  if (question.text === "") return true;
  if (decided.tier === "none") return true;
  if (!vote) return false;
  return decided.confidence < HARDLY || (!vote.inScope && decided.confidence < DOUBTFUL);
}
