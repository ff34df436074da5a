import type { BarColumns } from "../local/columns";
import type { DemoName } from "./companies";
import type { FactorStream, MarketStream } from "./factors";
import { createGenerator, type SimulatedDay } from "./generator";
import { getSessionDay, listSessions } from "./sessions";

/** The columns of a simulated name: no gaps, and no `volume` where nothing is counted. */
interface DemoColumns extends BarColumns {
  tradedOn: string[];
  open: number[];
  high: number[];
  low: number[];
  close: number[];
  volume: number[] | null;
}

/** A name's rows as they were at one count of sessions. */
export interface DemoSeries {
  name: DemoName;
  columns: DemoColumns;
}

/** A name's rows, which only ever grow. */
export interface GrowingSeries {
  /** The rows before the given count of sessions (all sessions of the exchange, from the first); a copy. */
  getRows(sessionCount: number): DemoSeries;
}

/** Rounded as published: to `scale` parts of one unit of currency, and never below the smallest part. */
function round(price: number, scale: number): number {
  return Math.max(1, Math.round(price * scale)) / scale;
}

function emptyColumns(name: DemoName): DemoColumns {
  return {
    tradedOn: [],
    open: [],
    high: [],
    low: [],
    close: [],
    adjClose: null,
    volume: name.dailyVolume === null ? null : [],
  };
}

/** One more published row: rounded, with the high and low around the rounded open and close. */
function addRow(columns: DemoColumns, row: { tradedOn: string; day: SimulatedDay; scale: number }): void {
  const { tradedOn, day, scale } = row;
  const open = round(day.open, scale);
  const close = round(day.close, scale);
  columns.tradedOn.push(tradedOn);
  columns.open.push(open);
  columns.close.push(close);
  columns.high.push(Math.max(round(day.high, scale), open, close));
  columns.low.push(Math.min(round(day.low, scale), open, close));
  if (day.shares !== null) columns.volume?.push(Math.max(100, Math.round(day.shares)));
}

/** A name's series, made forwards on demand: twenty years cost a few milliseconds, once. */
export function createSeries(input: {
  seed: string;
  name: DemoName;
  market: MarketStream;
  sector: FactorStream;
}): GrowingSeries {
  const { name } = input;
  const generator = createGenerator(input);
  const columns = emptyColumns(name);
  const scale = 10 ** name.decimals;
  const firstSession = listSessions(Number(name.listedOn.slice(0, 4))).indexOf(name.listedOn);
  if (firstSession < 0)
    throw new RangeError(`${name.instrument.symbol} is listed on a day without a session`);

  return {
    getRows(sessionCount) {
      for (let session = firstSession + columns.close.length; session < sessionCount; session++) {
        addRow(columns, { tradedOn: getSessionDay(session), day: generator.next(session), scale });
      }
      const rows = Math.max(0, sessionCount - firstSession);
      return {
        name,
        columns: {
          tradedOn: columns.tradedOn.slice(0, rows),
          open: columns.open.slice(0, rows),
          high: columns.high.slice(0, rows),
          low: columns.low.slice(0, rows),
          close: columns.close.slice(0, rows),
          adjClose: null,
          volume: columns.volume?.slice(0, rows) ?? null,
        },
      };
    },
  };
}
