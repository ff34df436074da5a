import type { Figure } from "@/lib/contract/analysis-results";
import type { Bar, Instrument } from "@/lib/contract/market";
import type { DayResult } from "@/lib/contract/skill-results";
import { addDays, buildFigure, countDays, toTradedOn } from "@/lib/market";
import { findBeside } from "./beside";
import { findHomeIndex } from "./home-index";
import { findSectorFund } from "./sector-fund";
import type { SkillContext } from "./skill";

type Context = NonNullable<DayResult["context"]>;
type Beside = NonNullable<Context["index"]>;

/** Headlines of sources reach back some weeks: for an older day none are asked for. */
const HEADLINES_WITHIN_DAYS = 30;
const MOST_HEADLINES = 4;
/** What stands beside the day must not hold up the day itself. */
const WAIT_MS = 1_500;

/**
 * What else a session held: its index and sector fund on the same day, earnings around it, headlines of those days.
 * Each is null where no source had it in time; an index, a coin or a currency pair has nothing beside it.
 */
export async function findDayContext(input: {
  instrument: Instrument;
  bar: Bar;
  previousOn: string | null;
  changePct: number | null;
  averageVolume20: number | null;
  context: SkillContext;
}): Promise<Context | null> {
  const { instrument, bar, previousOn, context } = input;
  if (instrument.kind !== "equity" && instrument.kind !== "etf") return null;
  const asked = { instrument, on: bar.tradedOn, previousOn };
  const wait = <T>(find: (one: Asked) => Promise<T | null>) =>
    findBeside({ context, waitMs: WAIT_MS, find: (bounded) => find({ ...asked, context: bounded }) });
  const [index, sector, earnings, headlines] = await Promise.all([
    wait(findIndex),
    wait(findSector),
    wait(findEarnings),
    wait(findHeadlines),
  ]);
  if (index === null && sector === null && earnings === null && headlines === null) return null;
  return { index, sector, figures: toFigures({ ...input, index }), earnings, headlines };
}

function toFigures(input: {
  bar: Bar;
  changePct: number | null;
  averageVolume20: number | null;
  index: Beside | null;
}): Figure[] {
  const { bar, changePct, averageVolume20, index } = input;
  const figures: Figure[] = [];
  if (index !== null && changePct !== null) {
    figures.push(
      buildFigure({
        key: "relativeChange",
        label: "Against the index",
        value: changePct - index.changePct,
        unit: "points",
        convention: `Its change less that of ${index.instrument.name} on the same day`,
        on: bar.tradedOn,
      }),
    );
  }
  if (bar.volume !== null && averageVolume20 !== null && averageVolume20 > 0) {
    figures.push(
      buildFigure({
        key: "relativeVolume",
        label: "Volume, times the usual",
        value: bar.volume / averageVolume20,
        unit: "ratio",
        convention: "Volume over the mean of the 20 sessions before",
        on: bar.tradedOn,
      }),
    );
  }
  return figures;
}

interface Asked {
  instrument: Instrument;
  on: string;
  previousOn: string | null;
  context: SkillContext;
}

async function findIndex({ instrument, on, context }: Asked): Promise<Beside | null> {
  const symbol = await findHomeIndex({ instrument, market: context.market });
  return symbol === null ? null : findMove({ symbol, on, context });
}

async function findSector({ instrument, on, context }: Asked): Promise<Beside | null> {
  const symbol = await findSectorFund({ instrument, context });
  return symbol === null ? null : findMove({ symbol, on, context });
}

/** The change of the session of that very day; null where there was none. */
async function findMove(input: {
  symbol: string;
  on: string;
  context: SkillContext;
}): Promise<Beside | null> {
  const { symbol, on, context } = input;
  const { market, now, signal } = context;
  const found = await market.history({ symbol, from: on, to: on, now, signal });
  if (!found.ok) return null;
  const bar = found.value.bars.find(({ tradedOn }) => tradedOn === on);
  const before = found.value.bars.findLast(({ tradedOn }) => tradedOn < on);
  if (bar === undefined || before === undefined) return null;
  const { instrument, provenance } = found.value;
  return { instrument, provenance, changePct: (bar.close / before.close - 1) * 100 };
}

/** Earnings announced on the day, or after the bell of the session before it. */
async function findEarnings({ instrument, on, previousOn, context }: Asked): Promise<Context["earnings"]> {
  if (instrument.simulated || instrument.kind !== "equity") return null;
  const { market, now, signal } = context;
  const found = await market.earnings({ symbol: instrument.symbol, now, signal });
  if (!found.ok) return null;
  const since = previousOn ?? addDays(on, -1);
  const told = found.value.past.find(
    ({ announcedOn }) => announcedOn !== null && announcedOn >= since && announcedOn <= on,
  );
  if (told === undefined) return null;
  return { epsActual: told.epsActual, epsEstimate: told.epsEstimate, provenance: found.value.provenance };
}

async function findHeadlines({ instrument, on, context }: Asked): Promise<Context["headlines"]> {
  const { market, now, signal } = context;
  const { simulated, symbol, timeZone } = instrument;
  const toDay = (atMs: number) => toTradedOn({ atMs, timeZone });
  if (simulated || countDays({ from: on, to: toDay(now.getTime()) }) > HEADLINES_WITHIN_DAYS) return null;
  const found = await market.news({ symbol, now, signal });
  if (!found.ok) return null;
  const days = [addDays(on, -1), on, addDays(on, 1)];
  const items = found.value.items.filter(({ publishedAt }) => {
    const atMs = Date.parse(publishedAt);
    return Number.isFinite(atMs) && days.includes(toDay(atMs));
  });
  return items.length === 0 ? null : items.slice(0, MOST_HEADLINES);
}
