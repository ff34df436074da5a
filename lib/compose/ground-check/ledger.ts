import { keepLast } from "@/lib/contract/plain/keep-last";
import type { DateClaim, NumberClaim } from "./claims/claim";
import { readDates } from "./claims/date-claims";
import { readNumbers } from "./claims/number-claims";
import { listEstimatedDays } from "./estimates";
import type { Fact, FactUnit, Gathered, Subject } from "./facts/fact";
import { gatherFacts } from "./facts/gather";

/** Everything that an answer may say: figures, days, times, names, each with where it comes from. */
export interface Ledger {
  facts: Fact[];
  subjects: Subject[];
  /** Days, `YYYY-MM-DD`. */
  days: Set<string>;
  /** Months and years that were named as such: `YYYY-MM`, `YYYY`, `YYYY-Q1`. */
  parts: Set<string>;
  /** Times of day, `HH:MM`. */
  times: Set<string>;
  /** Lengths of time in days. */
  durations: number[];
  /** Days that are expected and not confirmed, `YYYY-MM-DD`. */
  estimatedDays: ReadonlySet<string>;
  /** Words that may have a capital, in small letters. */
  words: Set<string>;
  /** Names and labels with digits in them ("S&P 500", "RSI 14"): their digits are no figures. */
  digitNames: string[];
}

export interface LedgerInput {
  /** Results as they travel: data of the turn's outcomes. */
  results: unknown[];
  /** What the user wrote, this message's and what it refers to. */
  userTexts: string[];
  /** Cited passages and other texts that the model was shown. */
  passages: string[];
  /** Today in the reader's zone, `YYYY-MM-DD`. */
  today: string;
}

/**
 * The ledger of a turn. What the model was shown is what it may say, and nothing else. It is made when it is first read:
 * the model can be asked before.
 */
export function createLedger(input: LedgerInput): Ledger {
  return new LazyLedger(input);
}

/** Plain getters: the gate asks for the same few fields hundreds of times an answer. */
class LazyLedger implements Ledger {
  readonly #input: LedgerInput;
  #made: Ledger | null = null;

  constructor(input: LedgerInput) {
    this.#input = input;
  }

  get #ledger(): Ledger {
    this.#made ??= makeLedger(this.#input);
    return this.#made;
  }

  get facts() {
    return this.#ledger.facts;
  }
  get subjects() {
    return this.#ledger.subjects;
  }
  get days() {
    return this.#ledger.days;
  }
  get parts() {
    return this.#ledger.parts;
  }
  get times() {
    return this.#ledger.times;
  }
  get durations() {
    return this.#ledger.durations;
  }
  get estimatedDays() {
    return this.#ledger.estimatedDays;
  }
  get words() {
    return this.#ledger.words;
  }
  get digitNames() {
    return this.#ledger.digitNames;
  }
}

function makeLedger(input: LedgerInput): Ledger {
  const gathered = gatherFacts(input.results);
  const ledger: Ledger = {
    facts: [...gathered.facts],
    subjects: gathered.subjects,
    days: new Set([...gathered.days, input.today]),
    parts: new Set(gathered.parts),
    times: new Set(gathered.times),
    durations: listDurations(gathered),
    estimatedDays: listEstimatedDays(input.results),
    words: new Set(),
    digitNames: listDigitNames(gathered),
  };
  for (const { text, subject } of gathered.texts) addText(ledger, { text, subject, origin: "outcome" });
  for (const text of input.userTexts) addText(ledger, { text, subject: null, origin: "user" });
  for (const text of input.passages) addText(ledger, { text, subject: null, origin: "passage" });
  for (const { symbol, names } of gathered.subjects)
    for (const name of [symbol, ...names]) addWords(ledger, name);
  return ledger;
}

/** Blanks a stretch so that nothing reads it again; the length stays. */
export function blank(text: string, { start, end }: { start: number; end: number }): string {
  return text.slice(0, start) + "\ue000".repeat(end - start) + text.slice(end);
}

function addText(
  ledger: Ledger,
  input: { text: string; subject: string | null; origin: Fact["origin"] },
): void {
  const { text, subject, origin } = input;
  addWords(ledger, text);
  const { dates, numbers } = text.length > LONGEST_KEPT ? readText(text) : readLabel(text);
  for (const date of dates) addDate(ledger, date);
  for (const claim of numbers) addNumber(ledger, { claim, text, subject, origin });
}

/** Labels and conventions are the same in most results: what was read in them is kept. */
const LONGEST_KEPT = 200;
const readLabel = keepLast({ most: 2_000, toKey: (text: string) => text, read: readText });

function readText(text: string): { dates: readonly DateClaim[]; numbers: readonly NumberClaim[] } {
  const dates = readDates(text);
  return { dates, numbers: readNumbers(dates.reduce(blank, text)) };
}

function addNumber(
  ledger: Ledger,
  input: { claim: NumberClaim; text: string; subject: string | null; origin: Fact["origin"] },
): void {
  const { claim, text, subject, origin } = input;
  if (claim.unit === "duration") {
    ledger.durations.push(claim.value * (claim.unitDays ?? 1));
    return;
  }
  ledger.facts.push({
    value: claim.value,
    unit: toFactUnit(claim),
    currency: claim.currency,
    subject,
    label: text.slice(0, 120),
    key: "text",
    on: null,
    until: null,
    origin,
    convention: null,
    sources: [],
  });
}

const factUnits: Record<NumberClaim["unit"], FactUnit> = {
  percent: "percent",
  points: "points",
  basis_points: "basis_points",
  money: "money",
  ratio: "ratio",
  shares: "shares",
  duration: "days",
  plain: "count",
};

function toFactUnit({ unit }: NumberClaim): FactUnit {
  return factUnits[unit];
}

function addDate(ledger: Ledger, { year, month, day, quarter, times, other }: DateClaim): void {
  for (const time of times) ledger.times.add(time);
  const two = (value: number) => String(value).padStart(2, "0");
  if (year !== null && quarter !== null) ledger.parts.add(`${year}-Q${quarter}`);
  if (year === null) {
    if (month !== null && day !== null) ledger.parts.add(`--${two(month)}-${two(day)}`);
    return;
  }
  ledger.parts.add(String(year));
  if (month !== null && day === null) ledger.parts.add(`${year}-${two(month)}`);
  if (month !== null && day !== null) ledger.days.add(`${year}-${two(month)}-${two(day)}`);
  if (other) ledger.days.add(`${year}-${two(other.month)}-${two(other.day)}`);
}

function addWords(ledger: Ledger, text: string): void {
  for (const word of text.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{N}.&'’/-]*/gu) ?? []) {
    const bare = word.replace(/['’]s?$|[.'’-]+$/g, "");
    ledger.words.add(bare);
    for (const piece of bare.split(/[/'’-]/)) if (piece.length > 1) ledger.words.add(piece);
  }
}

const DAY_MS = 86_400_000;

/** From every first day to every last day that stand beside each other. */
function listDurations({ spans }: Gathered): number[] {
  return spans.map(({ from, to }) => Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS));
}

function listDigitNames({ subjects, labels }: Gathered): string[] {
  const names = [...subjects.flatMap(({ symbol, names }) => [symbol, ...names]), ...labels];
  return [...new Set(names)]
    .filter((name) => /\d/.test(name) && /\p{L}/u.test(name))
    .sort((one, two) => two.length - one.length);
}
