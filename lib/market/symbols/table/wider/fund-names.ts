import { type Listing, parseListings } from "../listing";

const FUNDS = { kind: "etf" } as const;
const NEW_YORK = { ...FUNDS, currency: "USD", timeZone: "America/New_York" } as const;

/** Exchange-traded funds of Europe, and more of the United States. */
export const widerFundListings: Listing[] = [
  ...parseListings({
    ...FUNDS,
    exchange: "XETRA",
    currency: "EUR",
    timeZone: "Europe/Berlin",
    lines: `
VWCE.DE | Vanguard FTSE All-World UCITS ETF (Acc, Xetra) | vwce, vanguard ftse all-world acc
EUNL.DE | iShares Core MSCI World UCITS ETF (Acc, Xetra) | eunl
IUSQ.DE | iShares MSCI ACWI UCITS ETF | iusq, ishares acwi
SXR8.DE | iShares Core S&P 500 UCITS ETF (Acc, Xetra) | sxr8
VUSA.DE | Vanguard S&P 500 UCITS ETF (Xetra) |
VGWL.DE | Vanguard FTSE All-World UCITS ETF (Dist, Xetra) | vgwl
XDWD.DE | Xtrackers MSCI World UCITS ETF | xdwd, xtrackers msci world
XDWT.DE | Xtrackers MSCI World Information Technology UCITS ETF | xdwt
XDAX.DE | Xtrackers DAX UCITS ETF | xtrackers dax
EXS1.DE | iShares Core DAX UCITS ETF | ishares core dax, ishares dax, dax etf
EXW1.DE | iShares Core EURO STOXX 50 UCITS ETF | ishares euro stoxx 50
IS3N.DE | iShares Core MSCI EM IMI UCITS ETF (Acc, Xetra) | is3n
SPPW.DE | SPDR MSCI World UCITS ETF | sppw, spdr msci world
SPYY.DE | SPDR MSCI ACWI UCITS ETF | spyy
WEBG.DE | Amundi Prime All Country World UCITS ETF | webg, amundi prime all country world
4GLD.DE | Xetra-Gold | xetra gold, 4gld
EQQQ.DE | Invesco EQQQ NASDAQ-100 UCITS ETF | eqqq
ZPRV.DE | SPDR MSCI USA Small Cap Value Weighted UCITS ETF | zprv
IUSN.DE | iShares MSCI World Small Cap UCITS ETF | iusn, msci world small cap
VFEM.DE | Vanguard FTSE Emerging Markets UCITS ETF (Xetra) |
`,
  }),
  ...parseListings({
    ...FUNDS,
    exchange: "Amsterdam",
    currency: "EUR",
    timeZone: "Europe/Amsterdam",
    lines: `
IWDA.AS | iShares Core MSCI World UCITS ETF (Acc, Amsterdam) | iwda
VUSA.AS | Vanguard S&P 500 UCITS ETF (Amsterdam) |
VWRL.AS | Vanguard FTSE All-World UCITS ETF (Amsterdam) |
EMIM.AS | iShares Core MSCI EM IMI UCITS ETF (Amsterdam) | emim
CSPX.AS | iShares Core S&P 500 UCITS ETF (Amsterdam) |
IUSA.AS | iShares S&P 500 UCITS ETF (Amsterdam) | iusa
`,
  }),
  ...parseListings({
    ...FUNDS,
    exchange: "Paris",
    currency: "EUR",
    timeZone: "Europe/Paris",
    lines: `
CW8.PA | Amundi MSCI World UCITS ETF | cw8, amundi msci world
WPEA.PA | iShares MSCI World Swap PEA UCITS ETF | wpea
PE500.PA | Amundi PEA S&P 500 UCITS ETF | pe500, amundi pea s&p 500
`,
  }),
  ...parseListings({
    ...FUNDS,
    exchange: "London",
    currency: "GBP",
    timeZone: "Europe/London",
    lines: `
VHYL.L | Vanguard FTSE All-World High Dividend Yield UCITS ETF | vhyl
VEVE.L | Vanguard FTSE Developed World UCITS ETF | veve
VFEM.L | Vanguard FTSE Emerging Markets UCITS ETF | vfem
VUKE.L | Vanguard FTSE 100 UCITS ETF | vuke, vanguard ftse 100
HMWO.L | HSBC MSCI World UCITS ETF | hmwo, hsbc msci world
EQQQ.L | Invesco EQQQ NASDAQ-100 UCITS ETF (London) |
IUKD.L | iShares UK Dividend UCITS ETF | iukd, uk dividend etf
INRG.L | iShares Global Clean Energy UCITS ETF | inrg
PHAU.L | WisdomTree Physical Gold | phau, wisdomtree physical gold
SSLN.L | iShares Physical Silver ETC | ssln, ishares physical silver
IGLT.L | iShares Core UK Gilts UCITS ETF | iglt, gilts etf, uk gilts
CNDX.L | iShares NASDAQ 100 UCITS ETF | cndx
IGWD.L | iShares Core MSCI World GBP Hedged UCITS ETF | igwd
`,
  }),
  ...parseListings({
    ...FUNDS,
    exchange: "Toronto",
    currency: "CAD",
    timeZone: "America/Toronto",
    lines: `
XEQT.TO | iShares Core Equity ETF Portfolio | xeqt
VEQT.TO | Vanguard All-Equity ETF Portfolio | veqt
VGRO.TO | Vanguard Growth ETF Portfolio | vgro
XGRO.TO | iShares Core Growth ETF Portfolio | xgro
XIC.TO | iShares Core S&P/TSX Capped Composite Index ETF | xic etf
XIU.TO | iShares S&P/TSX 60 Index ETF | xiu etf, tsx 60 etf
VFV.TO | Vanguard S&P 500 Index ETF (Toronto) | vfv
ZSP.TO | BMO S&P 500 Index ETF | zsp
VCN.TO | Vanguard FTSE Canada All Cap Index ETF | vcn etf
`,
  }),
  ...parseListings({
    ...FUNDS,
    exchange: "ASX",
    currency: "AUD",
    timeZone: "Australia/Sydney",
    lines: `
VAS.AX | Vanguard Australian Shares Index ETF | vas etf, vanguard australian shares
VGS.AX | Vanguard MSCI Index International Shares ETF | vgs etf
NDQ.AX | BetaShares NASDAQ 100 ETF | ndq etf
A200.AX | BetaShares Australia 200 ETF | a200
DHHF.AX | BetaShares Diversified All Growth ETF | dhhf
IVV.AX | iShares S&P 500 ETF (Sydney) |
`,
  }),
  ...parseListings({
    ...NEW_YORK,
    exchange: "NYSE Arca",
    lines: `
VTEB | Vanguard Tax-Exempt Bond ETF |
VNQI | Vanguard Global ex-U.S. Real Estate ETF |
VXF | Vanguard Extended Market ETF | vanguard extended market
VTWO | Vanguard Russell 2000 ETF | vanguard russell 2000
VONE | Vanguard Russell 1000 ETF |
MGC | Vanguard Mega Cap ETF |
VV | Vanguard Large-Cap ETF | vanguard large cap
VOT | Vanguard Mid-Cap Growth ETF |
MAGS | Roundhill Magnificent Seven ETF | magnificent seven, magnificent 7, mag 7, mag7, magnificent seven etf
SPMO | Invesco S&P 500 Momentum ETF | spmo
SPLV | Invesco S&P 500 Low Volatility ETF | splv
SPHQ | Invesco S&P 500 Quality ETF |
FNDX | Schwab Fundamental U.S. Large Company ETF |
FVD | First Trust Value Line Dividend Index ETF |
DFAC | Dimensional U.S. Core Equity 2 ETF |
JPST | JPMorgan Ultra-Short Income ETF | jpst
MINT | PIMCO Enhanced Short Maturity Active ETF |
BKLN | Invesco Senior Loan ETF | bkln
TLH | iShares 10-20 Year Treasury Bond ETF |
FLOT | iShares Floating Rate Bond ETF | floating rate bond etf
ICSH | iShares Ultra Short Duration Bond Active ETF |
YINN | Direxion Daily FTSE China Bull 3X ETF | yinn
YANG | Direxion Daily FTSE China Bear 3X ETF |
NUGT | Direxion Daily Gold Miners Index Bull 2X ETF | nugt
JNUG | Direxion Daily Junior Gold Miners Index Bull 2X ETF | jnug
ERX | Direxion Daily Energy Bull 2X ETF |
GUSH | Direxion Daily S&P Oil & Gas Exp. & Prod. Bull 2X ETF |
BOIL | ProShares Ultra Bloomberg Natural Gas | boil etf
KOLD | ProShares UltraShort Bloomberg Natural Gas | kold
UCO | ProShares Ultra Bloomberg Crude Oil | uco etf
SVIX | -1x Short VIX Futures ETF | svix
TSLL | Direxion Daily TSLA Bull 2X ETF | tsll
NVDL | GraniteShares 2x Long NVDA Daily ETF | nvdl
MSTY | YieldMax MSTR Option Income Strategy ETF | msty
TSLY | YieldMax TSLA Option Income Strategy ETF | tsly
XYLD | Global X S&P 500 Covered Call ETF | xyld
DIVO | Amplify CWP Enhanced Dividend Income ETF | divo
PAVE | Global X U.S. Infrastructure Development ETF | infrastructure etf
ARKW | ARK Next Generation Internet ETF | arkw
ARKF | ARK Blockchain & Fintech Innovation ETF | arkf
ARKQ | ARK Autonomous Technology & Robotics ETF | arkq
HACK | Amplify Cybersecurity ETF |
IGV | iShares Expanded Tech-Software Sector ETF | software etf
CLOU | Global X Cloud Computing ETF |
BLOK | Amplify Transformational Data Sharing ETF | blockchain etf
GDXU | MicroSectors Gold Miners 3X Leveraged ETN |
AMLP | Alerian MLP ETF | alerian mlp
FDN | First Trust Dow Jones Internet Index Fund | internet etf
IHI | iShares U.S. Medical Devices ETF | medical devices etf
NLR | VanEck Uranium and Nuclear ETF | nuclear etf
EWN | iShares MSCI Netherlands ETF | netherlands etf
EWD | iShares MSCI Sweden ETF | sweden etf
EWK | iShares MSCI Belgium ETF | belgium etf
EZA | iShares MSCI South Africa ETF | south africa etf
EIDO | iShares MSCI Indonesia ETF | indonesia etf
THD | iShares MSCI Thailand ETF | thailand etf
TUR | iShares MSCI Turkey ETF | turkey etf
VNM | VanEck Vietnam ETF | vietnam etf
ARGT | Global X MSCI Argentina ETF | argentina etf
KSA | iShares MSCI Saudi Arabia ETF | saudi arabia etf
ILF | iShares Latin America 40 ETF | latin america etf
ASHS | Xtrackers Harvest CSI 500 China A-Shares Small Cap ETF |
CQQQ | Invesco China Technology ETF | china technology etf
FLIN | Franklin FTSE India ETF |
INDY | iShares India 50 ETF |
AAXJ | iShares MSCI All Country Asia ex Japan ETF |
FXB | Invesco CurrencyShares British Pound Sterling Trust |
FXF | Invesco CurrencyShares Swiss Franc Trust |
CANE | Teucrium Sugar Fund |
SOYB | Teucrium Soybean Fund | soybean etf
KRBN | KraneShares Global Carbon Strategy ETF | carbon etf
WOOD | iShares Global Timber & Forestry ETF | timber etf
`,
  }),
];
