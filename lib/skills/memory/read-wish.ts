import type { MemoryKind } from "@/lib/contract/talk/memory";

/** What a message wants of what is remembered. */
export type Wish =
  | { do: "tell"; about: MemoryKind | null }
  | { do: "keep" }
  /** Of one kind, of the named shares (`symbols`), or the newest entry. */
  | { do: "forget"; what: MemoryKind | "symbols" | "newest" }
  /** Everything, once it is confirmed. */
  | { do: "forget_all"; confirmed: boolean };

/** What the button says that forgets everything: nothing shorter does. */
export const FORGET_ALL = "Yes, forget everything you remember about me";

const CONFIRMED = /^yes,? forget everything you remember about me[.!]*$/;
const FORGET =
  /\b(?:forget|delete|erase|wipe|clear|remove|drop|purge|reset|kick|take .{1,60} (?:off|out)|sold|no longer (?:own|hold|have|watch))\b/;
const NOT_FORGET = /\b(?:don'?t|do not|never) forget\b/g;
const ALL =
  /\b(?:everything|all (?:of it|of that|you|about|that|my data|data|i)|anything|me|my (?:personal )?(?:data|infos?|information|profile|preferences|settings)|(?:what|that) you (?:know|have|remember)|who i am)\b/;
const CONVERSATION = /\b(?:conversations?|chats?|messages?|talks?|history|said|talked|asked|questions?)\b/;
const NEWEST = /\b(?:that|it|this|the last (?:one|thing|bit)|the newest)\b/;
const QUESTION =
  /^(?:so |and |ok(?:ay)? |hey |hi |please )*(?:what|which|who|how|do|did|does|are|is|am|have|has|where|when|why|show|list|tell|display|give)\b/;
const POLITE = /^(?:can|could|would|will) you\b/;
const KEEPING =
  /\b(?:remember|note|keep in mind|bear in mind|memori[sz]e|save|store|from now on|always|by default|as (?:my |the |a )?default|going forward|in future|in the future|add|put|track|watch|call me|my name is|i (?:own|hold|have|bought|live|am|prefer|only|care|invest|plan|want)|i'?m|my (?:base |home |own )?(?:currency|horizon|name))\b/;

const KINDS: { kind: MemoryKind; words: RegExp }[] = [
  { kind: "watch", words: /\bwatch ?-?lists?\b|\bi watch\b|\bwatching\b|\bto watch\b|\bstocks? i follow\b/ },
  {
    kind: "holding",
    words:
      /\b(?:holdings?|portfolio|positions?|i (?:own|hold|have|bought)|my (?:stocks?|shares?|investments?))\b/,
  },
  { kind: "currency", words: /\bcurrency\b/ },
  { kind: "horizon", words: /\bhorizon\b/ },
  { kind: "note", words: /\bnotes\b/ },
];

/** The kind of entry that the words name; null where they name none. */
export function readKind(text: string): MemoryKind | null {
  const lower = text.toLowerCase();
  return KINDS.find(({ words }) => words.test(lower))?.kind ?? null;
}

/** What a message wants. Only the visitor's own words are read; what is not plainly a wish to keep is told about. */
export function readWish(input: {
  text: string;
  hasSymbols: boolean;
  /** What was understood to be done with the named shares, where the words alone do not say it. */
  op?: "add" | "remove" | null;
}): Wish {
  const { text, hasSymbols, op = null } = input;
  const lower = text.toLowerCase().replace(/[’]/g, "'").trim();
  if (CONFIRMED.test(lower)) return { do: "forget_all", confirmed: true };
  const plain = lower.replace(NOT_FORGET, "remember");
  const about = readKind(plain);
  const isQuestion = QUESTION.test(plain) || (plain.endsWith("?") && !POLITE.test(plain));
  if (FORGET.test(plain) && !isQuestion) return readForgetting({ plain, about, hasSymbols });
  if (isQuestion || isRefusal(plain)) return { do: "tell", about };
  if (hasSymbols && op === "remove") return { do: "forget", what: "symbols" };
  return KEEPING.test(plain) || (hasSymbols && op === "add") ? { do: "keep" } : { do: "tell", about };
}

function readForgetting(input: { plain: string; about: MemoryKind | null; hasSymbols: boolean }): Wish {
  const { plain, about, hasSymbols } = input;
  if (hasSymbols) return { do: "forget", what: "symbols" };
  if (about !== null) return { do: "forget", what: about };
  if (ALL.test(plain)) return { do: "forget_all", confirmed: false };
  if (CONVERSATION.test(plain)) return { do: "tell", about: null };
  return NEWEST.test(plain) ? { do: "forget", what: "newest" } : { do: "tell", about: null };
}

/** "Do not store my messages": nothing is kept for that, and what is kept is told. */
function isRefusal(plain: string): boolean {
  return /\b(?:don'?t|do not|never|stop) (?:save|sav\w+|stor\w+|keep\w*|remember\w*|record\w*|track\w*|log\w*|collect\w*)\b/.test(
    plain,
  );
}

const HEAD =
  /^(?:(?:please|pls|hey|hi|ok(?:ay)?|so|and|also|well|now|can you|could you|would you|will you|i(?:'d| would) like you to|i want you to|you (?:should|must))[\s,]+)+/i;
const VERB =
  /^(?:(?:don'?t|do not|never) forget|remember|note(?: down)?|keep in mind|bear in mind|memori[sz]e|save|store)(?: (?:for (?:me|later|next time|the future)))?\s*[:,]?(?: that)?\s+/i;
const TAIL =
  /[\s,;.]*\b(?:please )?(?:remember|keep|note|save|store) (?:it|that|this)(?: in mind)?(?: please)?[\s.!]*$/i;
const EMPTY =
  /^(?:this|that|it|me|everything|all|something|my (?:preferences|settings|profile|watch ?list|holdings|portfolio))?[\s.!?]*$/i;

/** What is to be noted, without the words that ask for it; null where nothing is left. */
export function readNote(text: string): string | null {
  const bare = text.replace(/\s+/g, " ").trim().replace(HEAD, "").replace(VERB, "").replace(TAIL, "").trim();
  return EMPTY.test(bare) ? null : bare;
}

/** Years of a plan to hold: "my horizon is 10 years", "I invest for 20 years"; null where none is told. */
export function readHorizon(text: string): number | null {
  if (
    !/\b(?:horizon|long[- ]term|invest(?:ing)? for|hold(?:ing)? (?:\w+ )?for|retire|need (?:it|the money) in)\b/i.test(
      text,
    )
  )
    return null;
  const years = Number(/\b(\d{1,2})[ -]?years?\b/i.exec(text)?.[1]);
  return years >= 1 && years <= 80 ? years : null;
}

/** The number of shares told right before a place of the text; null where none is. */
export function readQuantity(before: string): number | null {
  const told =
    /(?<![\d.,])(\d[\d,]*(?:\.\d+)?)\s*(?:more |additional )?(?:shares?|stocks?|units?|pieces?|x)?\s*(?:of|in)?\s*(?:the\s+)?\$?$/i.exec(
      before,
    );
  const value = Number(told?.[1]?.replaceAll(",", ""));
  return value > 0 && value <= 1e12 ? value : null;
}
