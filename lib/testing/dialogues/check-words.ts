const SCALES: Record<string, number> = { K: 1e3, M: 1e6, B: 1e9, T: 1e12, million: 1e6, billion: 1e9 };
const FIGURE = /(?<![\d.,])(\d[\d,]*\.\d+)\s?(K|M|B|T|million|billion)?\b/g;

/**
 * Numbers with decimals in `words` that no number of `data` rounds to, nor the difference of two. A check of its own, that
 * shares nothing with the ledger: it looks at values alone.
 */
export function listUnsupported(words: string, data: unknown): string[] {
  const values = listNumbers(data);
  return [...words.matchAll(FIGURE)].flatMap(([, digits = "", scale]) => {
    const decimals = digits.length - digits.indexOf(".") - 1;
    const factor = SCALES[scale ?? ""] ?? 1;
    const value = Number(digits.replaceAll(",", "")) * factor;
    const most = (10 ** -decimals / 2) * factor * (1 + 1e-6);
    const fits = (one: number) => Math.abs(Math.abs(one) - value) <= most;
    const isHeld = values.some(fits) || values.some((one) => values.some((other) => fits(one - other)));
    return isHeld ? [] : [digits];
  });
}

function listNumbers(value: unknown): number[] {
  if (typeof value === "number") return [value];
  if (typeof value === "string")
    return [...value.matchAll(/\d[\d,]*\.\d+/g)].map(([one]) => Number(one.replaceAll(",", "")));
  if (Array.isArray(value)) return value.flatMap(listNumbers);
  if (typeof value !== "object" || value === null) return [];
  // a chart's thousands of closes would hold nearly any number
  return Object.entries(value).flatMap(([key, each]) =>
    key === "chart" || key === "recent" ? [] : listNumbers(each),
  );
}
