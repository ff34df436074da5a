import { type Listing, parseListings } from "../listing";

const UNITED_STATES = { currency: "USD", timeZone: "America/New_York", kind: "equity" } as const;

/** Newly listed companies, and others that the other lists leave out. */
export const newerNameListings: Listing[] = [
  ...parseListings({
    ...UNITED_STATES,
    exchange: "NYSE",
    lines: `
FLUT | Flutter Entertainment plc | flutter, flutter entertainment, fanduel, paddy power
FERG | Ferguson Enterprises Inc. | ferguson enterprises
PNR | Pentair plc | pentair
WTRG | Essential Utilities, Inc. | essential utilities
EQH | Equitable Holdings, Inc. | equitable holdings
CRBG | Corebridge Financial, Inc. | corebridge
RNR | RenaissanceRe Holdings Ltd. | renaissancere
KNSL | Kinsale Capital Group, Inc. | kinsale
AXS | AXIS Capital Holdings Limited | axis capital
RYAN | Ryan Specialty Holdings, Inc. | ryan specialty
VG | Venture Global, Inc. | venture global
PR | Permian Resources Corporation | permian resources
CRC | California Resources Corporation | california resources
CNX | CNX Resources Corporation | cnx resources
CRK | Comstock Resources, Inc. | comstock resources
FTI | TechnipFMC plc | technipfmc, technip fmc
NE | Noble Corporation plc | noble corporation
NBR | Nabors Industries Ltd. | nabors
CLS | Celestica Inc. (New York) |
KLAR | Klarna Group plc | klarna
STUB | StubHub Holdings, Inc. | stubhub
BLSH | Bullish | bullish exchange
VOYG | Voyager Technologies, Inc. | voyager technologies
KRMN | Karman Holdings Inc. | karman space
HNGE | Hinge Health, Inc. | hinge health
MNTN | MNTN, Inc. | mntn
PCOR | Procore Technologies, Inc. | procore
SAIL | SailPoint, Inc. | sailpoint
BOX | Box, Inc. | box inc
DLO | DLocal Limited | dlocal
WEX | WEX Inc. | wex inc
VSH | Vishay Intertechnology, Inc. | vishay
TPB | Turning Point Brands, Inc. | turning point brands
PSO | Pearson plc (New York) |
AER | AerCap Holdings N.V. | aercap
CNH | CNH Industrial N.V. | cnh industrial, cnh
BRSL | Brightstar Lottery PLC | brightstar lottery
IHS | IHS Holding Limited | ihs towers
GETY | Getty Images Holdings, Inc. | getty images
EVTL | Vertical Aerospace Ltd. | vertical aerospace
`,
  }),
  ...parseListings({
    ...UNITED_STATES,
    exchange: "Nasdaq",
    lines: `
RPRX | Royalty Pharma plc | royalty pharma
ICLR | ICON Public Limited Company | icon plc
ERIE | Erie Indemnity Company | erie indemnity
TPG | TPG Inc. | tpg capital
HLNE | Hamilton Lane Incorporated | hamilton lane
CHRD | Chord Energy Corporation | chord energy
WFRD | Weatherford International plc | weatherford
VNOM | Viper Energy, Inc. | viper energy
TLN | Talen Energy Corporation | talen, talen energy
FLEX | Flex Ltd. | flextronics, flex ltd
SANM | Sanmina Corporation | sanmina
NVMI | Nova Ltd. | nova ltd
CAMT | Camtek Ltd. | camtek
MTSI | MACOM Technology Solutions Holdings, Inc. | macom
SITM | SiTime Corporation | sitime
CRUS | Cirrus Logic, Inc. | cirrus logic
ALGM | Allegro MicroSystems, Inc. | allegro microsystems
DIOD | Diodes Incorporated | diodes inc
PAYO | Payoneer Global Inc. | payoneer
EEFT | Euronet Worldwide, Inc. | euronet
BRZE | Braze, Inc. | braze
SPSC | SPS Commerce, Inc. | sps commerce
CYBR | CyberArk Software Ltd. | cyberark
CLOV | Clover Health Investments, Corp. | clover health
ALHC | Alignment Healthcare, Inc. | alignment healthcare
TNDM | Tandem Diabetes Care, Inc. | tandem diabetes
GKOS | Glaukos Corporation | glaukos
CHYM | Chime Financial, Inc. | chime
GEMI | Gemini Space Station, Inc. | gemini exchange
ETOR | eToro Group Ltd. | etoro
FIGR | Figure Technology Solutions, Inc. | figure technology
NTSK | Netskope, Inc. | netskope
MDLN | Medline Inc. | medline
FLY | Firefly Aerospace Inc. | firefly, firefly aerospace
OMDA | Omada Health, Inc. | omada health
WVE | Wave Life Sciences Ltd. | wave life sciences
SMMT | Summit Therapeutics Inc. | summit therapeutics
LEGN | Legend Biotech Corporation | legend biotech
GMAB | Genmab A/S (New York) |
ARCC | Ares Capital Corporation | ares capital
GRAL | GRAIL, Inc. | grail inc
SYM | Symbotic Inc. | symbotic
PGY | Pagaya Technologies Ltd. | pagaya
UPXI | Upexi, Inc. | upexi
NEGG | Newegg Commerce, Inc. | newegg
SATS | EchoStar Corporation | echostar
CRTO | Criteo S.A. | criteo
YMM | Full Truck Alliance Co. Ltd. | full truck alliance
WBTN | WEBTOON Entertainment Inc. | webtoon
`,
  }),
  ...parseListings({
    exchange: "XETRA",
    currency: "EUR",
    timeZone: "Europe/Berlin",
    kind: "equity",
    lines: `
HLAG.DE | Hapag-Lloyd Aktiengesellschaft | hapag lloyd, hapag-lloyd, hapag
G24.DE | Scout24 SE | scout24, immoscout
RDC.DE | Redcare Pharmacy N.V. | redcare, shop apotheke
NCH2.DE | thyssenkrupp nucera AG & Co. KGaA | nucera
TKMS.DE | TKMS AG & Co. KGaA | tkms
IOS.DE | IONOS Group SE | ionos
DOU.DE | Douglas AG | douglas ag
SMHN.DE | SUSS MicroTec SE | suss microtec
JUN3.DE | Jungheinrich Aktiengesellschaft | jungheinrich
FIE.DE | Fielmann Group AG | fielmann
SAX.DE | Ströer SE & Co. KGaA | stroer, stroeer
SIX2.DE | Sixt SE | sixt
RRTL.DE | RTL Group S.A. | rtl group
GBF.DE | Bilfinger SE | bilfinger
`,
  }),
  ...parseListings({
    exchange: "London",
    currency: "GBP",
    timeZone: "Europe/London",
    kind: "equity",
    lines: `
AHT.L | Ashtead Group plc | ashtead, sunbelt rentals
UTG.L | The Unite Group PLC | unite group
BBOX.L | Tritax Big Box REIT plc | tritax big box
DLN.L | Derwent London Plc | derwent london
GPE.L | Great Portland Estates Plc | great portland estates
OXIG.L | Oxford Instruments plc | oxford instruments
MOON.L | Moonpig Group PLC | moonpig
CHG.L | Chemring Group PLC | chemring
BBY.L | Balfour Beatty plc | balfour beatty
BWY.L | Bellway p.l.c. | bellway
SMWH.L | WH Smith PLC | wh smith, w h smith
MTO.L | Mitie Group plc | mitie
CCC.L | Computacenter plc | computacenter
SCT.L | Softcat plc | softcat
IPO.L | IP Group Plc | ip group
BPT.L | Bridgepoint Group plc | bridgepoint
N91.L | Ninety One Group | ninety one
PLUS.L | Plus500 Ltd. | plus500
CMCX.L | CMC Markets plc | cmc markets
VCT.L | Victrex plc | victrex
`,
  }),
];
