import type { Instrument } from "@/lib/contract/market";
import { DEMO_TIME_ZONE, FIRST_SESSION } from "./sessions";

/** Every symbol of the demo market begins so, and no other symbol does. */
export const DEMO_PREFIX = "SIM:";

/** What a simulated series is made from. Fixed for all time: changing a line rewrites that name's history. */
export interface DemoName {
  instrument: Instrument;
  sector: string;
  /** Long-run volatility and drift of the price, a year, as fractions. */
  vol: number;
  drift: number;
  /** Price before the first session, in the instrument's currency, adjusted for all splits. */
  startPrice: number;
  /** Cash paid a year as a fraction of the price; 0 pays nothing. */
  dividendYield: number;
  /** Shares traded on an ordinary day, adjusted for splits; null where nothing is counted. */
  dailyVolume: number | null;
  /** First session. */
  listedOn: string;
  /** Which of a name's possible paths is shown: chosen once, for prices of an ordinary size and shape. */
  path: number;
  /** Decimals of a published price. */
  decimals: number;
  /** New shares per old share, by day. */
  splits: readonly { tradedOn: string; ratio: number }[];
}

type Line = [
  path: number,
  ticker: string,
  name: string,
  sector: string,
  vol: number,
  drift: number,
  startPrice: number,
  dividendYield: number,
  dailyVolume: number | null,
  more?: {
    currency?: string;
    listedOn?: string;
    decimals?: number;
    kind?: Instrument["kind"];
  },
];

const lines: Line[] = [
  [1, "ORBT", "Orbital Tea", "Staples", 0.24, 0.09, 18, 0.018, 4_200_000],
  [2, "PKBF", "Pickleberry Foods", "Staples", 0.19, 0.05, 32, 0.028, 2_900_000],
  [7, "CLCB", "Cloudcrumb Bakeries", "Staples", 0.21, 0.06, 27, 0.022, 1_700_000],
  [2, "BLYM", "Barleymoon Brewing", "Staples", 0.22, 0.05, 41, 0.025, 1_300_000],
  [1, "QLMK", "Quillmark Software", "Technology", 0.31, 0.13, 12, 0.006, 9_800_000],
  [3, "PBWR", "Pebblewire Networks", "Technology", 0.34, 0.08, 24, 0, 6_100_000],
  [4, "LNFR", "Lanternfish Robotics", "Technology", 0.42, 0.14, 36, 0, 5_400_000, { listedOn: "2014-06-02" }],
  [1, "MSBY", "Mossbyte Storage", "Technology", 0.36, 0.07, 29, 0.011, 4_900_000],
  [3, "TDWH", "Tidewhistle Semiconductors", "Technology", 0.39, 0.14, 9, 0.005, 12_500_000],
  [6, "CBHR", "Cobalt Heron Systems", "Technology", 0.29, 0.1, 22, 0.009, 5_200_000],
  [0, "PPOW", "Paperowl Games", "Communication", 0.38, 0.09, 19, 0, 3_800_000],
  [0, "ECBM", "Echobarn Media", "Communication", 0.3, 0.05, 38, 0.012, 3_100_000],
  [9, "WPTC", "Whistlepost Telecom", "Communication", 0.2, 0.03, 31, 0.048, 8_600_000],
  [1, "SFVB", "Saffronvale Biologics", "Health", 0.41, 0.11, 26, 0, 3_300_000, { listedOn: "2020-09-15" }],
  [1, "LKSM", "Larkspine Medical", "Health", 0.24, 0.09, 33, 0.012, 2_600_000],
  [0, "THDX", "Thistledown Diagnostics", "Health", 0.26, 0.08, 21, 0.008, 2_200_000],
  [2, "OKFN", "Oakenfern Remedies", "Health", 0.22, 0.06, 44, 0.03, 5_700_000],
  [0, "PDSB", "Puddlestone Bank", "Financials", 0.31, 0.05, 37, 0.034, 7_400_000, { currency: "GBP" }],
  [0, "CKIN", "Copperkettle Insurance", "Financials", 0.23, 0.07, 42, 0.021, 2_800_000],
  [0, "NNLG", "Ninefold Ledger", "Financials", 0.33, 0.11, 17, 0.004, 4_400_000, { listedOn: "2014-06-02" }],
  [1, "BRWT", "Brambleway Trust", "Financials", 0.27, 0.06, 35, 0.027, 3_000_000],
  [0, "GLWK", "Galewick Power", "Utilities", 0.19, 0.04, 39, 0.038, 3_500_000],
  [4, "DWPW", "Dewpond Water", "Utilities", 0.17, 0.05, 28, 0.031, 1_500_000],
  [2, "EMBH", "Emberhollow Energy", "Energy", 0.32, 0.05, 46, 0.036, 8_200_000],
  [0, "SNMW", "Sunmarrow Solar", "Energy", 0.48, 0.12, 24, 0, 6_700_000, { listedOn: "2020-09-15" }],
  [3, "DPKF", "Deepkelp Fuels", "Energy", 0.35, 0.06, 30, 0.02, 4_000_000],
  [3, "IRPW", "Ironpetal Works", "Industrials", 0.26, 0.08, 34, 0.019, 2_700_000],
  [1, "GTBD", "Gantrybird Logistics", "Industrials", 0.28, 0.08, 25, 0.014, 3_600_000],
  [4, "WBRL", "Wobbleton Rail", "Industrials", 0.23, 0.07, 30, 0.023, 2_400_000, { currency: "GBP" }],
  [0, "KSFA", "Kestrelforge Aerospace", "Industrials", 0.29, 0.09, 48, 0.013, 3_200_000],
  [0, "SBCM", "Stonebutter Cement", "Materials", 0.28, 0.05, 40, 0.024, 2_100_000],
  [14, "VASL", "Velvet Anvil Steel", "Materials", 0.37, 0.06, 28, 0.017, 5_900_000],
  [4, "BQRM", "Bluequarry Minerals", "Materials", 0.35, 0.07, 23, 0.021, 4_600_000],
  [1, "FGCH", "Fernglass Chemicals", "Materials", 0.25, 0.06, 36, 0.026, 1_900_000, { currency: "EUR" }],
  [4, "HDHM", "Hedgehop Motors", "Discretionary", 0.36, 0.09, 20, 0.009, 9_100_000],
  [1, "TBKN", "Tumbleknit Apparel", "Discretionary", 0.29, 0.07, 31, 0.015, 2_300_000, { currency: "EUR" }],
  [0, "LLBH", "Lullabay Hotels", "Discretionary", 0.31, 0.07, 27, 0.012, 2_500_000],
  [6, "JHTY", "Jollyhop Toys", "Discretionary", 0.3, 0.06, 22, 0.019, 2_000_000],
  [1, "GSFH", "Goosefeather Home", "Discretionary", 0.3, 0.08, 26, 0.016, 1_800_000],
  [2, "CBME", "Cobblemere Estates", "Property", 0.24, 0.05, 33, 0.041, 2_200_000],
  [0, "IDX40", "Simulated Forty Index", "Market", 0.17, 0.07, 1_000, 0, 310_000_000, { kind: "index" }],
  [0, "FTRK", "Simulated Forty Tracker Fund", "Market", 0.17, 0.055, 50, 0.016, 21_000_000, { kind: "etf" }],
  [5, "LUCUSD", "Lunar Crown / US Dollar", "Currency", 0.085, 0, 1.2, 0, null, { kind: "fx", decimals: 4 }],
];

/** Days gone by when this was written: a split to come would rewrite bars that have been published. */
const splitsOf: Record<string, DemoName["splits"]> = {
  ORBT: [{ tradedOn: "2015-06-15", ratio: 2 }],
  QLMK: [{ tradedOn: "2014-08-25", ratio: 4 }],
  TDWH: [{ tradedOn: "2021-07-20", ratio: 4 }],
  HDHM: [{ tradedOn: "2020-08-31", ratio: 3 }],
};

function toDemoName(line: Line): DemoName {
  const [path, ticker, name, sector, vol, drift, startPrice, dividendYield, dailyVolume, more = {}] = line;
  return {
    instrument: {
      symbol: `${DEMO_PREFIX}${ticker}`,
      name,
      exchange: "Simulated exchange",
      currency: more.currency ?? "USD",
      timeZone: DEMO_TIME_ZONE,
      kind: more.kind ?? "equity",
      simulated: true,
    },
    sector,
    path,
    vol,
    drift,
    startPrice,
    dividendYield,
    dailyVolume,
    listedOn: more.listedOn ?? FIRST_SESSION,
    decimals: more.decimals ?? 2,
    splits: splitsOf[ticker] ?? [],
  };
}

/** The demo market: 40 invented companies, an index, a fund that follows it, and one currency pair. */
export const demoNames: readonly DemoName[] = lines.map(toDemoName);
