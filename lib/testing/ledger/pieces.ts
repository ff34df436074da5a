import type { Chance } from "./chance";

/** A figure or day in a sentence, with a way to lie about it. */
export interface Piece {
  text: string;
  lie(): string;
}

export type Sentence = (string | Piece)[];

const amount = (value: number, decimals: number) =>
  value.toLocaleString("en-US", { minimumFractionDigits: decimals, maximumFractionDigits: decimals });

/** Money in one of the ways people write it; the lies are other amounts and another currency. */
export function writeMoney(value: number, currency: string, chance: Chance): Piece {
  const decimals = chance.pick([2, 2, 1]);
  const forms = [
    (one: number) => `$${amount(one, decimals)}`,
    (one: number) => `${amount(one, decimals)} ${currency}`,
    (one: number) => `${amount(one, decimals)} dollars`,
    (one: number) => `**$${amount(one, decimals)}**`,
  ];
  const form = chance.pick(forms);
  const factor = chance.pick([1.037, 0.94, 1.21, 0.87]);
  const other = form(value * factor) === form(value) ? value + 3.7 : value * factor;
  const isUnit = chance.next() < 0.2;
  const lie = isUnit ? `€${amount(value, decimals)}` : form(other).replaceAll("*", "");
  return { text: form(value), lie: () => lie };
}

/** A percentage without its sign; the lies are others, and points in place of percent. */
export function writePercent(value: number, chance: Chance): Piece {
  const decimals = chance.pick([1, 2, 1]);
  const unit = chance.pick(["%", "%", " percent", " per cent"]);
  const shown = Math.abs(value);
  const by = chance.pick([2.7, 5.4, 11.3]);
  return { text: `${amount(shown, decimals)}${unit}`, lie: () => `${amount(shown + by, decimals)}${unit}` };
}

/** Shares with a scale, rounded. */
export function writeShares(value: number, chance: Chance): Piece {
  const millions = value / 1e6;
  const forms = [
    (one: number) => `${amount(one, 2)} million shares`,
    (one: number) => `${amount(one, 1)}M`,
    (one: number) => `about ${amount(one, 1)} million`,
    (one: number) => `${amount(one * 1e6, 0)} shares`,
  ];
  const form = chance.pick(forms);
  return { text: form(millions), lie: () => form(millions * 1.34).replace("about ", "") };
}

/** A day in one of its writings; the lies are days near it and far. */
export function writeDay(on: string, chance: Chance): Piece {
  const date = new Date(`${on}T00:00:00Z`);
  const form = (value: Date, kind: string) => {
    const write = (options: Intl.DateTimeFormatOptions, locale = "en-US") =>
      new Intl.DateTimeFormat(locale, { timeZone: "UTC", ...options }).format(value);
    if (kind === "iso") return value.toISOString().slice(0, 10);
    if (kind === "long") return write({ dateStyle: "long" });
    if (kind === "british") return write({ day: "numeric", month: "long", year: "numeric" }, "en-GB");
    return write({ month: "short", day: "numeric", year: "numeric" });
  };
  const kind = chance.pick(["iso", "long", "british", "short"]);
  const shiftDays = chance.pick([-41, 9, 365, -3]);
  const wrong = new Date(date.getTime() + shiftDays * 86_400_000);
  return { text: form(date, kind), lie: () => form(wrong, kind) };
}
