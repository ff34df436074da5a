import { parseListings } from "../listing";

/** Banks, insurers, payments and property, listed in New York. */
export const financialListings = parseListings({
  exchange: "NYSE",
  currency: "USD",
  timeZone: "America/New_York",
  kind: "equity",
  lines: `
BRK-B | Berkshire Hathaway Inc. (Class B) | brk.b, brk b, brk-b, berkshire hathaway, berkshire, berkshire class b, berkshire b, berkshire hathaway class b, berkshire hathaway b
BRK-A | Berkshire Hathaway Inc. Class A | berkshire class a, berkshire a, berkshire hathaway class a, berkshire hathaway a
JPM | JPMorgan Chase & Co. | jpmorgan, jp morgan, j.p. morgan, jpmorgan chase, chase bank, jp morgan chase
V | Visa Inc. | visa
MA | Mastercard Incorporated | master card
BAC | Bank of America Corporation | bofa, bank of america, boa
WFC | Wells Fargo & Company | wells fargo
C | Citigroup Inc. | citi, citibank, citi group
GS | The Goldman Sachs Group, Inc. | goldman sachs, goldman
MS | Morgan Stanley |
BLK | BlackRock, Inc. | black rock
BX | Blackstone Inc. | black stone
KKR | KKR & Co. Inc. | kkr
APO | Apollo Global Management, Inc. | apollo global, apollo
ARES | Ares Management Corporation | ares management
OWL | Blue Owl Capital Inc. | blue owl
AXP | American Express Company | american express, amex
SCHW | The Charles Schwab Corporation | charles schwab, schwab
SPGI | S&P Global Inc. | s&p global
MCO | Moody's Corporation | moodys
MSCI | MSCI Inc. |
ICE | Intercontinental Exchange, Inc. | intercontinental exchange
FIS | Fidelity National Information Services, Inc. | fidelity national information
GPN | Global Payments Inc. |
COF | Capital One Financial Corporation | capital one
SYF | Synchrony Financial | synchrony
ALLY | Ally Financial Inc. | ally bank
USB | U.S. Bancorp | us bancorp, us bank
PNC | The PNC Financial Services Group, Inc. | pnc, pnc bank
TFC | Truist Financial Corporation | truist
BK | The Bank of New York Mellon Corporation | bank of new york mellon, bny mellon, bny, bank of new york
STT | State Street Corporation | state street
MTB | M&T Bank Corporation | m&t bank
RF | Regions Financial Corporation | regions bank, regions financial
KEY | KeyCorp | key bank, keybank
CFG | Citizens Financial Group, Inc. | citizens financial, citizens bank
CMA | Comerica Incorporated |
RJF | Raymond James Financial, Inc. | raymond james
AIG | American International Group, Inc. | american international group
MET | MetLife, Inc. | met life
PRU | Prudential Financial, Inc. | prudential financial
AFL | Aflac Incorporated |
ALL | The Allstate Corporation | allstate
PGR | The Progressive Corporation | progressive insurance, progressive corp
TRV | The Travelers Companies, Inc. | travelers
CB | Chubb Limited | chubb
HIG | The Hartford Insurance Group, Inc. | the hartford, hartford financial
L | Loews Corporation | loews
MMC | Marsh & McLennan Companies, Inc. | marsh mclennan, marsh and mclennan, marsh & mclennan
AON | Aon plc |
AJG | Arthur J. Gallagher & Co. | arthur j gallagher, gallagher
BRO | Brown & Brown, Inc. | brown & brown, brown and brown
WRB | W. R. Berkley Corporation | wr berkley, w r berkley
EG | Everest Group, Ltd. | everest re
GL | Globe Life Inc. | globe life
UNM | Unum Group | unum
LNC | Lincoln National Corporation | lincoln financial, lincoln national
MKL | Markel Group Inc. | markel
FNF | Fidelity National Financial, Inc. |
BEN | Franklin Resources, Inc. | franklin templeton
MPW | Medical Properties Trust, Inc. | medical properties
IVZ | Invesco Ltd. | invesco
XYZ | Block, Inc. | block, square, square inc, cash app
TOST | Toast, Inc. | toast inc
NU | Nu Holdings Ltd. | nubank, nu bank
CRCL | Circle Internet Group, Inc. | circle internet
RKT | Rocket Companies, Inc. | rocket companies, rocket mortgage
FICO | Fair Isaac Corporation | fair isaac
TRU | TransUnion | trans union
EFX | Equifax Inc. |
BR | Broadridge Financial Solutions, Inc. | broadridge
FDS | FactSet Research Systems Inc. | factset
CPAY | Corpay, Inc. | fleetcor
WU | The Western Union Company | western union
GDDY | GoDaddy Inc. | go daddy
PLD | Prologis, Inc. |
AMT | American Tower Corporation | american tower
CCI | Crown Castle Inc. | crown castle
SPG | Simon Property Group, Inc. | simon property
O | Realty Income Corporation | realty income
PSA | Public Storage |
EXR | Extra Space Storage Inc. | extra space
WELL | Welltower Inc. |
VTR | Ventas, Inc. |
DOC | Healthpeak Properties, Inc. | healthpeak
AVB | AvalonBay Communities, Inc. | avalonbay
EQR | Equity Residential |
ESS | Essex Property Trust, Inc. | essex property
MAA | Mid-America Apartment Communities, Inc. | mid-america apartment
UDR | UDR, Inc. |
CPT | Camden Property Trust | camden property
INVH | Invitation Homes Inc. | invitation homes
ARE | Alexandria Real Estate Equities, Inc. | alexandria real estate
BXP | BXP, Inc. | boston properties
VICI | VICI Properties Inc. | vici properties
DLR | Digital Realty Trust, Inc. | digital realty
IRM | Iron Mountain Incorporated | iron mountain
KIM | Kimco Realty Corporation | kimco
FRT | Federal Realty Investment Trust | federal realty
WY | Weyerhaeuser Company | weyerhaeuser
CBRE | CBRE Group, Inc. | cbre
NLY | Annaly Capital Management, Inc. | annaly
`,
});

/** Listed at Cboe. */
export const cboeListings = parseListings({
  exchange: "Cboe",
  currency: "USD",
  timeZone: "America/New_York",
  kind: "equity",
  lines: `
CBOE | Cboe Global Markets, Inc. | cboe
`,
});
