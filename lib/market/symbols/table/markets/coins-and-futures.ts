import { type Listing, parseListings } from "../listing";

/** Cryptocurrencies in dollars. */
export const coinListings: Listing[] = parseListings({
  exchange: "CCC",
  currency: "USD",
  timeZone: "UTC",
  kind: "crypto",
  lines: `
BTC-USD | Bitcoin | btc, bitcoins, bit coin, btcusd, btc usd
ETH-USD | Ethereum | eth, ether, ethusd, eth usd, etherium
SOL-USD | Solana | solusd
XRP-USD | XRP | ripple, xrpusd
DOGE-USD | Dogecoin | doge, doge coin, dogeusd
ADA-USD | Cardano | adausd
BNB-USD | BNB | binance coin, bnb
USDT-USD | Tether USDt | tether, usdt
USDC-USD | USD Coin | usdc, usd coin
AVAX-USD | Avalanche | avax
DOT-USD | Polkadot | polka dot
LTC-USD | Litecoin | ltc, lite coin
LINK-USD | Chainlink | chain link
BCH-USD | Bitcoin Cash | bch
SHIB-USD | Shiba Inu | shib, shiba
TRX-USD | TRON | trx
XLM-USD | Stellar | xlm, stellar lumens
XMR-USD | Monero | xmr
ETC-USD | Ethereum Classic | ethereum classic
ATOM-USD | Cosmos | cosmos hub
HBAR-USD | Hedera | hbar
FIL-USD | Filecoin |
ALGO-USD | Algorand |
AAVE-USD | Aave |
`,
});

/** The newest contract of the large futures, as one rolling series. */
export const futureListings: Listing[] = parseListings({
  exchange: "Futures",
  currency: "USD",
  timeZone: "America/New_York",
  kind: "future",
  lines: `
GC=F | Gold Futures | gold, gold futures, gold spot, spot gold
SI=F | Silver Futures | silver, silver futures, spot silver
CL=F | Crude Oil Futures (WTI) | crude oil, oil, wti, wti crude, crude, oil futures, crude oil futures, wti oil, us oil, west texas intermediate
BZ=F | Brent Crude Oil Futures | brent, brent crude, brent oil, brent crude oil
NG=F | Natural Gas Futures | natural gas, nat gas, natgas
HG=F | Copper Futures | copper
PL=F | Platinum Futures | platinum
PA=F | Palladium Futures | palladium
RB=F | RBOB Gasoline Futures | gasoline, rbob
HO=F | Heating Oil Futures | heating oil
ZC=F | Corn Futures | corn
ZW=F | Wheat Futures | wheat
ZS=F | Soybean Futures | soybeans, soybean
KC=F | Coffee Futures | coffee
CC=F | Cocoa Futures | cocoa
SB=F | Sugar Futures | sugar
CT=F | Cotton Futures | cotton
OJ=F | Orange Juice Futures | orange juice
LE=F | Live Cattle Futures | live cattle, cattle
HE=F | Lean Hogs Futures | lean hogs
LBR=F | Lumber Futures | lumber
ES=F | E-mini S&P 500 Futures | s&p 500 futures, s&p futures, sp500 futures, e-mini s&p, e-mini
NQ=F | E-mini NASDAQ 100 Futures | nasdaq futures, nasdaq 100 futures
YM=F | E-mini Dow Futures | dow futures, dow jones futures
RTY=F | E-mini Russell 2000 Futures | russell futures, russell 2000 futures
ZN=F | 10-Year T-Note Futures | 10 year note futures, t-note futures
ZB=F | U.S. Treasury Bond Futures | treasury bond futures
`,
});
