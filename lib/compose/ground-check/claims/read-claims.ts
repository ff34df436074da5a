import { blank, type Ledger } from "../ledger";
import type { Claim } from "./claim";
import { readDates } from "./date-claims";
import { continuations, MONTH } from "./lexicon";
import { readNames } from "./name-claims";
import { readNumbers } from "./number-claims";

/** Claims of the texts that were read last by a ledger: a sentence is read by the gate and again for its sources. */
const readBy = new WeakMap<Ledger, Map<string, Claim[]>>();
const MOST_READ = 32;

/** The claims of a sentence as far as it is written, in their order. Digits of known names are no numbers. */
export function readClaims(text: string, ledger: Ledger): Claim[] {
  const read = readBy.get(ledger) ?? new Map<string, Claim[]>();
  const known = read.get(text);
  if (known !== undefined) return known;
  const claims = readAll(text, ledger);
  if (read.size >= MOST_READ) read.clear();
  readBy.set(ledger, read.set(text, claims));
  return claims;
}

function readAll(text: string, ledger: Ledger): Claim[] {
  let masked = text.replaceAll("\ue000", " ");
  for (const name of ledger.digitNames) {
    for (let at = masked.indexOf(name); at >= 0; at = masked.indexOf(name, at + name.length)) {
      masked = blank(masked, { start: at, end: at + name.length });
    }
  }
  const names = readNames(masked);
  const dates = readDates(masked);
  for (const date of dates) masked = blank(masked, date);
  const numbers = readNumbers(masked);
  const taken = [...dates, ...numbers];
  const free = names.filter(({ start, end }) => !taken.some((one) => one.start < end && start < one.end));
  return [...taken, ...free].sort((one, two) => one.start - two.start);
}

const MONTH_AT_END = new RegExp(`(?:${MONTH}|(?<![\\d.,$€£¥/-])\\d{1,2}(?:st|nd|rd|th)?(?: of)?)$`);

/**
 * True when more text could change the claim: its digits go on, a unit follows, a year is still being written. `several`
 * waits for "12 % for Apple" too, where more than one thing is spoken of.
 */
export function isOpen(input: { text: string; claim: Claim; several: boolean }): boolean {
  const { text, claim, several } = input;
  const rest = text.slice(claim.end);
  if (rest === "") return true;
  if (claim.kind === "name") return isNameOpen(rest, claim.isFirst);
  if (claim.kind === "date") return isDateOpen(rest);
  if (/^(?:[.:/-]|,\d{0,2}|[/.-]\d{1,2}(?:[/.-]\d{0,4})?|:\d{0,2})$/.test(rest) || TWO_WORDS.test(rest))
    return true;
  const word = /^\**[ -](\S*)$/.exec(rest)?.[1];
  if (word !== undefined) {
    const part = word.toLowerCase().replace(/^\*+/, "");
    if (part === "" || continuations.some((one) => one.startsWith(part) || part === one)) return true;
  }
  if (/^%?\**\s?\S*$/.test(rest) && /^%?\**\s?[a-z.]{0,3}$/i.test(rest) && claim.unit === "plain")
    return true;
  return several && /^\W*(?:\w+ ){0,2}(?:(?:for|of|by|at|from|in)(?: [\w$.*]*)?|\w{0,4})$/.test(rest);
}

/** Units of two words, while the second is being written. */
const TWO_WORDS =
  /^\**[ -](?:per|percentage|basis|US|trading|calendar|straight|consecutive|Swiss|%)[ -][a-z]*$/i;

function isDateOpen(rest: string): boolean {
  if (/^[-/.]\d{0,2}(?:[-/.]\d{0,4})?$/.test(rest)) return true;
  return /^(?:st|nd|rd|th)?[.,]?\s?\d{0,3}$/.test(rest) || /^ ?(?:[ap]\.?)?m?$/i.test(rest);
}

/** A name may have more words; the first word of a sentence is one or not by what it does. */
function isNameOpen(rest: string, isFirst: boolean): boolean {
  if (/^(?:[ '’.&-]|['’]s?)$/.test(rest) || /^ (?:& ?)?\p{Lu}[\p{L}\p{N}.&'’-]*$/u.test(rest)) return true;
  return isFirst && /^(?:['’]s)?\**\s\S*$/.test(rest);
}

const OPENING = /(?:[$€£¥₹~≈+−–-]|\b(?:USD|EUR|GBP|JPY|CHF|CAD|AUD|HKD|Q|FY|US))\s?$/;

/** How much of a text can be let go: not a word that is being written, nor a sign or month that a number may follow. */
export function toStablePoint(text: string): number {
  let end = text.length - (/\S*$/.exec(text)?.[0].length ?? 0);
  for (let again = true; again; ) {
    const head = text.slice(0, end).trimEnd();
    const opening = OPENING.exec(head) ?? MONTH_AT_END.exec(head);
    again = opening !== null && opening.index < end;
    if (opening) end = opening.index;
  }
  return end;
}
