import { type Listing, parseListings } from "../listing";

/** Cryptocurrencies in dollars. */
export const coinListings: Listing[] = parseListings({
  exchange: "CCC",
  currency: "USD",
  timeZone: "UTC",
  kind: "crypto",
  lines: `
BTC-USD | Bitcoin | btc, bitcoins, bit coin, btcusd, btc usd, bitcon
ETH-USD | Ethereum | eth, ether, ethusd, eth usd, etherium
SOL-USD | Solana | sol, solusd
XRP-USD | XRP | ripple, xrpusd
DOGE-USD | Dogecoin | doge, doge coin, dogeusd
ADA-USD | Cardano | ada, adausd
BNB-USD | BNB | binance coin, bnb
USDT-USD | Tether USDt | tether, usdt
USDC-USD | USD Coin | usdc, usd coin
AVAX-USD | Avalanche | avax
DOT-USD | Polkadot | polka dot, dot
LTC-USD | Litecoin | ltc, lite coin
LINK-USD | Chainlink | chain link, link
BCH-USD | Bitcoin Cash | bch
SHIB-USD | Shiba Inu | shib, shiba
TRX-USD | TRON | trx
XLM-USD | Stellar | xlm, stellar lumens
XMR-USD | Monero | xmr
ETC-USD | Ethereum Classic | ethereum classic
ATOM-USD | Cosmos | cosmos hub, atom
HBAR-USD | Hedera | hbar
FIL-USD | Filecoin | fil
ALGO-USD | Algorand | algo
AAVE-USD | Aave |
UNI7083-USD | Uniswap | uniswap, uni
NEAR-USD | NEAR Protocol | near protocol
ICP-USD | Internet Computer | internet computer, icp
SUI20947-USD | Sui | sui coin, sui network
APT21794-USD | Aptos | aptos, apt
ARB11841-USD | Arbitrum | arbitrum, arb
OP-USD | Optimism | optimism coin
PEPE24478-USD | Pepe | pepe coin, pepecoin
TON11419-USD | Toncoin | toncoin, ton coin
POL28321-USD | Polygon | polygon matic, matic
XTZ-USD | Tezos | tezos
EOS-USD | EOS | eos coin
VET-USD | VeChain | vechain
ZEC-USD | Zcash | zcash
DASH-USD | Dash | dash coin
MKR-USD | Maker | makerdao
INJ-USD | Injective | injective, inj
CRO-USD | Cronos | cronos
TAO22974-USD | Bittensor | bittensor, tao
KAS-USD | Kaspa | kaspa, kas
RENDER-USD | Render | render token
WIF-USD | dogwifhat | dogwifhat, dog wif hat
BONK-USD | Bonk | bonk coin
TRUMP35336-USD | OFFICIAL TRUMP | trump coin
HYPE32196-USD | Hyperliquid | hyperliquid
PAXG-USD | PAX Gold | pax gold
LEO-USD | UNUS SED LEO | leo token
OKB-USD | OKB | okb
QNT-USD | Quant | quant network
GRT6719-USD | The Graph | the graph grt, grt
STX4847-USD | Stacks | stacks stx
IMX10603-USD | Immutable | immutable x
LDO-USD | Lido DAO | lido
MNT27075-USD | Mantle | mantle coin
ONDO-USD | Ondo | ondo
JUP29210-USD | Jupiter | jupiter coin
FET-USD | Artificial Superintelligence Alliance | fetch ai
RUNE-USD | THORChain | thorchain
SAND-USD | The Sandbox | the sandbox
MANA-USD | Decentraland | decentraland
AXS-USD | Axie Infinity | axie infinity, axie
APE18876-USD | ApeCoin | apecoin
GALA-USD | Gala | gala coin, gala games
FLOKI-USD | FLOKI | floki
CAKE-USD | PancakeSwap | pancakeswap
CRV-USD | Curve DAO Token | curve dao, curve finance
SNX-USD | Synthetix | synthetix
NEO-USD | Neo | neo coin
IOTA-USD | IOTA | iota
KSM-USD | Kusama | kusama
DAI-USD | Dai | dai stablecoin
BSV-USD | Bitcoin SV | bitcoin sv, bsv
LUNC-USD | Terra Classic | terra luna, terra classic, luna classic
WLD-USD | Worldcoin | worldcoin
SEI-USD | Sei | sei network
TIA22861-USD | Celestia | celestia
ENA-USD | Ethena | ethena
PENGU34466-USD | Pudgy Penguins | pudgy penguins
HNT-USD | Helium | helium network
EGLD-USD | MultiversX | multiversx, elrond
FLOW-USD | Flow | flow coin
THETA-USD | Theta Network | theta network
XDC-USD | XDC Network | xdc
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
ALI=F | Aluminum Futures | aluminum, aluminium
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
ZO=F | Oat Futures | oats
ZR=F | Rough Rice Futures | rough rice
ZM=F | Soybean Meal Futures | soybean meal
ZL=F | Soybean Oil Futures | soybean oil
GF=F | Feeder Cattle Futures | feeder cattle
LBR=F | Lumber Futures | lumber
ES=F | E-mini S&P 500 Futures | s&p 500 futures, s&p futures, sp500 futures, e-mini s&p, e-mini
NQ=F | E-mini NASDAQ 100 Futures | nasdaq futures, nasdaq 100 futures
YM=F | E-mini Dow Futures | dow futures, dow jones futures
RTY=F | E-mini Russell 2000 Futures | russell futures, russell 2000 futures
TTF=F | Dutch TTF Natural Gas Futures | ttf, ttf gas, dutch ttf, dutch gas, european gas
TIO=F | Iron Ore 62% Fe Futures | iron ore
UX=F | Uranium Futures | uranium
HRC=F | Hot-Rolled Coil Steel Futures | hot rolled coil, hrc steel
MTF=F | Coal (API2) Futures | thermal coal
DC=F | Class III Milk Futures | milk futures, class iii milk
KE=F | KC HRW Wheat Futures | kansas wheat, hrw wheat
BTC=F | Bitcoin Futures | bitcoin futures, cme bitcoin
ZT=F | 2-Year T-Note Futures | 2 year note futures
ZF=F | 5-Year T-Note Futures | 5 year note futures
6E=F | Euro FX Futures | euro futures
6J=F | Japanese Yen Futures | yen futures
ZN=F | 10-Year T-Note Futures | 10 year note futures, t-note futures
ZB=F | U.S. Treasury Bond Futures | treasury bond futures
`,
});
