import { type Listing, parseListings } from "../listing";

const NEW_YORK = { currency: "USD", timeZone: "America/New_York", kind: "etf" } as const;

/** Exchange-traded funds of the United States. */
export const fundListings: Listing[] = [
  ...parseListings({
    ...NEW_YORK,
    exchange: "NYSE Arca",
    lines: `
SPY | SPDR S&P 500 ETF Trust | spdr s&p 500, spy etf, spdr s&p 500 etf
VOO | Vanguard S&P 500 ETF | vanguard s&p 500
IVV | iShares Core S&P 500 ETF | ishares s&p 500, ishares core s&p 500
RSP | Invesco S&P 500 Equal Weight ETF | s&p 500 equal weight
VTI | Vanguard Total Stock Market ETF | vanguard total stock market, total stock market etf, vanguard total market
VTV | Vanguard Value ETF | vanguard value
VUG | Vanguard Growth ETF | vanguard growth
VO | Vanguard Mid-Cap ETF |
VB | Vanguard Small-Cap ETF |
VIG | Vanguard Dividend Appreciation ETF | vanguard dividend appreciation
VYM | Vanguard High Dividend Yield ETF | vanguard high dividend yield, vanguard high dividend
SCHD | Schwab U.S. Dividend Equity ETF | schwab us dividend, schwab dividend etf, schwab us dividend equity
SCHB | Schwab U.S. Broad Market ETF |
IWM | iShares Russell 2000 ETF | ishares russell 2000, russell 2000 etf
IWF | iShares Russell 1000 Growth ETF |
IWD | iShares Russell 1000 Value ETF |
IJH | iShares Core S&P Mid-Cap ETF |
IJR | iShares Core S&P Small-Cap ETF |
DIA | SPDR Dow Jones Industrial Average ETF Trust | dow jones etf, dow etf, spdr dow jones
GLD | SPDR Gold Shares | gold etf, spdr gold
IAU | iShares Gold Trust | ishares gold
SLV | iShares Silver Trust | silver etf, ishares silver
GDX | VanEck Gold Miners ETF | gold miners etf, gold miners
GDXJ | VanEck Junior Gold Miners ETF | junior gold miners
USO | United States Oil Fund, LP | oil etf, united states oil fund
UNG | United States Natural Gas Fund, LP | natural gas etf
DBC | Invesco DB Commodity Index Tracking Fund |
VEA | Vanguard FTSE Developed Markets ETF | vanguard developed markets
VWO | Vanguard FTSE Emerging Markets ETF | vanguard emerging markets
VT | Vanguard Total World Stock ETF | vanguard total world
VGK | Vanguard FTSE Europe ETF | vanguard europe
EFA | iShares MSCI EAFE ETF | msci eafe
IEFA | iShares Core MSCI EAFE ETF |
EEM | iShares MSCI Emerging Markets ETF | emerging markets etf
IEMG | iShares Core MSCI Emerging Markets ETF |
EWJ | iShares MSCI Japan ETF | japan etf
EWZ | iShares MSCI Brazil ETF | brazil etf
EWG | iShares MSCI Germany ETF | germany etf
EWU | iShares MSCI United Kingdom ETF | uk etf
EWT | iShares MSCI Taiwan ETF | taiwan etf
EWY | iShares MSCI South Korea ETF | south korea etf, korea etf
FXI | iShares China Large-Cap ETF | china large cap etf
KWEB | KraneShares CSI China Internet ETF | china internet etf
XLK | Technology Select Sector SPDR Fund | technology select sector, tech sector etf
XLE | Energy Select Sector SPDR Fund | energy select sector, energy sector etf
XLF | Financial Select Sector SPDR Fund | financial select sector, financial sector etf
XLV | Health Care Select Sector SPDR Fund | health care select sector, healthcare sector etf
XLY | Consumer Discretionary Select Sector SPDR Fund | consumer discretionary select sector
XLP | Consumer Staples Select Sector SPDR Fund | consumer staples select sector
XLI | Industrial Select Sector SPDR Fund | industrial select sector
XLU | Utilities Select Sector SPDR Fund | utilities select sector, utilities sector etf
XLB | Materials Select Sector SPDR Fund | materials select sector
XLRE | Real Estate Select Sector SPDR Fund | real estate select sector
XLC | Communication Services Select Sector SPDR Fund | communication services select sector
XBI | SPDR S&P Biotech ETF | biotech etf
XOP | SPDR S&P Oil & Gas Exploration & Production ETF |
KRE | SPDR S&P Regional Banking ETF | regional bank etf, regional banks etf
VNQ | Vanguard Real Estate ETF | vanguard real estate, reit etf
VGT | Vanguard Information Technology ETF | vanguard information technology
VHT | Vanguard Health Care ETF |
VDE | Vanguard Energy ETF |
JETS | U.S. Global Jets ETF | airline etf, us global jets
LIT | Global X Lithium & Battery Tech ETF | lithium etf
AGG | iShares Core U.S. Aggregate Bond ETF | aggregate bond etf, us aggregate bond
LQD | iShares iBoxx $ Investment Grade Corporate Bond ETF | investment grade corporate bond etf
HYG | iShares iBoxx $ High Yield Corporate Bond ETF | high yield bond etf, junk bond etf
JNK | SPDR Bloomberg High Yield Bond ETF |
TIP | iShares TIPS Bond ETF | tips etf
BIL | SPDR Bloomberg 1-3 Month T-Bill ETF |
SGOV | iShares 0-3 Month Treasury Bond ETF |
JEPI | JPMorgan Equity Premium Income ETF | jpmorgan equity premium income
SPLG | SPDR Portfolio S&P 500 ETF |
SSO | ProShares Ultra S&P 500 |
SPXL | Direxion Daily S&P 500 Bull 3X ETF |
UPRO | ProShares UltraPro S&P 500 |
SOXL | Direxion Daily Semiconductor Bull 3X ETF |
TMF | Direxion Daily 20+ Year Treasury Bull 3X ETF |
GBTC | Grayscale Bitcoin Trust ETF | grayscale bitcoin trust, grayscale bitcoin
BITO | ProShares Bitcoin ETF | bitcoin futures etf
`,
  }),
  ...parseListings({
    ...NEW_YORK,
    exchange: "Cboe BZX",
    lines: `
ARKK | ARK Innovation ETF | ark innovation, ark invest
ARKG | ARK Genomic Revolution ETF | ark genomic revolution
INDA | iShares MSCI India ETF | india etf
MOAT | VanEck Morningstar Wide Moat ETF |
QUAL | iShares MSCI USA Quality Factor ETF |
MTUM | iShares MSCI USA Momentum Factor ETF |
USMV | iShares MSCI USA Min Vol Factor ETF |
ITB | iShares U.S. Home Construction ETF | homebuilder etf
FBTC | Fidelity Wise Origin Bitcoin Fund | fidelity bitcoin etf
`,
  }),
  ...parseListings({
    ...NEW_YORK,
    exchange: "Nasdaq",
    lines: `
QQQ | Invesco QQQ Trust | invesco qqq, nasdaq 100 etf, cubes etf
QQQM | Invesco NASDAQ 100 ETF |
TQQQ | ProShares UltraPro QQQ | ultrapro qqq
SQQQ | ProShares UltraPro Short QQQ | ultrapro short qqq
TLT | iShares 20+ Year Treasury Bond ETF | 20 year treasury etf, long treasury etf, long bond etf, long treasuries, long-term treasuries, long dated treasuries, long bonds
IEF | iShares 7-10 Year Treasury Bond ETF | intermediate treasuries
SHY | iShares 1-3 Year Treasury Bond ETF | short treasuries, short-term treasuries
BND | Vanguard Total Bond Market ETF | vanguard total bond, vanguard total bond market, total bond market etf
BNDX | Vanguard Total International Bond ETF |
VXUS | Vanguard Total International Stock ETF | vanguard total international, vanguard international
VCIT | Vanguard Intermediate-Term Corporate Bond ETF |
SMH | VanEck Semiconductor ETF | semiconductor etf
SOXX | iShares Semiconductor ETF | ishares semiconductor
ICLN | iShares Global Clean Energy ETF | clean energy etf
IBB | iShares Biotechnology ETF | ishares biotech
JEPQ | JPMorgan Nasdaq Equity Premium Income ETF |
IBIT | iShares Bitcoin Trust ETF | ishares bitcoin trust, ishares bitcoin, blackrock bitcoin etf
MCHI | iShares MSCI China ETF | china etf
`,
  }),
  ...parseListings({
    exchange: "London",
    currency: "GBP",
    timeZone: "Europe/London",
    kind: "etf",
    lines: `
VUSA.L | Vanguard S&P 500 UCITS ETF | vanguard s&p 500 ucits
ISF.L | iShares Core FTSE 100 UCITS ETF | ishares core ftse 100, ftse 100 etf
VWRL.L | Vanguard FTSE All-World UCITS ETF | vanguard ftse all world, vanguard all world
`,
  }),
];
