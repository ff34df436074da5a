import type { Fact } from "../facts/fact";

/** Words that speak of a figure, by its label or the name of its field. */
const cues: { of: RegExp; words: RegExp }[] = [
  {
    of: /return|^change|change pct|contribution/i,
    words:
      /return|ros|risen|rise|fell|fall|gain|los[st]|up\b|down\b|climb|drop|declin|advanc|chang|mov|perform|slid|jump|increas|decreas|add|shed|surg|slump/i,
  },
  { of: /previous close|base/i, words: /previous|prior|before|from|start|began|base/i },
  {
    of: /^(?:price|close|end|adj close|value)$/i,
    words: /clos|pric|trad|worth|stood|stands|quot|now|at\b|ended|to\b/i,
  },
  { of: /high/i, words: /high|peak|max|top|range|swing|spread/i },
  { of: /low/i, words: /\blow|bottom|min|trough|range|swing|spread/i },
  { of: /open/i, words: /open/i },
  { of: /volume/i, words: /volume|traded|shares changed/i },
  {
    of: /drawdown|^max drawdown/i,
    words:
      /drawdown|from (?:its|a|the) (?:peak|high)|(?:largest|worst|deepest|biggest|steepest|maximum) (?:fall|drop|decline|loss)|peak to trough|peak-to-trough/i,
  },
  { of: /dividend|yield/i, words: /dividend|yield|paid|payout/i },
  { of: /eps/i, words: /eps|earnings per share|earned|per share/i },
  { of: /market cap/i, words: /market cap|valued|worth|capitali[sz]ation/i },
  { of: /volatility/i, words: /volatil/i },
];

const STOP = /^(?:day|days|daily|the|of|a|an|in|on|per|and|by|to|with|last|number)$/;

/** True when the words around a figure speak of this fact: by its label's own words or by what is said for it. */
export function speaksOf(words: string, fact: Fact): boolean {
  const name = `${fact.label} ${fact.key}`;
  const cue = cues.filter(({ of }) => of.test(fact.label) || of.test(fact.key));
  if (cue.some((one) => one.words.test(words))) return true;
  const own = name.toLowerCase().match(/[a-z]{3,}/g) ?? [];
  const lower = words.toLowerCase();
  return own.some((word) => !STOP.test(word) && lower.includes(word.slice(0, 6)));
}

const UP =
  /\b(?:rose|risen|rises?|rising|gain(?:ed|s|ing)?|climb(?:ed|s|ing)?|up|higher|advanc(?:ed|es?)|increas(?:ed|es?)|added|adds|jump(?:ed|s)?|surg(?:ed|es?)|grew|grow(?:n|th|s)?|rall(?:ied|y)|positive|beat)\b(?! to\b)/gi;
const DOWN =
  /\b(?:fell|fallen|falls?|falling|los[st]|los(?:es|ing|ses?)|lost|drop(?:ped|s)?|down|lower|declin(?:ed|es?|ing)|decreas(?:ed|es?)|shed|slid|slump(?:ed|s)?|shrank|shrunk|tumbl(?:ed|es?)|negative|missed)\b/gi;

/** Whether the words beside a change say that it went up (1), down (-1), or neither (0). The nearest word counts. */
export function readDirection(input: { text: string; start: number; end: number }): -1 | 0 | 1 {
  const { text, start, end } = input;
  const before =
    text
      .slice(Math.max(0, start - 70), start)
      .split(/[;:—]|, (?:and|but|while)\b| but | while /)
      .at(-1) ?? "";
  const after = /^[^.,;:—]{0,14}/.exec(text.slice(end))?.[0] ?? "";
  if (/\b(?:not|never|n't|neither|nor)\b/i.test(before)) return 0;
  const next = /^\W*(?:higher|gain|increase|rise|up)\b/i.test(after)
    ? 1
    : /^\W*(?:lower|loss|decrease|decline|drop|fall|down)\b/i.test(after)
      ? -1
      : 0;
  if (next !== 0) return next;
  const up = lastIndex(before, UP);
  const down = lastIndex(before, DOWN);
  if (up === down) return 0;
  return up > down ? 1 : -1;
}

function lastIndex(text: string, words: RegExp): number {
  return [...text.matchAll(words)].at(-1)?.index ?? -1;
}

const DIRECTED = /return|^change|contribution|surprise|growth/i;

/** True for a figure whose sign is a direction: a return and a change, not a drawdown or a share. */
export function isDirected(fact: Fact): boolean {
  return DIRECTED.test(fact.key) || DIRECTED.test(fact.label);
}
