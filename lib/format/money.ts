import type { Instrument } from "@/lib/contract/market";
import { DEFAULT_LOCALE, getNumberFormat, withTrueMinus } from "./formatters";
import { formatNumber } from "./number";

interface MoneyInput {
  value: number;
  /** ISO 4217; anything else is written after the number. */
  currency: string;
  /** Decimals, fixed. Without it: the currency's own, and more for amounts below one. */
  digits?: number;
  /** `$1.2T` in place of the whole number. */
  compact?: boolean;
  locale?: string;
}

/** Currencies without minor units still trade in fractions (a share at 2,845.5 yen). */
function fractionDigits({ value, digits, usual }: { value: number; digits?: number; usual: number }) {
  if (digits !== undefined) return { min: digits, max: digits };
  const size = Math.abs(value);
  if (size === 0 || size >= 1) return { min: usual, max: Math.max(usual, 2) };
  if (size >= 0.01) return { min: usual, max: 4 };
  return { min: usual, max: Math.min(12, 3 - Math.floor(Math.log10(size))) };
}

/**
 * An amount of money: `$123.45`, `−$37.63`, `¥2,845.5`, `$0.0123`, compact `$1.2T`. Below one it keeps up to four
 * significant decimals, so that a small price does not become 0.00. A code that is not ISO 4217 follows the number.
 */
export function formatMoney({
  value,
  currency,
  digits,
  compact = false,
  locale = DEFAULT_LOCALE,
}: MoneyInput): string {
  if (!/^[A-Za-z]{3}$/.test(currency)) {
    return `${formatNumber({ value, digits: digits ?? 2, locale })} ${currency}`;
  }
  const style = { style: "currency", currency } as const;
  if (compact) {
    const format = getNumberFormat(locale, {
      ...style,
      notation: "compact",
      minimumFractionDigits: 0,
      maximumFractionDigits: digits ?? 1,
    });
    return withTrueMinus(format.format(value));
  }
  const usual = getNumberFormat(locale, style).resolvedOptions().maximumFractionDigits ?? 2;
  const { min, max } = fractionDigits({ value, digits, usual });
  const format = getNumberFormat(locale, {
    ...style,
    minimumFractionDigits: Math.min(min, max),
    maximumFractionDigits: max,
  });
  return withTrueMinus(format.format(value));
}

/**
 * A price as its instrument is told: an index in points without a currency sign, an exchange rate with at least four
 * decimals, everything else as money in the instrument's currency.
 */
export function formatPrice({
  value,
  instrument,
  locale = DEFAULT_LOCALE,
}: {
  value: number;
  instrument: Pick<Instrument, "currency" | "kind">;
  locale?: string;
}): string {
  if (instrument.kind === "index") return formatNumber({ value, digits: 2, locale });
  if (instrument.kind === "fx" && Math.abs(value) < 100) {
    return formatMoney({ value, currency: instrument.currency, digits: 4, locale });
  }
  return formatMoney({ value, currency: instrument.currency, locale });
}

/** The unit of an instrument's prices, for an axis: `points` of an index, else the currency code. */
export function getPriceUnit(instrument: Pick<Instrument, "currency" | "kind">): string {
  return instrument.kind === "index" ? "points" : instrument.currency;
}
