import type { Valuation } from "@/lib/contract/company/company-data";
import { toMajorCurrency } from "../prices/minor-units";
import type { Snapshot } from "./read-snapshot";

/** What a snapshot's units come to: prices are divided by `divisor`, and `mixed` reports are in another currency. */
interface Units {
  /** Price in the major unit, or null without a price or a currency. */
  price: number | null;
  rawPrice: number | null;
  divisor: number;
  mixed: boolean;
}

const positive = (value: number | null) => (value !== null && value > 0 ? value : null);
const near = (input: { value: number; other: number; within: number }) =>
  Math.abs(Math.log(input.value / input.other)) <= Math.log(1 + input.within);

/**
 * Snapshot ratios in our units: prices and the dividend per share in the instrument's major currency, yield in percent.
 * Ratios that Yahoo computed from a price in pence and a report in pounds are computed anew; a ratio that mixes two
 * currencies and cannot be checked is null. The yield is always the annual rate over the price.
 */
export function toValuation(snapshot: Snapshot): Valuation {
  const { currency, divisor } = toMajorCurrency(snapshot.currency);
  const reported = toMajorCurrency(snapshot.financialCurrency).currency;
  const rawPrice = snapshot.currency === null ? null : positive(snapshot.price);
  const units: Units = {
    rawPrice,
    price: rawPrice === null ? null : rawPrice / divisor,
    divisor,
    mixed: snapshot.financialCurrency !== null && reported !== currency,
  };
  const inMajor = (value: number | null) => {
    const told = positive(value);
    return snapshot.currency === null || told === null ? null : told / divisor;
  };
  return {
    marketCap: toMarketCap({ snapshot, units }),
    peTrailing: toRatio({
      told: snapshot.trailingPe,
      perShare: snapshot.trailingEps,
      beside: snapshot.forwardEps,
      units,
    }),
    peForward: toRatio({
      told: snapshot.forwardPe,
      perShare: snapshot.forwardEps,
      beside: snapshot.trailingEps,
      units,
    }),
    // book value per share is in the report's currency, and per ordinary share where a receipt may stand for several
    priceToBook: units.mixed
      ? null
      : toRatio({ told: snapshot.priceToBook, perShare: snapshot.bookValue, beside: null, units }),
    ...toDividend({ snapshot, units }),
    beta: snapshot.beta,
    sharesOutstanding: positive(snapshot.sharesOutstanding),
    fiftyTwoWeekHigh: inMajor(snapshot.fiftyTwoWeekHigh),
    fiftyTwoWeekLow: inMajor(snapshot.fiftyTwoWeekLow),
    sector: snapshot.sector,
    industry: snapshot.industry,
  };
}

/** A market value is in the major unit already, unless it is a hundred times the price times the shares. */
function toMarketCap(input: { snapshot: Snapshot; units: Units }): number | null {
  const { snapshot, units } = input;
  const told = snapshot.currency === null ? null : positive(snapshot.marketCap);
  const shares = positive(snapshot.sharesOutstanding);
  if (told === null || units.divisor === 1 || shares === null || units.price === null) return told;
  const inMinor = near({ value: told, other: units.price * shares * units.divisor, within: 2 });
  return inMinor ? told / units.divisor : told;
}

/** How far a told ratio may be from price over figure: Yahoo's figures are not all of one moment. */
const SAME_RATIO = 0.15;
/** Trailing and forward earnings further apart than this are in two currencies, or tell nothing. */
const SAME_SCALE = 3;

/** A price ratio that can be stood behind, above zero, or null. */
function toRatio(input: {
  told: number | null;
  perShare: number | null;
  /** A figure of the same kind; one of quite another size betrays a second currency. */
  beside: number | null;
  units: Units;
}): number | null {
  const { units } = input;
  const told = positive(input.told);
  const perShare = positive(input.perShare);
  if (told === null || units.price === null || units.rawPrice === null) return null;
  if (input.perShare !== null && perShare === null) return null;
  if (units.divisor === 1 && !units.mixed) return told;
  if (perShare === null) return null;
  const computed = units.price / perShare;
  if (units.mixed) {
    const beside = positive(input.beside);
    const scaled = beside === null || near({ value: perShare, other: beside, within: SAME_SCALE });
    return scaled && near({ value: told, other: computed, within: SAME_RATIO }) ? told : null;
  }
  if (near({ value: told, other: computed, within: SAME_RATIO })) return told;
  return near({ value: told, other: units.rawPrice / perShare, within: SAME_RATIO }) ? computed : null;
}

const NOTHING = { dividendRate: null, dividendYieldPct: null };
/** A yield above this has never been paid for a year: its parts are of different units. */
const LARGEST_YIELD_PCT = 60;

/**
 * The annual rate per share and that rate over the price. The rate may be in pounds beside a price in pence: of the two
 * readings the one that agrees with the told yield is taken, and pounds where there is none. In mixed currencies a rate
 * counts only when the told yield agrees with it.
 */
function toDividend(input: { snapshot: Snapshot; units: Units }) {
  const { snapshot, units } = input;
  const rate = positive(snapshot.dividendRate);
  const told = positive(snapshot.dividendYieldPct);
  if (units.price === null) return NOTHING;
  if (rate === null) {
    const yieldPct = units.mixed || told === null || told > LARGEST_YIELD_PCT ? null : told;
    return { dividendRate: null, dividendYieldPct: yieldPct };
  }
  const readings = units.divisor === 1 ? [rate] : [rate, rate / units.divisor];
  const price = units.price;
  const agreeing = readings.find(
    (reading) => told !== null && near({ value: (reading / price) * 100, other: told, within: SAME_RATIO }),
  );
  const chosen = agreeing ?? (units.mixed ? undefined : rate);
  if (chosen === undefined) return NOTHING;
  const dividendYieldPct = (chosen / price) * 100;
  return dividendYieldPct > LARGEST_YIELD_PCT ? NOTHING : { dividendRate: chosen, dividendYieldPct };
}
