import type { Understanding } from "@/lib/contract/understanding";
import { overlaps } from "../../normalise";
import type { Question } from "../../question";
import { finishMarket } from "../finish";
import { findReferred } from "../subjects";

const HOURS =
  /\b(?:(?:until|till|til) when|open|opens|opened|opening|close|closes|closed|closing|shut|shuts|hours|holidays?|half[ -]?days?|bell|early|sessions?)\b|\b(?:is|are|when|what time|will|does|there)\b[^?.!]{0,30} (?:trading|trade)\b(?! (?:at|for|up|down|higher|lower|volume))/;
const ASKED =
  /^(?:(?:and|so|hey|please|tell me|do you know|can you tell me|i wonder|if|whether) )*(?:is|are|was|were|will|when|what|which|until|till|how long|how many|does|do|did|can|at what|any|has|isn't|aren't|list|show|give|next|tomorrow|today)\b/;
const PLACE =
  /\b(?:markets?|exchanges?|bourses?|wall street|stock exchange|trading floor|trading day|opening bell|closing bell)\b/;
const NOT_HOURS =
  /\b(?:prices?|priced|quotes?|volume|volumes|caps?|capitalization|high|low|up or down|points|cost|index|news|report|reports|earnings|compare|perform\w{0,6}|return|returns|worth|value|open interest|how (?:did|has|have|is|are)|share of|market orders?|listed|ticker)\b/;
const DIRECT =
  /\b(?:(?:trading|opening|market|exchange|business) hours|(?:market|exchange|stock|stock market|trading|bank) (?:holidays?|calendar)|half[ -]?days?|early clos(?:e|es|ing|ure)|opening bell|closing bell|(?:a )?trading day|market (?:open|close|opens|closes|closed)|trading (?:calendar|schedule)|is there (?:any )?trading|(?:a|public|bank) holiday|(?:in|is it|already|still) (?:pre|after|post)[- ]?(?:market|hours))\b/;
const ABOUT_NAME =
  /^can (?:it|they|@|this|that) be traded\b|^can (?:i|you|we|one) trade (?:the )?@(?: stock| shares)? (?:on|at|over|24|now|today|after|#)|^(?:and )?(?:is|are|can i trade|can you trade|does|do) (?:the )?(?:@|it|they)(?: s)?(?: stock| shares?| market| exchange)? ?(?:still |currently |already |now )*(?:open|closed|trade|trades|trading|tradable|tradeable)(?: (?:yet|now|right now|today|still|at the moment|at night|on weekends|on the weekend|over the weekend|on #|#|24 7|around the clock|for the day))*$|^(?:when|what time|at what time|until when) (?:does|do|is|will|are) (?:the )?(?:@|it|they)(?: s)?(?: stock| market| exchange)? (?:open|opens|close|closes|start trading|stop trading|trading|trade)\b/;

/**
 * Whether and when an exchange is open: "is the market open", "when does Tokyo open", "NYSE holidays". A day in the
 * future is an ordinary part of it. An exchange's name that could be an index or a company is the exchange here.
 */
export function readMarketStatus(question: Question): Understanding | null {
  if (!isAboutHours(question)) return null;
  const { reading, names, carried, outline } = question;
  const { exchangeSpan } = reading;
  const others = names.filter((span) => exchangeSpan === null || !overlaps(span, exchangeSpan));
  const symbols = others.flatMap(({ resolution }) =>
    resolution.kind === "one" ? [resolution.instrument] : [],
  );
  const ambiguous = others.flatMap(({ resolution, mention }) =>
    resolution.kind === "many" ? [{ mention, candidates: resolution.candidates }] : [],
  );
  const isReferring = symbols.length === 0 && exchangeSpan === null && /\b(?:it|its|they)\b/.test(outline);
  const place =
    isReferring && carried.lastSkill === "market_status" ? (carried.asked?.exchange ?? null) : null;
  const referred = isReferring && !place ? (findReferred({ outline, carried }) ?? []) : [];
  return finishMarket(question, {
    skill: "market_status",
    tier: referred.length > 0 ? "carried" : "rules",
    confidence: 0.93,
    symbols: [...symbols, ...referred],
    ambiguous,
    unknown: [],
    asked: place ? { ...reading.asked, exchange: place } : reading.asked,
  });
}

/** True when a message asks for opening hours, holidays or whether trading goes on. */
export function isAboutHours({ outline, reading, lower, names }: Question): boolean {
  if (outline.length > 200) return false;
  const exchange = reading.exchangeSpan !== null;
  const plain = lower
    .replace(/[^\p{L}\p{N}' ]+/gu, " ")
    .replace(/\s+/g, " ")
    .trim();
  if (NOT_HOURS.test(outline)) return false;
  if (ABOUT_NAME.test(outline)) return true;
  if (DIRECT.test(plain) && (exchange || names.length === 0 || ASKED.test(plain))) return true;
  if (!HOURS.test(plain)) return false;
  if (exchange && (names.length <= 1 || ASKED.test(plain))) {
    return ASKED.test(plain) || /\b(?:hours|holidays?|open|closed)\W*$/.test(plain);
  }
  return PLACE.test(plain) && ASKED.test(plain);
}
