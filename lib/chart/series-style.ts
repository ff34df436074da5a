/** Written out in full: the style sheet keeps only those colour variables that are named in the source. */
const colors = [
  "var(--color-series-1)",
  "var(--color-series-2)",
  "var(--color-series-3)",
  "var(--color-series-4)",
  "var(--color-series-5)",
  "var(--color-series-6)",
  "var(--color-series-7)",
  "var(--color-series-8)",
] as const;
const dashes = [undefined, "7 3", "2 3", "9 3 2 3", "4 2", "1 3", "12 4", "6 2 1 2"];

/** Colour and dash of the n-th line of a drawing, from 0; the dash tells lines apart without colour. */
export function toSeriesStyle(position: number): { color: string; dash: string | undefined } {
  return { color: colors[position % colors.length] ?? colors[0], dash: dashes[position % dashes.length] };
}
