/** One daily row of a made-up Yahoo answer. Anything may be null, as in real answers. */
export interface YahooFixtureRow {
  /** The session's day; its row carries 14:30 UTC unless `atMs` says otherwise. */
  on: string;
  close: number | null;
  open?: number | null;
  high?: number | null;
  low?: number | null;
  volume?: number | null;
  adjClose?: number | null;
  atMs?: number;
}

export interface YahooFixture {
  symbol: string;
  rows: YahooFixtureRow[];
  name?: string;
  currency?: string;
  instrumentType?: string;
  exchange?: string;
  timeZone?: string;
  /** Price and instant of the meta block; the last row's close and its time plus the session, unless told. */
  price?: number;
  pricedAtMs?: number;
  /** The session that Yahoo names as the current one, in milliseconds. */
  session?: { startMs: number; endMs: number };
  /** Sessions that the rows lie in, as answers with bars inside sessions name them. */
  sessions?: { startMs: number; endMs: number }[];
  dividends?: { on: string; amount: number }[];
  splits?: { on: string; numerator: number; denominator: number }[];
}

const SESSION_SECONDS = 23_400; // 6.5 hours
const openingOf = (day: string) => Date.parse(`${day}T14:30:00Z`) / 1_000;

/** A chart answer in Yahoo's form, written by hand for tests: the same keys as the real one, a fraction of its bulk. */
export function yahooChartBody(fixture: YahooFixture) {
  const seconds = (row: YahooFixtureRow) => (row.atMs ? row.atMs / 1_000 : openingOf(row.on));
  const last = fixture.rows.at(-1);
  const lastOpen = last ? seconds(last) : 0;
  const column = (pick: (row: YahooFixtureRow) => number | null | undefined) =>
    fixture.rows.map((row) => pick(row) ?? null);
  const quote = {
    open: column((row) => row.open),
    high: column((row) => row.high),
    low: column((row) => row.low),
    close: column((row) => row.close),
    volume: column((row) => row.volume),
  };
  const result = {
    meta: toMeta({ fixture, lastOpen, lastClose: last?.close ?? null }),
    ...(last ? { timestamp: fixture.rows.map(seconds) } : {}),
    ...toEvents(fixture),
    indicators: last
      ? { quote: [quote], adjclose: [{ adjclose: column((row) => row.adjClose) }] }
      : { quote: [{}], adjclose: [{}] },
  };
  return { chart: { result: [result], error: null } };
}

function toMeta(input: { fixture: YahooFixture; lastOpen: number; lastClose: number | null }) {
  const { fixture, lastOpen } = input;
  const session = fixture.session ?? {
    startMs: lastOpen * 1_000,
    endMs: (lastOpen + SESSION_SECONDS) * 1_000,
  };
  return {
    currency: fixture.currency ?? "USD",
    symbol: fixture.symbol,
    exchangeName: "NMS",
    fullExchangeName: fixture.exchange ?? "NasdaqGS",
    instrumentType: fixture.instrumentType ?? "EQUITY",
    regularMarketTime: (fixture.pricedAtMs ?? (lastOpen + SESSION_SECONDS) * 1_000) / 1_000,
    exchangeTimezoneName: fixture.timeZone ?? "America/New_York",
    regularMarketPrice: fixture.price ?? input.lastClose,
    longName: fixture.name ?? fixture.symbol,
    dataGranularity: "1d",
    ...(fixture.sessions
      ? {
          tradingPeriods: fixture.sessions.map(({ startMs, endMs }) => [
            { start: startMs / 1_000, end: endMs / 1_000 },
          ]),
        }
      : {}),
    currentTradingPeriod: { regular: { start: session.startMs / 1_000, end: session.endMs / 1_000 } },
  };
}

function toEvents(fixture: YahooFixture) {
  if (!fixture.dividends && !fixture.splits) return {};
  const keyed = <T extends { on: string }>(list: T[] | undefined, of: (event: T) => object) =>
    Object.fromEntries(
      (list ?? []).map((event) => [openingOf(event.on), { ...of(event), date: openingOf(event.on) }]),
    );
  return {
    events: {
      dividends: keyed(fixture.dividends, ({ amount }) => ({ amount })),
      splits: keyed(fixture.splits, ({ numerator, denominator }) => ({
        numerator,
        denominator,
        splitRatio: `${numerator}:${denominator}`,
      })),
    },
  };
}

/** Yahoo's own answer for a symbol that it does not know, sent with status 404. */
export function yahooNotFoundBody() {
  const description = "No data found, symbol may be delisted";
  return { chart: { result: null, error: { code: "Not Found", description } } };
}

/** A search answer in Yahoo's form with the hits given, best first. */
export function yahooSearchBody(
  hits: { symbol: string; longname: string; exchange?: string; quoteType?: string }[],
) {
  const quotes = hits.map((hit) => ({ exchange: "NMS", quoteType: "EQUITY", isYahooFinance: true, ...hit }));
  return { explains: [], count: quotes.length, quotes, news: [], nav: [], lists: [] };
}
