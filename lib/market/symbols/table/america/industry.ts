import { parseListings } from "../listing";

/** Machines, defence, energy, materials and utilities, listed in New York. */
export const industryListings = parseListings({
  exchange: "NYSE",
  currency: "USD",
  timeZone: "America/New_York",
  kind: "equity",
  lines: `
XOM | Exxon Mobil Corporation | exxon, exxonmobil, exxon mobil, mobil
CVX | Chevron Corporation | texaco
COP | ConocoPhillips | conoco, conoco phillips
OXY | Occidental Petroleum Corporation | occidental, oxy
SLB | SLB Limited | schlumberger
HAL | Halliburton Company | halliburton
EOG | EOG Resources, Inc. | eog
DVN | Devon Energy Corporation | devon energy
CTRA | Coterra Energy Inc. | coterra
PSX | Phillips 66 |
MPC | Marathon Petroleum Corporation | marathon petroleum
VLO | Valero Energy Corporation | valero
KMI | Kinder Morgan, Inc. | kinder morgan
WMB | The Williams Companies, Inc. | williams companies
OKE | ONEOK, Inc. |
TRGP | Targa Resources Corp. | targa
ET | Energy Transfer LP | energy transfer
EPD | Enterprise Products Partners L.P. | enterprise products
LNG | Cheniere Energy, Inc. | cheniere
TPL | Texas Pacific Land Corporation | texas pacific land
EQT | EQT Corporation |
RIG | Transocean Ltd. | transocean
BTU | Peabody Energy Corporation | peabody
BA | The Boeing Company | boeing
LMT | Lockheed Martin Corporation | lockheed, lockheed martin
RTX | RTX Corporation | raytheon, united technologies, raytheon technologies
GD | General Dynamics Corporation | general dynamics
NOC | Northrop Grumman Corporation | northrop, northrop grumman
LHX | L3Harris Technologies, Inc. | l3harris, l3 harris
HII | Huntington Ingalls Industries, Inc. | huntington ingalls
TXT | Textron Inc. |
TDG | TransDigm Group Incorporated | transdigm
HWM | Howmet Aerospace Inc. | howmet
HEI | HEICO Corporation | heico
JOBY | Joby Aviation, Inc. |
ACHR | Archer Aviation Inc. | archer aviation
SPCE | Virgin Galactic Holdings, Inc. | virgin galactic
GE | GE Aerospace | general electric
GEV | GE Vernova Inc. | ge vernova
CAT | Caterpillar Inc. |
DE | Deere & Company | john deere, deere
CMI | Cummins Inc. |
PH | Parker-Hannifin Corporation | parker hannifin
ETN | Eaton Corporation plc | eaton
EMR | Emerson Electric Co. | emerson electric
ROK | Rockwell Automation, Inc. | rockwell automation
ITW | Illinois Tool Works Inc. | illinois tool works
MMM | 3M Company | 3m
DOV | Dover Corporation | dover
AME | AMETEK, Inc. |
FTV | Fortive Corporation | fortive
XYL | Xylem Inc. |
IR | Ingersoll Rand Inc. | ingersoll rand
OTIS | Otis Worldwide Corporation | otis elevator, otis worldwide
CARR | Carrier Global Corporation | carrier global
JCI | Johnson Controls International plc | johnson controls
TT | Trane Technologies plc | trane
LII | Lennox International Inc. | lennox
MAS | Masco Corporation | masco
SWK | Stanley Black & Decker, Inc. | stanley black & decker, stanley black and decker, black and decker, black & decker
SNA | Snap-on Incorporated | snap-on tools, snap on tools
URI | United Rentals, Inc. | united rentals
GWW | W.W. Grainger, Inc. | grainger
WM | Waste Management, Inc. | waste management
RSG | Republic Services, Inc. | republic services
ROL | Rollins, Inc. |
ECL | Ecolab Inc. |
PWR | Quanta Services, Inc. | quanta services
FIX | Comfort Systems USA, Inc. | comfort systems
EME | EMCOR Group, Inc. | emcor
UPS | United Parcel Service, Inc. | ups, united parcel
FDX | FedEx Corporation | fed ex
UNP | Union Pacific Corporation | union pacific
NSC | Norfolk Southern Corporation | norfolk southern
CNI | Canadian National Railway Company (New York) |
CP | Canadian Pacific Kansas City Limited (New York) |
HUBB | Hubbell Incorporated |
GNRC | Generac Holdings Inc. | generac
BLDR | Builders FirstSource, Inc. | builders firstsource
VMC | Vulcan Materials Company | vulcan materials
MLM | Martin Marietta Materials, Inc. | martin marietta
CRH | CRH plc |
SHW | The Sherwin-Williams Company | sherwin williams
PPG | PPG Industries, Inc. | ppg
APD | Air Products and Chemicals, Inc. | air products
DD | DuPont de Nemours, Inc. | dupont, du pont
DOW | Dow Inc. | dow inc, dow chemical
LYB | LyondellBasell Industries N.V. | lyondellbasell
EMN | Eastman Chemical Company | eastman chemical
CE | Celanese Corporation | celanese
CTVA | Corteva, Inc. |
NTR | Nutrien Ltd. | nutrien
MOS | The Mosaic Company | mosaic company
CF | CF Industries Holdings, Inc. | cf industries
ALB | Albemarle Corporation | albemarle
SQM | Sociedad Química y Minera de Chile S.A. (ADR) |
FCX | Freeport-McMoRan Inc. | freeport, freeport mcmoran
NEM | Newmont Corporation | newmont, newmont mining
B | Barrick Mining Corporation | barrick, barrick gold, barrick mining
AEM | Agnico Eagle Mines Limited | agnico eagle
SCCO | Southern Copper Corporation | southern copper
NUE | Nucor Corporation |
CLF | Cleveland-Cliffs Inc. | cleveland cliffs
AA | Alcoa Corporation | alcoa
BALL | Ball Corporation | ball corp
PKG | Packaging Corporation of America | packaging corp of america, packaging corporation
IP | International Paper Company | international paper
SW | Smurfit Westrock Plc | smurfit westrock, westrock, smurfit, smurfit kappa
AMCR | Amcor plc |
AVY | Avery Dennison Corporation | avery dennison
NEE | NextEra Energy, Inc. | nextera
DUK | Duke Energy Corporation | duke energy
SO | The Southern Company | southern company
D | Dominion Energy, Inc. | dominion energy
SRE | Sempra |
PEG | Public Service Enterprise Group Incorporated |
ED | Consolidated Edison, Inc. | con edison, consolidated edison, con ed
EIX | Edison International |
PCG | PG&E Corporation | pg&e
WEC | WEC Energy Group, Inc. | wec energy
ES | Eversource Energy | eversource
ETR | Entergy Corporation | entergy
FE | FirstEnergy Corp. | firstenergy, first energy
PPL | PPL Corporation |
DTE | DTE Energy Company | dte energy
AEE | Ameren Corporation |
CMS | CMS Energy Corporation | cms energy
CNP | CenterPoint Energy, Inc. | centerpoint energy
NI | NiSource Inc. |
AES | The AES Corporation | aes
NRG | NRG Energy, Inc. | nrg
VST | Vistra Corp. | vistra
AWK | American Water Works Company, Inc. | american water
ATO | Atmos Energy Corporation | atmos energy
OKLO | Oklo Inc. |
SMR | NuScale Power Corporation | nuscale, nu scale
CCJ | Cameco Corporation | cameco
BE | Bloom Energy Corporation | bloom energy
LEU | Centrus Energy Corp. | centrus
HP | Helmerich & Payne, Inc. | hp, helmerich & payne, helmerich and payne
TSM | Taiwan Semiconductor Manufacturing Company Limited (ADR) | tsmc, taiwan semiconductor, taiwan semi
SONY | Sony Group Corporation (ADR) | sony, playstation
UMC | United Microelectronics Corporation (ADR) |
EXPD | Expeditors International of Washington, Inc. | expeditors
`,
});
