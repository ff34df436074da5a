import { type Listing, parseListings } from "../listing";

/** Companies on the New York Stock Exchange besides the largest. */
export const nyseNameListings: Listing[] = parseListings({
  exchange: "NYSE",
  currency: "USD",
  timeZone: "America/New_York",
  kind: "equity",
  lines: `
AFG | American Financial Group, Inc. | american financial group
AGCO | AGCO Corporation | agco
AHR | American Healthcare REIT, Inc. | american healthcare reit
AIZ | Assurant, Inc. | assurant
ALLE | Allegion plc | allegion
ALSN | Allison Transmission Holdings, Inc. | allison transmission
AMG | Affiliated Managers Group, Inc. | affiliated managers
AMH | American Homes 4 Rent | american homes 4 rent
AMTM | Amentum Holdings, Inc. | amentum
AMPX | Amprius Technologies, Inc. | amprius
AOS | A. O. Smith Corporation | a o smith
ASH | Ashland Inc. | ashland
ATI | ATI Inc. | allegheny technologies
AVNT | Avient Corporation | avient
AXTA | Axalta Coating Systems Ltd. | axalta
AYI | Acuity Inc. | acuity brands
AZZ | AZZ Inc. |
BFAM | Bright Horizons Family Solutions Inc. | bright horizons
BIO | Bio-Rad Laboratories, Inc. | bio-rad
BLD | TopBuild Corp. | topbuild
BRBR | BellRing Brands, Inc. | bellring
CABO | Cable One, Inc. | cable one
CACI | CACI International Inc | caci
CBT | Cabot Corporation | cabot corporation
CHE | Chemed Corporation | chemed
CHH | Choice Hotels International, Inc. | choice hotels
CIEN | Ciena Corporation | ciena
COLD | Americold Realty Trust, Inc. | americold
CR | Crane Company | crane company
CRS | Carpenter Technology Corporation | carpenter technology
DAR | Darling Ingredients Inc. | darling ingredients
DCI | Donaldson Company, Inc. | donaldson
DIN | Dine Brands Global, Inc. | applebees, ihop
DLB | Dolby Laboratories, Inc. | dolby
DOCN | DigitalOcean Holdings, Inc. | digitalocean, digital ocean
DTM | DT Midstream, Inc. | dt midstream
EHC | Encompass Health Corporation | encompass health
ELS | Equity LifeStyle Properties, Inc. | equity lifestyle
ENR | Energizer Holdings, Inc. | energizer
ENS | EnerSys | enersys
ESAB | ESAB Corporation | esab
FAF | First American Financial Corporation | first american financial
FBIN | Fortune Brands Innovations, Inc. | fortune brands
FCN | FTI Consulting, Inc. | fti consulting
FHN | First Horizon Corporation | first horizon
FL | Foot Locker, Inc. | foot locker, footlocker
FLS | Flowserve Corporation | flowserve
FN | Fabrinet | fabrinet
FNB | F.N.B. Corporation |
G | Genpact Limited | genpact
GATX | GATX Corporation | gatx
GNW | Genworth Financial, Inc. | genworth
GPK | Graphic Packaging Holding Company | graphic packaging
GTES | Gates Industrial Corporation plc | gates industrial
GTLS | Chart Industries, Inc. | chart industries
HAE | Haemonetics Corporation | haemonetics
HRI | Herc Holdings Inc. | herc holdings
HSHP | Himalaya Shipping Ltd. | himalaya shipping
HXL | Hexcel Corporation | hexcel
IDA | IDACORP, Inc. | idacorp
IEX | IDEX Corporation | idex
INGR | Ingredion Incorporated | ingredion
INSP | Inspire Medical Systems, Inc. | inspire medical
ITT | ITT Inc. | itt inc
JBL | Jabil Inc. | jabil
JHG | Janus Henderson Group plc | janus henderson
JLL | Jones Lang LaSalle Incorporated | jones lang lasalle
KD | Kyndryl Holdings, Inc. | kyndryl
KEX | Kirby Corporation | kirby corporation
KGS | Kodiak Gas Services, Inc. | kodiak gas
KODK | Eastman Kodak Company | kodak, eastman kodak
KRC | Kilroy Realty Corporation | kilroy
LPX | Louisiana-Pacific Corporation | louisiana pacific
LZB | La-Z-Boy Incorporated | la-z-boy, la z boy
MAN | ManpowerGroup Inc. | manpower, manpowergroup
MCY | Mercury General Corporation | mercury general
MODG | Topgolf Callaway Brands Corp. | callaway, topgolf
MSM | MSC Industrial Direct Co., Inc. | msc industrial
MTDR | Matador Resources Company | matador resources
MUSA | Murphy USA Inc. | murphy usa
NEU | NewMarket Corporation |
NFG | National Fuel Gas Company | national fuel gas
NJR | New Jersey Resources Corporation | new jersey resources
NOG | Northern Oil and Gas, Inc. | northern oil and gas
NVT | nVent Electric plc | nvent
NXST | Nexstar Media Group, Inc. | nexstar
OC | Owens Corning | owens corning
OGE | OGE Energy Corp. | oge energy
OGS | ONE Gas, Inc. | one gas
OI | O-I Glass, Inc. | o-i glass, owens illinois
OLN | Olin Corporation | olin corporation
OMF | OneMain Holdings, Inc. | onemain
ORI | Old Republic International Corporation | old republic
OSK | Oshkosh Corporation | oshkosh
OVV | Ovintiv Inc. | ovintiv
PARR | Par Pacific Holdings, Inc. | par pacific
PAY | Paymentus Holdings, Inc. | paymentus
PBI | Pitney Bowes Inc. | pitney bowes
PEN | Penumbra, Inc. | penumbra
PFGC | Performance Food Group Company | performance food group
PII | Polaris Inc. | polaris
PINE | Alpine Income Property Trust, Inc. | alpine income
PNW | Pinnacle West Capital Corporation | pinnacle west
POR | Portland General Electric Company | portland general
POST | Post Holdings, Inc. | post holdings
PRGO | Perrigo Company plc | perrigo
PRI | Primerica, Inc. | primerica
PRMB | Primo Brands Corporation | primo brands
PSN | Parsons Corporation | parsons
RBA | RB Global, Inc. | rb global, ritchie bros
REVG | REV Group, Inc. | rev group
REZI | Resideo Technologies, Inc. | resideo
RGA | Reinsurance Group of America, Incorporated | reinsurance group of america
RHI | Robert Half Inc. | robert half
RNG | RingCentral, Inc. | ringcentral, ring central
RPM | RPM International Inc. | rpm international
RS | Reliance, Inc. | reliance steel
RYN | Rayonier Inc. | rayonier
SAIC | Science Applications International Corporation | science applications
SEE | Sealed Air Corporation | sealed air
SEM | Select Medical Holdings Corporation | select medical
SGI | Somnigroup International Inc. | tempur sealy, somnigroup
SITE | SiteOne Landscape Supply, Inc. | siteone
SMG | The Scotts Miracle-Gro Company | scotts miracle-gro, miracle gro
SON | Sonoco Products Company | sonoco
SPB | Spectrum Brands Holdings, Inc. | spectrum brands
SSD | Simpson Manufacturing Co., Inc. | simpson manufacturing
SXT | Sensient Technologies Corporation | sensient
TDS | Telephone and Data Systems, Inc. | telephone and data systems
TDW | Tidewater Inc. | tidewater
THO | THOR Industries, Inc. | thor industries
TKR | The Timken Company | timken
TNL | Travel + Leisure Co. | travel and leisure
TTC | The Toro Company | toro company
USFD | US Foods Holding Corp. | us foods
UWMC | UWM Holdings Corporation | uwm, united wholesale mortgage
VMI | Valmont Industries, Inc. | valmont
VNT | Vontier Corporation | vontier
VOYA | Voya Financial, Inc. | voya
WAB | Westinghouse Air Brake Technologies Corporation | wabtec
WCC | WESCO International, Inc. | wesco
WD | Walker & Dunlop, Inc. | walker & dunlop
WGO | Winnebago Industries, Inc. | winnebago
WHD | Cactus, Inc. | cactus wellhead
WK | Workiva Inc. | workiva
WLK | Westlake Corporation | westlake
WMS | Advanced Drainage Systems, Inc. | advanced drainage
WPC | W. P. Carey Inc. | wp carey
WSO | Watsco, Inc. | watsco
WTS | Watts Water Technologies, Inc. | watts water
XRX | Xerox Holdings Corporation | xerox
YOU | Clear Secure, Inc. | clear secure
ZWS | Zurn Elkay Water Solutions Corporation | zurn
`,
});
