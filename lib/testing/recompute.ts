/** A close on a day, with the close adjusted for splits and dividends where there is one. */
export interface Close {
  on: string;
  close: number;
  adjClose?: number | null;
}

const MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");

/** `2021-03-16` as answers write it: `Mar 16, 2021`. Written apart from `lib/format`, as all of this file. */
export function writeDay(day: string): string {
  const [year, month, date] = day.split("-").map(Number);
  return `${MONTHS[(month ?? 1) - 1]} ${date}, ${year}`;
}

/** A percentage as answers write its size: two decimals below ten, one from there on. */
export function writePct(pct: number): string {
  const size = Math.abs(pct);
  return size.toFixed(size < 10 ? 2 : 1);
}

/** A price or an index level as answers write it, without its currency. */
export function writePrice(value: number): string {
  const [whole = "", cents = ""] = value.toFixed(2).split(".");
  return `${whole.replace(/\B(?=(\d{3})+$)/g, ",")}.${cents}`;
}

/**
 * Figures of the closes from `from` to `to` by plain loops, in the words' own spelling. The base is the last close
 * before the span, or the first inside it where `closes` has none before or `baseInside` says so.
 */
export function recompute(input: { closes: Close[]; from: string; to: string; baseInside?: boolean }) {
  const inside = input.closes.filter(({ on }) => on >= input.from && on <= input.to);
  const before = input.closes.filter(({ on }) => on < input.from).at(-1);
  const base = (input.baseInside ? undefined : before) ?? inside[0];
  const end = inside.at(-1);
  if (base === undefined || end === undefined) throw new Error("no closes in the span");
  let high = inside[0] as Close;
  let low = high;
  for (const one of inside) {
    if (one.close > high.close) high = one;
    if (one.close < low.close) low = one;
  }
  let peak = base.close;
  let worst = 0;
  for (const { close } of inside) {
    if (close > peak) peak = close;
    if ((close - peak) / peak < worst) worst = (close - peak) / peak;
  }
  const returnPct = (100 * (end.close - base.close)) / base.close;
  const totalPct =
    base.adjClose && end.adjClose ? (100 * (end.adjClose - base.adjClose)) / base.adjClose : null;
  return { base, end, high, low, returnPct, totalPct, drawdownPct: 100 * worst };
}

/**
 * Numbers of a text that nothing explains: what is left after the given phrases (names, files, days) are taken out,
 * less the given values. An empty list means that every figure in the words is one of `values`.
 */
export function findUnexplained(input: { text: string; phrases: string[]; values: string[] }): string[] {
  const phrases = [...input.phrases].sort((a, b) => b.length - a.length);
  const rest = phrases.reduce((text, phrase) => text.replaceAll(phrase, " "), input.text);
  const numbers = rest.match(/\d[\d,]*(?:\.\d+)?/g) ?? [];
  return numbers.filter((number) => !input.values.includes(number));
}
