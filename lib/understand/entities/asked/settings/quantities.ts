import type { Asked } from "@/lib/contract/understanding";
import { NUMBER, type Reading, readNothing, toMatchSpan, toNumber } from "../numbers";

const UNITS =
  "(?:shares?|stocks?|units?|pieces?|coins?|ounces?|oz|contracts?|lots?|certificates?|papers?|tokens?)";
const OWNING =
  "(?:own|owned|hold|held|have|has|got|bought|buy|purchased|sold|sell|add|added|remove|removed|trim|trimmed|dropped|drop|put|acquired|picked up|take|took|record|enter|log|plus|minus|another|with)";
const QUANTITIES = [
  new RegExp(
    `(?<![\\d.,$€£¥])(?<digits>${NUMBER})(?! ?(?:%|percent)) (?:more |additional |of my |extra )?(?:@{1,60} )?(?:${UNITS})\\b`,
  ),
  new RegExp(
    `\\b${OWNING} (?:me |an? (?:further|additional) |another |only |just |exactly )?(?<digits>${NUMBER}) (?:more |of (?:the |my )?)?(?=@)`,
  ),
  new RegExp(`@ ?(?:,|:|x|-)? ?(?<digits>${NUMBER}) ?(?:${UNITS})\\b`),
  new RegExp(`^\\W*(?:and |plus |also )?(?<digits>${NUMBER}) (?=@)`),
];

/** Shares or units: "20 shares", "bought 15 Apple"; null without them. Money is no quantity. */
export function readQuantity(masked: string): Reading<Asked["quantity"]> {
  for (const pattern of QUANTITIES) {
    const match = pattern.exec(masked);
    const digits = match?.groups?.digits;
    if (!match || digits === undefined) continue;
    const value = toNumber({ digits });
    if (value > 0) return { value, spans: [toMatchSpan(match)] };
  }
  return readNothing(null);
}

const REMOVE =
  /\b(?:cancel(?:led)?|unset|switch off|turn off|stop (?:the|that|my|this|all)|kill (?:the|that|my|this)|forget (?:the|that) alert|remove[ds]?|removing|delete[ds]?|drop(?:ped)?|sold|sell(?:ing)?|take (?:[\w@'$%.,-]+ ){0,5}?(?:off|out|away|from)|took (?:[\w@'$%.,-]+ ){0,5}?(?:off|out)|get rid of|hide|without|no (?:more )?(?:volume|dividends|splits|earnings)|turn (?:[\w@'$%.,-]+ ){0,4}?off|switch (?:[\w@'$%.,-]+ ){0,4}?off|kick(?:ed)?|ditch(?:ed)?|scrap(?:ped)?|throw (?:[\w@']+ )?out|clear|unwatch|stop watching|trim(?:med)?|lose the|away with|leave out|exclude)\b/;
const ADD =
  /\b(?:add(?:ed|ing)?|put (?:[\w@'$%.,-]+ ){0,5}?(?:in|on|into|onto|to|under)|bought|buy|purchased|own|hold|have|include|insert|track|watch|follow|plus|mark(?:s|ed)?|overlay|show (?:[\w@'$%.,-]+ ){0,4}?(?:volume|dividends?|splits?|earnings)|with (?:\w+ ){0,2}?(?:volume|dividends?|splits?|earnings)|turn (?:[\w@'$%.,-]+ ){0,4}?on|switch (?:[\w@'$%.,-]+ ){0,4}?on|acquired|got(?! in\b)|record|enter|note)\b/;

/** Whether something is put in or taken away; null without such words. It counts only for what one can add to. */
export function readOperation(masked: string): Asked["op"] {
  if (REMOVE.test(masked)) return "remove";
  return ADD.test(masked) ? "add" : null;
}

const EACH = "(?:every|each|per|an?|once an?|once per|one)";
const CONTRIBUTIONS: [NonNullable<Asked["contribution"]>, RegExp][] = [
  ["weekly", toPace("week", "weekly")],
  ["monthly", toPace("month|mo|payday", "monthly")],
  ["quarterly", toPace("quarter", "quarterly")],
  ["yearly", toPace("year", "yearly|annual(?:ly)?")],
];

function toPace(noun: string, adverb: string): RegExp {
  return new RegExp(
    `\\b(?:invest\\w{0,3}|put(?:ting)?|sav(?:e|ed|ing)|add(?:ed|ing)?|contribut\\w{1,5}|bought|buy(?:ing)?|paid|pay(?:ing)?|dca|dollars?|euros?|pounds?|usd|eur|[$€£]\\d[\\d.,]*k?|\\d[\\d.,]*k?)\\b(?: [\\w$%@'.,]+){0,6}? (?:${EACH} (?:${noun})|${adverb})\\b|\\d ?\\/ ?(?:${noun})\\b|\\b(?:${adverb}) (?:contributions?|investments?|savings?|savings plan|plan|instal?ments?|payments?|purchases?|buys)\\b|\\b(?:savings? plan|dca|dollar cost averag\\w{1,3}|cost averag\\w{1,3})\\b.{0,40}\\b(?:${EACH} (?:${noun})|${adverb})\\b`,
  );
}

/** How often money goes in: "100 a month", "monthly savings plan"; null when it goes in once. */
export function readContribution(masked: string): Asked["contribution"] {
  if (/\bre-?bal/.test(masked) && !/\b(?:invest|sav|contribut|put)\w*\b/.test(masked)) return null;
  return CONTRIBUTIONS.find(([, pattern]) => pattern.test(masked))?.[0] ?? null;
}
