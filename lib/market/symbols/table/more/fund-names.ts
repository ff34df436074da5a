import { type Listing, parseListings } from "../listing";

const NEW_YORK = { currency: "USD", timeZone: "America/New_York", kind: "etf" } as const;

/** Funds besides the most traded. */
export const fundNameListings: Listing[] = [
  ...parseListings({
    ...NEW_YORK,
    exchange: "NYSE Arca",
    lines: `
AVUV | Avantis U.S. Small Cap Value ETF | avantis small cap value
COWZ | Pacer US Cash Cows 100 ETF | cash cows etf
DGRO | iShares Core Dividend Growth ETF |
NOBL | ProShares S&P 500 Dividend Aristocrats ETF | dividend aristocrats etf
SPHD | Invesco S&P 500 High Dividend Low Volatility ETF |
SDY | SPDR S&P Dividend ETF |
HDV | iShares Core High Dividend ETF |
DVY | iShares Select Dividend ETF |
DGRW | WisdomTree U.S. Quality Dividend Growth Fund |
MGK | Vanguard Mega Cap Growth ETF |
VBR | Vanguard Small-Cap Value ETF |
VBK | Vanguard Small-Cap Growth ETF |
VOE | Vanguard Mid-Cap Value ETF |
VEU | Vanguard FTSE All-World ex-US ETF |
VSS | Vanguard FTSE All-World ex-US Small-Cap ETF |
VPL | Vanguard FTSE Pacific ETF |
VPU | Vanguard Utilities ETF |
VFH | Vanguard Financials ETF |
VCR | Vanguard Consumer Discretionary ETF |
VDC | Vanguard Consumer Staples ETF |
VIS | Vanguard Industrials ETF |
VAW | Vanguard Materials ETF |
VOX | Vanguard Communication Services ETF |
SCHA | Schwab U.S. Small-Cap ETF |
SCHF | Schwab International Equity ETF |
SCHG | Schwab U.S. Large-Cap Growth ETF | schwab growth etf
SCHX | Schwab U.S. Large-Cap ETF |
SCHV | Schwab U.S. Large-Cap Value ETF |
SCHH | Schwab U.S. REIT ETF |
ITOT | iShares Core S&P Total U.S. Stock Market ETF |
ACWI | iShares MSCI ACWI ETF | msci acwi, acwi etf
URTH | iShares MSCI World ETF | msci world etf, msci world
EWC | iShares MSCI Canada ETF | canada etf
EWA | iShares MSCI Australia ETF | australia etf
EWH | iShares MSCI Hong Kong ETF | hong kong etf
EWS | iShares MSCI Singapore ETF | singapore etf
EWQ | iShares MSCI France ETF | france etf
EWI | iShares MSCI Italy ETF | italy etf
EWP | iShares MSCI Spain ETF | spain etf
EWL | iShares MSCI Switzerland ETF | switzerland etf
EWW | iShares MSCI Mexico ETF | mexico etf
EPI | WisdomTree India Earnings Fund |
ASHR | Xtrackers Harvest CSI 300 China A-Shares ETF |
DXJ | WisdomTree Japan Hedged Equity Fund |
EZU | iShares MSCI Eurozone ETF | eurozone etf
FEZ | SPDR EURO STOXX 50 ETF | euro stoxx 50 etf
OIH | VanEck Oil Services ETF | oil services etf
XME | SPDR S&P Metals & Mining ETF | metals and mining etf
XHB | SPDR S&P Homebuilders ETF |
XRT | SPDR S&P Retail ETF | retail etf
KBE | SPDR S&P Bank ETF | bank etf
XAR | SPDR S&P Aerospace & Defense ETF |
PPA | Invesco Aerospace & Defense ETF |
ITA | iShares U.S. Aerospace & Defense ETF | defense etf, defence etf
IYR | iShares U.S. Real Estate ETF |
IYT | iShares U.S. Transportation ETF |
URA | Global X Uranium ETF | uranium etf
URNM | Sprott Uranium Miners ETF |
COPX | Global X Copper Miners ETF | copper miners etf
SIL | Global X Silver Miners ETF | silver miners etf
SILJ | Amplify Junior Silver Miners ETF |
REMX | VanEck Rare Earth and Strategic Metals ETF | rare earth etf
TAN | Invesco Solar ETF | solar etf
MOO | VanEck Agribusiness ETF | agribusiness etf
DBA | Invesco DB Agriculture Fund | agriculture etf
PDBC | Invesco Optimum Yield Diversified Commodity Strategy No K-1 ETF |
GSG | iShares S&P GSCI Commodity-Indexed Trust |
CPER | United States Copper Index Fund, LP | copper etf
BNO | United States Brent Oil Fund, LP | brent oil fund
CORN | Teucrium Corn Fund |
WEAT | Teucrium Wheat Fund |
PPLT | abrdn Physical Platinum Shares ETF | platinum etf
PALL | abrdn Physical Palladium Shares ETF | palladium etf
SGOL | abrdn Physical Gold Shares ETF |
GLDM | SPDR Gold MiniShares Trust | gold minishares
UUP | Invesco DB US Dollar Index Bullish Fund | dollar bull etf
FXE | Invesco CurrencyShares Euro Trust |
FXY | Invesco CurrencyShares Japanese Yen Trust |
VXX | iPath Series B S&P 500 VIX Short-Term Futures ETN | vix etn
UVXY | ProShares Ultra VIX Short-Term Futures ETF |
SVXY | ProShares Short VIX Short-Term Futures ETF |
SH | ProShares Short S&P500 |
SDS | ProShares UltraShort S&P500 |
SPXS | Direxion Daily S&P 500 Bear 3X ETF |
SPXU | ProShares UltraPro Short S&P 500 |
QLD | ProShares Ultra QQQ |
PSQ | ProShares Short QQQ |
TNA | Direxion Daily Small Cap Bull 3X ETF |
TZA | Direxion Daily Small Cap Bear 3X ETF |
SOXS | Direxion Daily Semiconductor Bear 3X ETF |
LABU | Direxion Daily S&P Biotech Bull 3X ETF |
FAS | Direxion Daily Financial Bull 3X ETF |
UDOW | ProShares UltraPro Dow30 |
SPYG | SPDR Portfolio S&P 500 Growth ETF |
SPYV | SPDR Portfolio S&P 500 Value ETF |
SPYD | SPDR Portfolio S&P 500 High Dividend ETF |
IVE | iShares S&P 500 Value ETF |
IVW | iShares S&P 500 Growth ETF |
MDY | SPDR S&P MidCap 400 ETF Trust |
OEF | iShares S&P 100 ETF |
IWB | iShares Russell 1000 ETF |
IWN | iShares Russell 2000 Value ETF |
IWO | iShares Russell 2000 Growth ETF |
IWV | iShares Russell 3000 ETF |
GOVT | iShares U.S. Treasury Bond ETF |
EDV | Vanguard Extended Duration Treasury ETF |
BSV | Vanguard Short-Term Bond ETF |
BIV | Vanguard Intermediate-Term Bond ETF |
BLV | Vanguard Long-Term Bond ETF |
MUB | iShares National Muni Bond ETF | muni bond etf
EMB | iShares J.P. Morgan USD Emerging Markets Bond ETF | emerging markets bond etf
SCHP | Schwab U.S. TIPS ETF |
STIP | iShares 0-5 Year TIPS Bond ETF |
SRLN | SPDR Blackstone Senior Loan ETF |
USHY | iShares Broad USD High Yield Corporate Bond ETF |
PFF | iShares Preferred and Income Securities ETF | preferred stock etf
`,
  }),
  ...parseListings({
    ...NEW_YORK,
    exchange: "Nasdaq",
    lines: `
AIQ | Global X Artificial Intelligence & Technology ETF | ai etf
BOTZ | Global X Robotics & Artificial Intelligence ETF | robotics etf
CIBR | First Trust NASDAQ Cybersecurity ETF | cybersecurity etf
SKYY | First Trust Cloud Computing ETF | cloud computing etf
QYLD | Global X NASDAQ 100 Covered Call ETF |
VGLT | Vanguard Long-Term Treasury ETF |
VGSH | Vanguard Short-Term Treasury ETF |
VGIT | Vanguard Intermediate-Term Treasury ETF |
VCSH | Vanguard Short-Term Corporate Bond ETF |
VCLT | Vanguard Long-Term Corporate Bond ETF |
VTIP | Vanguard Short-Term Inflation-Protected Securities ETF |
VMBS | Vanguard Mortgage-Backed Securities ETF |
VONG | Vanguard Russell 1000 Growth ETF |
VIGI | Vanguard International Dividend Appreciation ETF |
VYMI | Vanguard International High Dividend Yield ETF |
IUSB | iShares Core Total USD Bond Market ETF |
EMXC | iShares MSCI Emerging Markets ex China ETF |
ETHA | iShares Ethereum Trust ETF | ethereum etf
BITB | Bitwise Bitcoin ETF |
`,
  }),
  ...parseListings({
    exchange: "London",
    currency: "GBP",
    timeZone: "Europe/London",
    kind: "etf",
    lines: `
VUAG.L | Vanguard S&P 500 UCITS ETF (Acc) |
VWRP.L | Vanguard FTSE All-World UCITS ETF (Acc) |
CSPX.L | iShares Core S&P 500 UCITS ETF |
SWDA.L | iShares Core MSCI World UCITS ETF | ishares core msci world, ishares msci world
EIMI.L | iShares Core MSCI EM IMI UCITS ETF |
SGLN.L | iShares Physical Gold ETC | ishares physical gold
VMID.L | Vanguard FTSE 250 UCITS ETF | ftse 250 etf
`,
  }),
];
