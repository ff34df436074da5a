import { type Listing, parseListings } from "../listing";

/** Companies on Nasdaq besides the largest. */
export const nasdaqNameListings: Listing[] = parseListings({
  exchange: "Nasdaq",
  currency: "USD",
  timeZone: "America/New_York",
  kind: "equity",
  lines: `
AEIS | Advanced Energy Industries, Inc. | advanced energy
AGNC | AGNC Investment Corp. | agnc
ALKS | Alkermes plc | alkermes
ALGT | Allegiant Travel Company | allegiant
ACHC | Acadia Healthcare Company, Inc. | acadia healthcare
APPF | AppFolio, Inc. | appfolio
ASND | Ascendis Pharma A/S | ascendis
ATEC | Alphatec Holdings, Inc. | alphatec
AVAV | AeroVironment, Inc. | aerovironment
BPOP | Popular, Inc. | popular inc
BSY | Bentley Systems, Incorporated | bentley systems
BZ | KANZHUN LIMITED | kanzhun
CAR | Avis Budget Group, Inc. | avis, avis budget
CFLT | Confluent, Inc. | confluent
CHDN | Churchill Downs Incorporated | churchill downs
CRNX | Crinetics Pharmaceuticals, Inc. | crinetics
CVLT | Commvault Systems, Inc. | commvault
CZR | Caesars Entertainment, Inc. | caesars, caesars entertainment
DRS | Leonardo DRS, Inc. | leonardo drs
EWBC | East West Bancorp, Inc. | east west bank, east west bancorp
EXE | Expand Energy Corporation | expand energy, chesapeake energy
EXPO | Exponent, Inc. | exponent inc
EYE | National Vision Holdings, Inc. | national vision
FIVE | Five Below, Inc. | five below
FIVN | Five9, Inc. | five9
FRSH | Freshworks Inc. | freshworks
FRPT | Freshpet, Inc. | freshpet
FSLY | Fastly, Inc. | fastly
GLPI | Gaming and Leisure Properties, Inc. | gaming and leisure properties
GLXY | Galaxy Digital Inc. | galaxy digital
GTLB | GitLab Inc. | gitlab
ICUI | ICU Medical, Inc. | icu medical
INTA | Intapp, Inc. | intapp
IRBT | iRobot Corporation | irobot, roomba
IRTC | iRhythm Holdings, Inc. | irhythm
JAZZ | Jazz Pharmaceuticals plc | jazz pharmaceuticals, jazz pharma
KTOS | Kratos Defense & Security Solutions, Inc. | kratos
KYMR | Kymera Therapeutics, Inc. | kymera
LAMR | Lamar Advertising Company | lamar advertising
LNTH | Lantheus Holdings, Inc. | lantheus
LINE | Lineage, Inc. | lineage logistics
LSTR | Landstar System, Inc. | landstar
MASI | Masimo Corporation | masimo
MEDP | Medpace Holdings, Inc. | medpace
MIDD | The Middleby Corporation | middleby
MKSI | MKS Inc. | mks instruments
MKTX | MarketAxess Holdings Inc. | marketaxess
MORN | Morningstar, Inc. | morningstar
NDSN | Nordson Corporation | nordson
NTCT | NetScout Systems, Inc. | netscout
NTNX | Nutanix, Inc. | nutanix
NWL | Newell Brands Inc. | newell, newell brands, rubbermaid
NXT | Nextpower Inc. | nextracker, nextpower
ONDS | Ondas Holdings Inc. | ondas
OPTX | Syntec Optics Holdings, Inc. |
KULR | KULR Technology Group, Inc. | kulr
RCAT | Red Cat Holdings, Inc. | red cat holdings
SERV | Serve Robotics Inc. | serve robotics
TMC | TMC the metals company Inc. | the metals company
NNE | NANO Nuclear Energy Inc. | nano nuclear
LAES | SEALSQ Corp | sealsq
ARQQ | Arqit Quantum Inc. | arqit
BMNR | BitMine Immersion Technologies, Inc. | bitmine
SBET | SharpLink Gaming, Inc. | sharplink
GRRR | Gorilla Technology Group Inc. | gorilla technology
TTEC | TTEC Holdings, Inc. |
MGA | Magna International Inc. (New York) |
ONTO | Onto Innovation Inc. | onto innovation
OTEX | Open Text Corporation | opentext
PAA | Plains All American Pipeline, L.P. | plains all american
PCTY | Paylocity Holding Corporation | paylocity
PEGA | Pegasystems Inc. | pegasystems
QGEN | Qiagen N.V. (New York) |
QLYS | Qualys, Inc. | qualys
RARE | Ultragenyx Pharmaceutical Inc. | ultragenyx
RGEN | Repligen Corporation | repligen
RGLD | Royal Gold, Inc. | royal gold
RMBS | Rambus Inc. | rambus
ROIV | Roivant Sciences Ltd. | roivant
RVMD | Revolution Medicines, Inc. | revolution medicines
RXO | RXO, Inc. |
SAIA | Saia, Inc. | saia
SEIC | SEI Investments Company | sei investments
SRAD | Sportradar Group AG | sportradar
SSYS | Stratasys Ltd. | stratasys
STLD | Steel Dynamics, Inc. | steel dynamics
TENB | Tenable Holdings, Inc. | tenable
TTEK | Tetra Tech, Inc. | tetra tech
TTMI | TTM Technologies, Inc. | ttm technologies
TW | Tradeweb Markets Inc. | tradeweb
UPWK | Upwork Inc. | upwork
USLM | United States Lime & Minerals, Inc. |
VRNS | Varonis Systems, Inc. | varonis
WERN | Werner Enterprises, Inc. | werner enterprises
WMG | Warner Music Group Corp. | warner music
WTFC | Wintrust Financial Corporation | wintrust
XRAY | DENTSPLY SIRONA Inc. | dentsply, dentsply sirona
`,
});
