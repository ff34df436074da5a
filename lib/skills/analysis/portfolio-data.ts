import type { ChartLine } from "@/lib/contract/chart-model";
import type { Range } from "@/lib/contract/market";
import type { PortfolioResult } from "@/lib/contract/portfolio-results";
import { computePortfolio, computeRisk, type Portfolio, type PriceHistory } from "@/lib/market";
import { buildChart, type ChartInput } from "../build-chart";
import { alignHistories, type Loaded, listMissing, toComparedTitle } from "../compare";
import { describeCoverage } from "../load-history";

/** Keys of the figures that are told of a whole portfolio. */
const TOLD = new Set([
  "periodReturn",
  "cagr",
  "volatility",
  "maxDrawdown",
  "sharpe",
  "bestMonth",
  "worstMonth",
]);

interface Held {
  /** In the portfolio's currency. */
  history: PriceHistory;
  own: PriceHistory;
  weightPct: number;
}

interface PortfolioInput {
  /** In the portfolio's currency, beside those in their own. */
  loaded: Loaded[];
  own: Loaded[];
  notes: string[];
  weights: number[];
  amount: number;
  currency: string;
  schedule: PortfolioResult["schedule"];
  range: Range;
}

/** Value, holdings, risk and chart of a portfolio; null when nothing was loaded, or no two days are shared. */
export function toPortfolioData(input: PortfolioInput): PortfolioResult | null {
  const { loaded, notes, currency, range, amount, schedule } = input;
  const charted = toCharted({ loaded, range });
  if (charted === null) return null;
  const held = listHeld(input);
  const isTotal = held.every(({ history }) => history.bars.every(({ adjClose }) => adjClose !== null));
  const portfolio = computePortfolio({
    holdings: held.map(({ history, own, weightPct }) => ({
      bars: history.bars,
      ownBars: own.bars,
      weightPct,
    })),
    from: charted.from,
    to: charted.to,
    amount,
    schedule,
    basis: isTotal ? "total" : "price",
  });
  if (portfolio === null) return null;
  const { from, to, endValue } = portfolio;
  return {
    asked: range,
    from,
    to,
    currency,
    amount,
    endValue,
    schedule,
    holdings: portfolio.holdings.map((holding, at) => ({ ...toSubject(held[at]), ...holding })),
    figures: toFigures({ portfolio, isTotal }),
    conventions: [
      isTotal ? "Dividends reinvested on their ex-day" : "Price returns, without dividends",
      "Without costs and taxes, in fractions of shares",
      ...notes,
      ...portfolio.notes.map((note) => note.replace(/\.$/, "")),
    ],
    missing: listMissing(loaded),
    coverageNote: describeCoverage({ range, first: from, last: to, sourceLabel: nameData(held) }),
    chart: buildChart({
      title: toComparedTitle(charted.charted),
      range,
      charted: charted.charted,
      lines: charted.charted.length > 1 ? [toLine({ portfolio, isTotal, charted: charted.charted })] : [],
    }),
  };
}

function listHeld({ loaded, own, weights }: PortfolioInput): Held[] {
  const present = loaded.filter(({ result }) => result.ok).length;
  return loaded.flatMap(({ result }, at) => {
    const before = own[at]?.result;
    if (!result.ok || !before?.ok) return [];
    return [{ history: result.value, own: before.value, weightPct: weights[at] ?? 100 / present }];
  });
}

/** Risk figures of the portfolio's values. With dividends reinvested those are total values, and the figures say so. */
function toFigures({ portfolio, isTotal }: { portfolio: Portfolio; isTotal: boolean }) {
  const { from, to, path } = portfolio;
  const bars = isTotal ? path.map((bar) => ({ ...bar, adjClose: bar.close })) : path;
  const risk = computeRisk({ bars, from, to, basis: isTotal ? "total" : "price", riskFreePct: 0 });
  return (risk?.figures ?? []).filter(({ key }) => TOLD.has(key));
}

function toSubject(held: Held | undefined): Pick<PriceHistory, "instrument" | "provenance"> {
  if (held === undefined) throw new Error("A portfolio's holdings stand beside its histories.");
  return { instrument: held.own.instrument, provenance: held.own.provenance };
}

function nameData(held: Held[]): string {
  return held.length > 1 ? "The common data" : (held[0]?.own.provenance.sourceLabel ?? "The data");
}

/** The histories cut for the chart: several on their common days, one on its own from the last close before the span. */
function toCharted({ loaded, range }: { loaded: Loaded[]; range: Range }) {
  const aligned = alignHistories({ loaded, range });
  if (aligned !== null) return { charted: aligned.charted, from: aligned.commonFrom, to: aligned.commonTo };
  const known = loaded.flatMap(({ result }) => (result.ok ? [result.value] : []));
  const [history] = known;
  if (history === undefined || known.length > 1) return null;
  const bars = history.bars.filter(({ tradedOn }) => tradedOn >= range.from && tradedOn <= range.to);
  const base = history.bars.findLast(({ tradedOn }) => tradedOn < range.from) ?? null;
  const [first, last] = [bars[0], bars.at(-1)];
  if (first === undefined || last === undefined) return null;
  const charted: ChartInput[] = [{ history, base, bars, rebased: null }];
  return { charted, from: base?.tradedOn ?? first.tradedOn, to: last.tradedOn };
}

/** The portfolio's value on the scale of the compared, 100 on the day the money went in. */
function toLine(input: { portfolio: Portfolio; isTotal: boolean; charted: ChartInput[] }): ChartLine {
  const { portfolio, isTotal, charted } = input;
  const start = portfolio.path[0]?.close ?? 1;
  const byDay = new Map(portfolio.path.map(({ tradedOn, close }) => [tradedOn, (close / start) * 100]));
  const [first] = charted;
  const before = first?.base ? [first.base] : [];
  return {
    id: "portfolio",
    label: isTotal ? "Portfolio, dividends reinvested" : "Portfolio",
    pane: "price",
    unit: "index",
    values: [...before, ...(first?.bars ?? [])].map(({ tradedOn }) => byDay.get(tradedOn) ?? null),
  };
}
