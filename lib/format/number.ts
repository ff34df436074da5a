import { DEFAULT_LOCALE, getNumberFormat, withTrueMinus } from "./formatters";

/** A plain number with grouping: `1,234.5`. `digits` fixes the decimals; without it there are none to two. */
export function formatNumber({
  value,
  digits,
  locale = DEFAULT_LOCALE,
}: {
  value: number;
  digits?: number;
  locale?: string;
}): string {
  const format = getNumberFormat(locale, {
    style: "decimal",
    minimumFractionDigits: digits ?? 0,
    maximumFractionDigits: digits ?? 2,
  });
  return withTrueMinus(format.format(value));
}

/** A traded volume, compact to three figures or so: 12,345,678 is `12.3M`, 950 is `950`. */
export function formatVolume(value: number, locale: string = DEFAULT_LOCALE): string {
  const format = getNumberFormat(locale, {
    style: "decimal",
    notation: "compact",
    minimumFractionDigits: 0,
    maximumFractionDigits: 1,
  });
  return withTrueMinus(format.format(value));
}
