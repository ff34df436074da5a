/** A session of a file or a recording, as the tests read it themselves. */
export interface Session {
  on: string;
  close: number;
  adjClose: number | null;
  volume: number | null;
}

/** `$239.65` on `Feb 1, 2021`. */
interface WrittenPrice {
  price: string;
  on: string;
}

/** The figures of a span as the answer should write them, computed anew from the sessions. */
export interface WrittenFigures {
  base: WrittenPrice;
  end: WrittenPrice;
  change: string;
  total: string | null;
  high: WrittenPrice;
  low: WrittenPrice;
  drawdown: string;
  volume: string | null;
  sessions: string;
}

/** Figures of the days from `from` to `to`; the base is the last close before them, or else the first inside. */
export function writeFigures(input: {
  sessions: Session[];
  from: string;
  to: string;
  unit?: "$" | "";
}): WrittenFigures {
  const { sessions, from, to, unit = "$" } = input;
  const inside = sessions.filter(({ on }) => on >= from && on <= to);
  const before = sessions.filter(({ on }) => on < from).at(-1);
  const first = inside[0];
  const end = inside.at(-1);
  if (!first || !end) throw new Error("no session in the span");
  const base = before ?? first;
  const by = (better: (a: number, b: number) => boolean) =>
    inside.reduce((best, one) => (better(one.close, best.close) ? one : best), first);
  const price = ({ close, on }: Session) => ({ price: `${unit}${group(close.toFixed(2))}`, on: toDay(on) });
  const volumes = inside.flatMap(({ volume }) => (volume === null ? [] : [volume]));
  return {
    base: price(base),
    end: price(end),
    change: signed((end.close / base.close - 1) * 100),
    total:
      end.adjClose === null || base.adjClose === null
        ? null
        : signed((end.adjClose / base.adjClose - 1) * 100),
    high: price(by((a, b) => a > b)),
    low: price(by((a, b) => a < b)),
    drawdown: percent(worstFall(before ? [before, ...inside] : inside)),
    volume:
      volumes.length === 0 ? null : compact(volumes.reduce((sum, one) => sum + one, 0) / volumes.length),
    sessions: String(inside.length),
  };
}

function worstFall(sessions: Session[]): number {
  let worst = 0;
  for (const [at, { close }] of sessions.entries()) {
    const peak = Math.max(...sessions.slice(0, at + 1).map((one) => one.close));
    worst = Math.min(worst, (close / peak - 1) * 100);
  }
  return worst;
}

/** `2021-02-01` as `Feb 1, 2021`. */
export function toDay(on: string): string {
  const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
  const [year, month, day] = on.split("-").map(Number);
  return `${months[(month ?? 1) - 1]} ${day}, ${year}`;
}

/** `−12.3%`, with two decimals below ten. */
export function percent(pct: number): string {
  return `${pct < 0 ? "−" : ""}${Math.abs(pct).toFixed(Math.abs(pct) < 10 ? 2 : 1)}%`;
}

/** `+12.3%`. */
export function signed(pct: number): string {
  return `${pct > 0 ? "+" : ""}${percent(pct)}`;
}

function group(digits: string): string {
  return digits.replace(/\B(?=(\d{3})+\.)/g, ",");
}

function compact(value: number): string {
  const [divisor, letter] =
    value >= 1e9 ? [1e9, "B"] : value >= 1e6 ? [1e6, "M"] : value >= 1e3 ? [1e3, "K"] : [1, ""];
  return `${(value / divisor).toFixed(1).replace(/\.0$/, "")}${letter}`;
}
