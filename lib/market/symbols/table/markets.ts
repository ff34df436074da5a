import { type Listing, parseListings } from "./listing";

const NEW_YORK = { currency: "USD", timeZone: "America/New_York" } as const;

const funds = parseListings({
  ...NEW_YORK,
  exchange: "NYSE Arca",
  kind: "etf",
  lines: `
SPY | SPDR S&P 500 ETF Trust | spdr s&p 500
VOO | Vanguard S&P 500 ETF |
IVV | iShares Core S&P 500 ETF |
VTI | Vanguard Total Stock Market ETF |
IWM | iShares Russell 2000 ETF |
DIA | SPDR Dow Jones Industrial Average ETF Trust |
GLD | SPDR Gold Shares |
VEA | Vanguard FTSE Developed Markets ETF |
EEM | iShares MSCI Emerging Markets ETF |
XLK | Technology Select Sector SPDR Fund |
XLE | Energy Select Sector SPDR Fund |
XLF | Financial Select Sector SPDR Fund |
ARKK | ARK Innovation ETF | ark innovation
`,
});
const nasdaqFunds = parseListings({
  ...NEW_YORK,
  exchange: "Nasdaq",
  kind: "etf",
  lines: `
QQQ | Invesco QQQ Trust | invesco qqq
TLT | iShares 20+ Year Treasury Bond ETF |
`,
});

const americanIndices = parseListings({
  ...NEW_YORK,
  exchange: "Index",
  kind: "index",
  lines: `
^GSPC | S&P 500 | s&p, s&p 500, s&p500, s and p 500, s and p, sp500, sp 500, standard and poors 500, spx
^DJI | Dow Jones Industrial Average | dow jones, dow, the dow, djia
^IXIC | NASDAQ Composite | nasdaq, nasdaq composite
^NDX | NASDAQ 100 | nasdaq 100, nasdaq100
^RUT | Russell 2000 | russell
^VIX | CBOE Volatility Index | vix, volatility index
`,
});
const worldIndices = [
  ["EUR", "Europe/Berlin", "^GDAXI | DAX | dax 40"],
  ["GBP", "Europe/London", "^FTSE | FTSE 100 | ftse, footsie"],
  ["EUR", "Europe/Paris", "^FCHI | CAC 40 | cac\n^STOXX50E | EURO STOXX 50 | euro stoxx, eurostoxx 50"],
  ["JPY", "Asia/Tokyo", "^N225 | Nikkei 225 | nikkei"],
  ["HKD", "Asia/Hong_Kong", "^HSI | Hang Seng Index | hang seng"],
].map(([currency = "", timeZone = "", lines = ""]) =>
  parseListings({ exchange: "Index", currency, timeZone, kind: "index", lines }),
);

const EXCHANGE_RATES = { exchange: "CCY", timeZone: "Europe/London", kind: "fx" } as const;
const inDollars = parseListings({
  ...EXCHANGE_RATES,
  currency: "USD",
  lines: `
EURUSD=X | EUR/USD | eurusd, euro dollar, euro to dollar, eur usd
GBPUSD=X | GBP/USD | gbpusd, pound dollar, pound to dollar, gbp usd
AUDUSD=X | AUD/USD | audusd, aud usd
`,
});
const inOthers = [
  ["JPY", "USDJPY=X | USD/JPY | usdjpy, dollar yen, dollar to yen, usd jpy"],
  ["CHF", "USDCHF=X | USD/CHF | usdchf, dollar franc, usd chf"],
  ["GBP", "EURGBP=X | EUR/GBP | eurgbp, euro pound, euro to pound, eur gbp"],
  ["CAD", "USDCAD=X | USD/CAD | usdcad, usd cad"],
].map(([currency = "", lines = ""]) => parseListings({ ...EXCHANGE_RATES, currency, lines }));

const coins = parseListings({
  exchange: "CCC",
  currency: "USD",
  timeZone: "UTC",
  kind: "crypto",
  lines: `
BTC-USD | Bitcoin | btc, bitcoins
ETH-USD | Ethereum | eth, ether
SOL-USD | Solana |
XRP-USD | XRP | ripple
DOGE-USD | Dogecoin | doge
`,
});

const futures = parseListings({
  ...NEW_YORK,
  exchange: "Futures",
  kind: "future",
  lines: `
GC=F | Gold Futures | gold, gold futures
SI=F | Silver Futures | silver futures
CL=F | Crude Oil Futures | crude oil, oil, wti
`,
});

/** Funds, indices, currencies, coins and futures that people ask for by name. */
export const marketListings: Listing[] = [
  ...[funds, nasdaqFunds, americanIndices, ...worldIndices, inDollars, ...inOthers, coins, futures].flat(),
];
