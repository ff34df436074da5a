/** A currency as Yahoo writes it, told in its major unit. `divisor` turns Yahoo's prices and dividends into it. */
export interface MajorCurrency {
  currency: string;
  divisor: number;
}

const MINOR_UNITS: Record<string, MajorCurrency> = {
  GBp: { currency: "GBP", divisor: 100 },
  GBX: { currency: "GBP", divisor: 100 },
  ZAc: { currency: "ZAR", divisor: 100 },
  ZAC: { currency: "ZAR", divisor: 100 },
  ILA: { currency: "ILS", divisor: 100 },
  USX: { currency: "USD", divisor: 100 },
  KWF: { currency: "KWD", divisor: 1_000 },
};

/**
 * Pence, cents, agorot and fils become pounds, rand, shekels, dollars (grain futures) and dinars: `GBp` is `{ currency: "GBP", divisor: 100 }`, so 1259.5
 * is told as 12.595 GBP. Every other code stays as it is. Absent becomes `XXX`, ISO 4217 for "no currency".
 */
export function toMajorCurrency(code: string | null | undefined): MajorCurrency {
  if (!code) return { currency: "XXX", divisor: 1 };
  return MINOR_UNITS[code] ?? { currency: code, divisor: 1 };
}
