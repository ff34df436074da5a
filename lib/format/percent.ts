import { DEFAULT_LOCALE } from "./formatters";
import { formatNumber } from "./number";

/**
 * A percentage from percent (12.3 is `12.3%`), with a true minus. Two decimals below ten percent, one from there on,
 * unless `digits` says. `signed` puts a plus before gains; a value that rounds to zero has no sign.
 */
export function formatPercent({
  pct,
  signed = false,
  digits,
  locale = DEFAULT_LOCALE,
}: {
  pct: number;
  signed?: boolean;
  digits?: number;
  locale?: string;
}): string {
  const decimals = digits ?? (Math.abs(pct) < 10 ? 2 : 1);
  const text = formatNumber({ value: pct, digits: decimals, locale });
  const plus = signed && pct > 0 && /[1-9]/.test(text) ? "+" : "";
  return `${plus}${text}%`;
}
