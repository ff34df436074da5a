/** A shortcut for a question: typed as `/name words`, sent as the question itself. */
export interface Command {
  name: string;
  /** What is to follow it, for the list. */
  takes: string;
  /** What it does, in a few words. */
  does: string;
  /** Whether companies follow it, which are then suggested. */
  ofSymbols: boolean;
  /** The question for the words that follow it. */
  toQuestion(words: string): string;
}

const command = (
  name: string,
  takes: string,
  does: string,
  toQuestion: (words: string) => string,
  ofSymbols = true,
): Command => ({ name, takes, does, toQuestion, ofSymbols });

/** All shortcuts, in the order of the list. */
export const commands: readonly Command[] = [
  command("quote", "company", "the newest price", (words) => `What is the price of ${words}?`),
  command("chart", "company, span", "a price chart", (words) => `Chart ${words}`),
  command("compare", "companies", "several on one scale", (words) => `Compare ${toList(words)}`),
  command("risk", "company", "volatility and drawdown", (words) => `How risky was ${words}?`),
  command("dividends", "company", "what was paid", (words) => `Dividends of ${words}`),
  command("earnings", "company", "dates and results", (words) => `Earnings of ${words}`),
  command("news", "company", "the latest headlines", (words) => `News about ${words}`),
  command("screen", "conditions", "companies that meet them", (words) => `Screen for ${words}`, false),
  command("define", "term", "what it means", (words) => `What is ${words}?`, false),
  command("help", "", "what can be asked", () => "What can you do?", false),
];

/** The question that a shortcut stands for; any other text, and a shortcut that misses its words, as it is. */
export function toQuestion(text: string): string {
  const [, name, rest = ""] = /^\/([a-z]+)(?:\s+([\s\S]*))?$/.exec(text.trim()) ?? [];
  const found = commands.find((one) => one.name === name);
  const words = rest.trim().replaceAll("$", "");
  if (found === undefined || (words === "" && found.takes !== "")) return text;
  return found.toQuestion(words);
}

/** "A B C" as "A, B and C"; words that already say how they belong together stay. */
function toList(words: string): string {
  if (/,|\band\b|\bwith\b|\bvs\b/i.test(words)) return words;
  const all = words.split(/\s+/);
  const last = all.pop();
  return all.length === 0 ? `${last}` : `${all.join(", ")} and ${last}`;
}

/** What is being typed at the caret that can be completed, and where it begins in the text. */
export type Completion = { kind: "command" | "symbol"; typed: string; from: number };

/**
 * What can be completed before the caret: the name of a shortcut at the beginning of the text, `$` with letters
 * anywhere, or a word behind a shortcut that takes companies. Null where there is nothing.
 */
export function findCompletion(text: string, caret: number): Completion | null {
  const before = text.slice(0, caret);
  if (/^\/[a-z]*$/.test(before)) return { kind: "command", typed: before.slice(1), from: 0 };
  const dollar = /(?:^|\s)\$([\p{L}\d:.^=-]{1,20})$/u.exec(before);
  if (dollar?.[1]) return { kind: "symbol", typed: dollar[1], from: caret - dollar[1].length - 1 };
  const [, name, typed] = /^\/([a-z]+)\s(?:.*\s)?([\p{L}\d:.^=-]{1,20})$/su.exec(before) ?? [];
  const takesSymbols = commands.some((one) => one.name === name && one.ofSymbols);
  return takesSymbols && typed ? { kind: "symbol", typed, from: caret - typed.length } : null;
}
