import type { Understanding } from "@/lib/contract/understanding";
import { askFirst, conclude } from "../../conclude";
import { isPlainWord } from "../../entities/words/vocabulary";
import type { Question } from "../../question";
import { toMarketSkill } from "../market-skills";
import { MARKET_CUE } from "./cues";
import { pickAnalysis } from "./pick-analysis";

const LEAD =
  /^(?:(?:and|so|ok|okay|please|pls|but|also|then|can you|could you|would you|i want to know|i'd like to know|do you know|tell me|just)[\s,]+)*/;
const EXPLICIT =
  /^(?:define|explain(?: to me| what)?|describe|(?:the )?(?:meaning|definition) of|what(?:'s| is| are)? (?:the )?(?:meaning|definition) of|what(?:'s| is)? meant by|what do(?:es)?(?= .{1,70} (?:mean|stand for)\b)|how (?:do you|do i|to|is|are)(?= .{1,70} (?:calculated|computed|defined|measured)\b)|how (?:do you|do i|to) (?:calculate|compute)) /;
const WHAT_IS = /^(?:what(?:'s| is| are|s| was)|whats|about|tell me about|what about|how about|what) /;
const ARTICLE = /^(?:an? |the |some )/;
const TAIL =
  /(?:,? (?:mean|means|stand for|calculated|computed|defined|measured|is|are|in (?:finance|stocks?|investing|trading|simple (?:words|terms)|plain english|the stock market)|to me|please|pls|exactly|again|anyway|all about|for (?:beginners|dummies)))+$/;

interface Phrase {
  phrase: string;
  /** "define X" and its like, which can be about nothing but a term. */
  explicit: boolean;
  /** The phrase had "the" before it, so it may be of the stock that is spoken of. */
  definite: boolean;
  bare: boolean;
  /** "what about X", "and X": something of what is spoken of, when anything is. */
  elliptic: boolean;
}

function readPhrase(lower: string): Phrase {
  const text = lower
    .slice(0, 120)
    .replace(/[\s?.!,;:"]+$/, "")
    .replace(LEAD, "");
  const explicit = EXPLICIT.test(text);
  const elliptic = /^(?:what about|how about|about) /.test(text);
  const asked = explicit ? text.replace(EXPLICIT, "") : text.replace(WHAT_IS, "");
  const named = asked.replace(/^["']|["']$/g, "").replace(TAIL, "");
  const phrase = named
    .replace(ARTICLE, "")
    .replace(/^["']|["']$/g, "")
    .trim();
  return {
    phrase,
    explicit,
    definite: named.startsWith("the "),
    bare: !explicit && asked === text,
    elliptic,
  };
}

/** "what is a P/E ratio", "define drawdown", "what does CAGR mean", or the term alone, where the glossary has it. */
export function readDefinition(question: Question): Understanding | null {
  const { lower, text, names, carried, outline, context } = question;
  const { phrase, explicit, definite, bare, elliptic } = readPhrase(lower);
  if (phrase === "" || phrase.length > 60) return null;
  const spoken = !explicit && carried.symbols.length > 0 && toMarketSkill(carried.lastSkill) !== null;
  if (definite && !explicit && carried.symbols.length > 0 && MARKET_CUE.test(outline)) return null;
  if (spoken && (definite || bare || elliptic) && pickAnalysis(question) !== null) return null;
  const isName =
    outline === "@" && names[0]?.resolution.kind === "one" && /\p{Lu}/u.test(text.slice(0, phrase.length));
  if (bare && isName) return null;
  const entry = context.glossary.match(phrase) ?? matchAround(lower, phrase, context.glossary);
  if (!entry) return null;
  return conclude({ skill: "definition", tier: "rules", confidence: 0.95, entities: { term: entry.slug } });
}

const QUALITY = /^(?:good|normal|typical|healthy|high|low|bad|decent|average) /;
const DIFFERENCE =
  /\bdifferences? between (?:an? |the )?([\w/&' -]{2,40}?) (?:and|vs\.?|versus) (?:an? |the )?([\w/&' -]{2,40})/;

/** "a good Sharpe ratio" asks for the term; "the difference between EMA and SMA" for the first that is known. */
function matchAround(lower: string, phrase: string, glossary: Question["context"]["glossary"]) {
  const plain = phrase.replace(QUALITY, "");
  if (plain !== phrase) return glossary.match(plain);
  const [, one, two] = DIFFERENCE.exec(lower.slice(0, 160)) ?? [];
  return one && two ? (glossary.match(one) ?? glossary.match(two.replace(/ (?:in|for|when) .*$/, ""))) : null;
}

/** A term was asked for that the glossary does not have. Sentences about a named company or a price are left alone. */
export function readUnknownTerm({ lower, text, names, carried, outline }: Question): Understanding | null {
  const { phrase, explicit, bare } = readPhrase(lower);
  if (bare || phrase === "" || names.length > 0) return null;
  const words = phrase.split(" ");
  if (words.length > 4 || words.every((word) => isPlainWord(word) || /^[0-9]+$/.test(word))) return null;
  const at = lower.lastIndexOf(phrase);
  const mention = at >= 0 ? text.slice(at, at + phrase.length) : phrase;
  const article = at > 1 && / (?:an?) $/.test(lower.slice(Math.max(0, at - 4), at));
  if (!explicit && (MARKET_CUE.test(outline) || (/^\p{Lu}/u.test(mention) && !article))) return null;
  if (!explicit && !/^(?:what(?:'s| is| are|s)) /.test(lower.replace(LEAD, ""))) return null;
  return askFirst({ carried, tier: "rules", about: "term", mention });
}
