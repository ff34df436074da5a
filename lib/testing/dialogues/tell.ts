import type { Figure } from "@/lib/contract/analysis-results";
import type { ResultPayload } from "@/lib/contract/skill-results";
import { writeTruth } from "../ledger/answers";

/** Truthful words about results, as a model may write them: short, rounded, in its own order. */
export function tellTruth(results: ResultPayload[], seed: number): string {
  const told = results.map(
    (result) => tellPassage(result) || writeTruth(result, seed).text || tellFigures(result),
  );
  return told.join(" ").trim() || "The card above shows what was found.";
}

/** The first line of a passage, cited as a writer is told to. */
function tellPassage({ data }: ResultPayload): string {
  const [first] = list((data as unknown as Record<string, unknown>).passages) as {
    number: number;
    text: string;
  }[];
  if (first === undefined) return "";
  return `${first.text.split("\n")[0]?.replace(/[.\s]+$/, "")} [${first.number}].`;
}

interface Owned {
  instrument?: { name: string };
  figures?: Figure[];
}

/** What `writeTruth` has no words for: its named figures, each with whose they are. */
function tellFigures({ data }: ResultPayload): string {
  const held = data as Owned & Record<string, unknown>;
  const name = held.instrument?.name ?? null;
  const own = [held.headline, ...list(held.figures), ...list(held.totals)].filter(isFigure);
  const latest = list(held.indicators).flatMap((one) => list((one as Record<string, unknown>).latest));
  const inside = [held.items, held.rows, held.holdings].flatMap(list) as Owned[];
  const sentences = [
    ...tellEnd(held),
    ...[...own, ...latest.filter(isFigure)].map((figure) => tellFigure(figure, name)),
    ...inside.flatMap((one) =>
      list(one.figures)
        .filter(isFigure)
        .toSorted((one, two) => rank(one) - rank(two))
        .slice(0, 2)
        .map((figure) => tellFigure(figure, one.instrument?.name ?? name)),
    ),
  ];
  return sentences.slice(0, 5).join(" ");
}

/** What a question about risk is about comes first. */
function rank({ key }: Figure): number {
  return key === "volatility" ? 0 : 1;
}

function tellEnd({ endValue, currency }: Record<string, unknown>): string[] {
  return typeof endValue === "number" ? [`The value at the end was ${endValue.toFixed(2)} ${currency}.`] : [];
}

function tellFigure({ label, value, unit, currency }: Figure, name: string | null): string {
  const of = name === null ? "" : ` of ${name}`;
  const what = /^[A-Z]{2}/.test(label) ? label : label.charAt(0).toLowerCase() + label.slice(1);
  return `The ${what}${of} was **${write(value ?? 0, unit, currency)}**.`;
}

function write(value: number, unit: Figure["unit"], currency: string | null): string {
  switch (unit) {
    case "percent":
      return `${value.toFixed(1)}%`;
    case "points":
      return `${value.toFixed(1)} percentage points`;
    case "price":
    case "money":
      return `${value.toFixed(2)} ${currency}`;
    case "days":
      return `${value} days`;
    case "count":
    case "shares":
      return String(value);
    default:
      return value.toFixed(2);
  }
}

function list(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

function isFigure(value: unknown): value is Figure {
  return (
    typeof value === "object" && value !== null && "convention" in value && (value as Figure).value !== null
  );
}
