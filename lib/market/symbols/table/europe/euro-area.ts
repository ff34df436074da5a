import { type Listing, parseListings } from "../listing";

const germany = parseListings({
  exchange: "XETRA",
  currency: "EUR",
  timeZone: "Europe/Berlin",
  kind: "equity",
  lines: `
SAP.DE | SAP SE (Xetra) |
SIE.DE | Siemens AG |
ENR.DE | Siemens Energy AG | siemens energy
SHL.DE | Siemens Healthineers AG | siemens healthineers, healthineers
VOW3.DE | Volkswagen AG | vw, volkswagen, volkswagen group, audi
P911.DE | Dr. Ing. h.c. F. Porsche AG | porsche, porsche ag
PAH3.DE | Porsche Automobil Holding SE | porsche se, porsche holding
BMW.DE | Bayerische Motoren Werke AG | bmw
MBG.DE | Mercedes-Benz Group AG | mercedes, mercedes-benz, mercedes benz, daimler
DTG.DE | Daimler Truck Holding AG | daimler truck, daimler trucks
CON.DE | Continental AG | continental tyres, continental tires
ALV.DE | Allianz SE |
MUV2.DE | Münchener Rückversicherungs-Gesellschaft AG | munich re, muenchener rueck, munichre
HNR1.DE | Hannover Rück SE | hannover re, hannover rueck
BAS.DE | BASF SE |
BAYN.DE | Bayer AG | monsanto
MRK.DE | Merck KGaA (Darmstadt) | merck kgaa, merck darmstadt, merck germany
FRE.DE | Fresenius SE & Co. KGaA | fresenius
FME.DE | Fresenius Medical Care AG | fresenius medical care
ADS.DE | adidas AG |
PUM.DE | PUMA SE |
BOSS.DE | Hugo Boss AG | hugo boss
ZAL.DE | Zalando SE |
HFG.DE | HelloFresh SE | hello fresh
DHER.DE | Delivery Hero SE | delivery hero
DTE.DE | Deutsche Telekom AG | telekom
DBK.DE | Deutsche Bank AG |
CBK.DE | Commerzbank AG |
DB1.DE | Deutsche Börse AG | deutsche boerse, deutsche borse
DHL.DE | Deutsche Post AG | dhl, deutsche post, dhl group
LHA.DE | Deutsche Lufthansa AG | lufthansa
EOAN.DE | E.ON SE |
RWE.DE | RWE AG |
HEN3.DE | Henkel AG & Co. KGaA | henkel
BEI.DE | Beiersdorf AG | nivea
IFX.DE | Infineon Technologies AG | infineon
HEI.DE | Heidelberg Materials AG | heidelberg materials, heidelbergcement
RHM.DE | Rheinmetall AG | rhein metall
MTX.DE | MTU Aero Engines AG | mtu aero engines, mtu
VNA.DE | Vonovia SE |
SY1.DE | Symrise AG |
BNR.DE | Brenntag SE |
QIA.DE | Qiagen N.V. |
SRT3.DE | Sartorius AG | sartorius
TKA.DE | thyssenkrupp AG | thyssen krupp, thyssen
G1A.DE | GEA Group AG | gea group
KGX.DE | KION GROUP AG | kion
TUI1.DE | TUI AG | tui
EVK.DE | Evonik Industries AG | evonik
LXS.DE | LANXESS AG |
NEM.DE | Nemetschek SE |
TMV.DE | TeamViewer SE | team viewer
SDF.DE | K+S AG |
`,
});

const paris = parseListings({
  exchange: "Paris",
  currency: "EUR",
  timeZone: "Europe/Paris",
  kind: "equity",
  lines: `
MC.PA | LVMH Moët Hennessy - Louis Vuitton SE | lvmh, louis vuitton, moet hennessy
OR.PA | L'Oréal S.A. | l oreal
AIR.PA | Airbus SE |
SAN.PA | Sanofi |
RMS.PA | Hermès International | hermes
TTE.PA | TotalEnergies SE (Paris) | total
BNP.PA | BNP Paribas SA | bnp, bnp paribas
ACA.PA | Crédit Agricole S.A. | credit agricole
GLE.PA | Société Générale Société anonyme | societe generale, socgen
CS.PA | AXA SA |
KER.PA | Kering SA | gucci
CDI.PA | Christian Dior SE | christian dior, dior
BN.PA | Danone S.A. |
CA.PA | Carrefour SA |
RI.PA | Pernod Ricard SA | pernod, pernod ricard
RCO.PA | Rémy Cointreau SA | remy cointreau
EL.PA | EssilorLuxottica Société anonyme | essilorluxottica, essilor, luxottica, ray-ban
SU.PA | Schneider Electric S.E. | schneider electric, schneider
AI.PA | L'Air Liquide S.A. | air liquide
DG.PA | VINCI SA | vinci
SGO.PA | Compagnie de Saint-Gobain S.A. | saint-gobain, saint gobain
HO.PA | Thales S.A. |
SAF.PA | Safran SA |
DSY.PA | Dassault Systèmes SE | dassault systemes
AM.PA | Dassault Aviation société anonyme | dassault aviation
CAP.PA | Capgemini SE | cap gemini
ORA.PA | Orange S.A. | orange telecom, france telecom
VIE.PA | Veolia Environnement SA | veolia
ENGI.PA | ENGIE SA |
RNO.PA | Renault SA |
ML.PA | Compagnie Générale des Établissements Michelin | michelin
STMPA.PA | STMicroelectronics N.V. | stmicroelectronics, st micro
PUB.PA | Publicis Groupe S.A. | publicis
VIV.PA | Vivendi SE |
EN.PA | Bouygues SA |
AC.PA | Accor SA |
AF.PA | Air France-KLM SA | air france, air france klm, klm
LR.PA | Legrand SA |
ALO.PA | Alstom SA |
WLN.PA | Worldline SA |
UBI.PA | Ubisoft Entertainment SA | ubisoft
BIM.PA | bioMérieux S.A. | biomerieux
ERF.PA | Eurofins Scientific SE | eurofins
TEP.PA | Teleperformance SE |
URW.PA | Unibail-Rodamco-Westfield SE | unibail, unibail rodamco westfield
BVI.PA | Bureau Veritas SA | bureau veritas
`,
});

const amsterdam = parseListings({
  exchange: "Amsterdam",
  currency: "EUR",
  timeZone: "Europe/Amsterdam",
  kind: "equity",
  lines: `
ASML.AS | ASML Holding N.V. (Amsterdam) |
INGA.AS | ING Groep N.V. | ing group, ing bank
PHIA.AS | Koninklijke Philips N.V. | philips
HEIA.AS | Heineken N.V. |
AD.AS | Koninklijke Ahold Delhaize N.V. | ahold, ahold delhaize, albert heijn
ADYEN.AS | Adyen N.V. |
PRX.AS | Prosus N.V. |
WKL.AS | Wolters Kluwer N.V. | wolters kluwer
KPN.AS | Koninklijke KPN N.V. | kpn
ABN.AS | ABN AMRO Bank N.V. | abn amro, abn
NN.AS | NN Group N.V. | nn group
AGN.AS | Aegon Ltd. | aegon
AKZA.AS | Akzo Nobel N.V. | akzo nobel, akzonobel
ASM.AS | ASM International NV | asm international
BESI.AS | BE Semiconductor Industries N.V. | be semiconductor, besi
MT.AS | ArcelorMittal S.A. | arcelor mittal, arcelor
UMG.AS | Universal Music Group N.V. | universal music
EXO.AS | Exor N.V. |
RAND.AS | Randstad N.V. |
DSFIR.AS | DSM-Firmenich AG | dsm firmenich, firmenich
`,
});

/** Large companies of Germany, France and the Netherlands; prices in euros. */
export const euroListings: Listing[] = [...germany, ...paris, ...amsterdam];
