import type { Instrument, Range } from "@/lib/contract/market";
import { addDays, type ChainFailure, type Market, type PriceHistory } from "@/lib/market";
import { findBeside } from "../beside";
import type { SkillContext } from "../skill";

const LARGE_US =
  "AAPL MSFT NVDA AMZN GOOGL META AVGO TSLA BRK-B LLY JPM V XOM UNH MA COST WMT HD PG JNJ NFLX ABBV BAC KO ORCL CVX MRK AMD PEP CRM";
/** A screen asks about many: fewer at a time than a source's own limits. */
const AT_ONCE = 6;
/** Fewer imported series than this are no universe. */
const LEAST_IMPORTED = 3;
const PROBE_WAIT_MS = 3_000;

/** What is looked through: "30 large US companies", "the imported prices". */
export interface Universe {
  label: string;
  instruments: Instrument[];
}

/** Those named; else the imported prices; large US companies where a live source answers; else the simulated market. */
export async function chooseUniverse(input: {
  named: Instrument[];
  context: SkillContext;
}): Promise<Universe> {
  const { named, context } = input;
  const { market } = context;
  if (named.length > 1) return { label: "those you named", instruments: named };
  const local = await market.listLocal();
  const imported = local.filter(({ simulated }) => !simulated);
  if (imported.length >= LEAST_IMPORTED) return { label: "the imported prices", instruments: imported };
  if (await hasLiveSource(context)) return findLargeUs(market);
  const simulated = local.filter((one) => one.simulated && one.kind === "equity");
  return { label: "the companies of the simulated market", instruments: simulated };
}

async function findLargeUs(market: Market): Promise<Universe> {
  const symbols = LARGE_US.split(" ");
  const found = await Promise.all(symbols.map((symbol) => market.findBySymbol(symbol)));
  const instruments = found.filter((one) => one !== null);
  return { label: `${instruments.length} large US companies`, instruments };
}

/** Whether a live source of daily prices answers; one that has not been asked yet is asked a cheap question first. */
async function hasLiveSource(context: SkillContext): Promise<boolean> {
  const { market } = context;
  const listLive = async () =>
    (await market.health()).filter(({ listed, can }) => listed === null && can.includes("history"));
  const live = await listLive();
  if (live.some(({ state }) => state === "ok")) return true;
  if (!live.some(({ state }) => state === "unknown")) return false;
  await findBeside({
    context,
    waitMs: PROBE_WAIT_MS,
    find: async ({ now, signal }) => {
      await market.probe({ now, signal });
      return null;
    },
  });
  return (await listLive()).some(({ state }) => state === "ok");
}

/** Histories that could be had, in the order of the instruments, and the first failure of the others. */
export async function loadUniverse(input: {
  instruments: Instrument[];
  range: Range;
  lookBackDays: number;
  context: SkillContext;
}): Promise<{ histories: PriceHistory[]; failure: ChainFailure | null }> {
  const { instruments, range, lookBackDays, context } = input;
  const { market, now, signal } = context;
  const from = [range.from, addDays(range.to, -lookBackDays)].sort()[0] ?? range.from;
  const loaded: (PriceHistory | null)[] = instruments.map(() => null);
  const waiting = [...instruments.entries()];
  let failure: ChainFailure | null = null;
  const work = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const [at, { symbol }] = next;
      const found = await market.history({ symbol, from, to: range.to, now, signal });
      if (found.ok) loaded[at] = found.value;
      else failure ??= found;
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return { histories: loaded.filter((one) => one !== null), failure };
}
