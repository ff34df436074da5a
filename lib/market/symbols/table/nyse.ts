import { parseListings } from "./listing";

/** Large companies listed in New York, and foreign ones by their American receipts. */
export const nyseListings = parseListings({
  exchange: "NYSE",
  currency: "USD",
  timeZone: "America/New_York",
  kind: "equity",
  lines: `
BRK-B | Berkshire Hathaway Inc. (Class B) | berkshire hathaway, berkshire
BRK-A | Berkshire Hathaway Inc. Class A | berkshire class a
JPM | JPMorgan Chase & Co. | jpmorgan, jp morgan, j.p. morgan, jpmorgan chase, chase bank
V | Visa Inc. | visa
MA | Mastercard Incorporated | master card
LLY | Eli Lilly and Company | eli lilly, lilly
UNH | UnitedHealth Group Incorporated | unitedhealth, united health
XOM | Exxon Mobil Corporation | exxon, exxonmobil
CVX | Chevron Corporation |
JNJ | Johnson & Johnson | johnson and johnson, j&j
PG | The Procter & Gamble Company | procter and gamble, procter & gamble, p&g
HD | The Home Depot, Inc. | home depot
KO | The Coca-Cola Company | coca-cola, coca cola, coke
MRK | Merck & Co., Inc. | merck
ABBV | AbbVie Inc. |
ABT | Abbott Laboratories | abbott
PFE | Pfizer Inc. |
BMY | Bristol-Myers Squibb Company | bristol myers, bristol-myers squibb
TMO | Thermo Fisher Scientific Inc. | thermo fisher
BAC | Bank of America Corporation | bofa
WFC | Wells Fargo & Company | wells fargo
C | Citigroup Inc. | citi, citibank
GS | The Goldman Sachs Group, Inc. | goldman sachs, goldman
MS | Morgan Stanley |
BLK | BlackRock, Inc. |
AXP | American Express Company | american express, amex
SCHW | The Charles Schwab Corporation | charles schwab, schwab
SPGI | S&P Global Inc. | s&p global
IBM | International Business Machines Corporation | ibm
ORCL | Oracle Corporation | oracle
CRM | Salesforce, Inc. |
NOW | ServiceNow, Inc. |
ACN | Accenture plc |
HPQ | HP Inc. | hp, hewlett packard, hewlett-packard
HPE | Hewlett Packard Enterprise Company | hp, hp enterprise, hewlett packard enterprise, hewlett packard
DELL | Dell Technologies Inc. | dell
UBER | Uber Technologies, Inc. | uber
SHOP | Shopify Inc. |
SPOT | Spotify Technology S.A. | spotify
SNAP | Snap Inc. | snap, snapchat
PINS | Pinterest, Inc. |
XYZ | Block, Inc. | block, square
SNOW | Snowflake Inc. | snowflake
RBLX | Roblox Corporation |
DIS | The Walt Disney Company | disney, walt disney
NKE | NIKE, Inc. |
MCD | McDonald's Corporation | mcdonalds, mc donalds
YUM | Yum! Brands, Inc. | yum brands
CMG | Chipotle Mexican Grill, Inc. | chipotle
TGT | Target Corporation | target
LOW | Lowe's Companies, Inc. | lowes
GAP | The Gap, Inc. | gap
BBY | Best Buy Co., Inc. | best buy
F | Ford Motor Company | ford, ford motor
GM | General Motors Company | general motors
TM | Toyota Motor Corporation (ADR) | toyota
HMC | Honda Motor Co., Ltd. (ADR) | honda
RACE | Ferrari N.V. |
BA | The Boeing Company | boeing
LMT | Lockheed Martin Corporation | lockheed
RTX | RTX Corporation | raytheon
GE | GE Aerospace | general electric
CAT | Caterpillar Inc. |
DE | Deere & Company | john deere, deere
MMM | 3M Company | 3m
UPS | United Parcel Service, Inc. | ups
FDX | FedEx Corporation | fed ex
UNP | Union Pacific Corporation |
DAL | Delta Air Lines, Inc. | delta airlines, delta air lines
T | AT&T Inc. | at&t, at and t
VZ | Verizon Communications Inc. | verizon
NEE | NextEra Energy, Inc. | nextera
COP | ConocoPhillips |
OXY | Occidental Petroleum Corporation | occidental
SLB | SLB Limited | schlumberger
PM | Philip Morris International Inc. | philip morris
MO | Altria Group, Inc. | altria
LIN | Linde plc |
FCX | Freeport-McMoRan Inc. | freeport
NEM | Newmont Corporation |
ALL | The Allstate Corporation | allstate
MET | MetLife, Inc. |
AMCR | Amcor plc |
GME | GameStop Corp. | game stop
AMC | AMC Entertainment Holdings, Inc. | amc entertainment
NIO | NIO Inc. |
BABA | Alibaba Group Holding Limited (ADR) | alibaba
TSM | Taiwan Semiconductor Manufacturing Company Limited (ADR) | tsmc, taiwan semiconductor
SONY | Sony Group Corporation (ADR) | sony
SAP | SAP SE (ADR) |
NVO | Novo Nordisk A/S (ADR) | novo nordisk
NVS | Novartis AG (ADR) | novartis
TTE | TotalEnergies SE (ADR) | total energies
RIO | Rio Tinto Group (ADR) | rio tinto
`,
});
