import { type Listing, parseListings } from "../listing";

/** Exchange, currency, zone, lines. */
const groups: [string, string, string, string][] = [
  [
    "London",
    "GBP",
    "Europe/London",
    `LMP.L | LondonMetric Property Plc | londonmetric
IMI.L | IMI plc | imi plc
RS1.L | RS Group plc | rs group
RTO.L | Rentokil Initial plc | rentokil
SHAW.L | Shawbrook Group plc | shawbrook
TUI.L | TUI AG (London) |
VTY.L | Vistry Group PLC | vistry
CBG.L | Close Brothers Group plc | close brothers
CCL.L | Carnival plc (London) | carnival plc
CURY.L | Currys plc | currys
DOM.L | Domino's Pizza Group plc (Second) | dominos uk, domino's pizza group
DRX.L | Drax Group plc | drax
EMG.L | Man Group Plc | man group
FGP.L | FirstGroup plc | firstgroup, first group
GEN.L | Genuit Group plc | genuit
GFRD.L | Galliford Try Holdings plc | galliford try
GNS.L | Genus plc | genus plc
HBR.L | Harbour Energy plc | harbour energy
HAS.L | Hays plc | hays plc
HFD.L | Halfords Group Plc | halfords
IGG.L | IG Group Holdings plc | ig group
INVP.L | Investec Group | investec
JUP.L | Jupiter Fund Management Plc | jupiter fund management
BAG.L | A.G. BARR p.l.c. | ag barr, irn bru
CWK.L | Cranswick plc | cranswick
DLAR.L | De La Rue plc | de la rue
GRI.L | Grainger plc (London) | grainger plc
KIE.L | Kier Group plc | kier
MARS.L | Marston's PLC | marstons, marston's
MAB.L | Mitchells & Butlers plc | mitchells & butlers, mitchells and butlers
MGNS.L | Morgan Sindall Group plc | morgan sindall
MONY.L | Mony Group plc | moneysupermarket, mony group
OSB.L | OSB Group Plc | osb group
PAGE.L | PageGroup plc | pagegroup
PAG.L | Paragon Banking Group PLC | paragon banking
PZC.L | PZ Cussons plc | pz cussons
QLT.L | Quilter plc | quilter
ROR.L | Rotork plc | rotork
RSW.L | Renishaw plc | renishaw
SRP.L | Serco Group plc | serco
SSPG.L | SSP Group plc | ssp group
STJ.L | St. James's Place plc | st james's place, st jamess place
TPK.L | Travis Perkins plc | travis perkins
TRST.L | Trustpilot Group plc | trustpilot
VSVS.L | Vesuvius plc | vesuvius
WISE.L | Wise plc | wise plc
WKP.L | Workspace Group PLC | workspace group
ALW.L | Alliance Witan PLC | alliance witan, alliance trust
CTY.L | The City of London Investment Trust plc | city of london investment trust
GSF.L | Gore Street Energy Storage Fund plc | gore street
PSH.L | Pershing Square Holdings, Ltd. | pershing square
RCP.L | RIT Capital Partners plc | rit capital
SOLG.L | SolGold Plc | solgold
TLW.L | Tullow Oil plc | tullow, tullow oil
SEPL.L | Seplat Energy Plc | seplat
RNK.L | The Rank Group Plc | rank group
EVOK.L | evoke plc | william hill, 888 holdings
FUTR.L | Future plc | future plc
RCH.L | Reach plc | reach plc
SFOR.L | S4 Capital plc | s4 capital
CNE.L | Capricorn Energy PLC | cairn energy, capricorn energy`,
  ],
  [
    "Toronto",
    "CAD",
    "America/Toronto",
    `IFC.TO | Intact Financial Corporation | intact financial
GWO.TO | Great-West Lifeco Inc. | great west lifeco
POW.TO | Power Corporation of Canada | power corporation of canada
IAG.TO | iA Financial Corporation Inc. | ia financial
FFH.TO | Fairfax Financial Holdings Limited | fairfax financial, fairfax
X.TO | TMX Group Limited | tmx group
BIP-UN.TO | Brookfield Infrastructure Partners L.P. | brookfield infrastructure
BEP-UN.TO | Brookfield Renewable Partners L.P. | brookfield renewable
AQN.TO | Algonquin Power & Utilities Corp. | algonquin power
EMA.TO | Emera Incorporated | emera
FTS.TO | Fortis Inc. | fortis
H.TO | Hydro One Limited | hydro one
PPL.TO | Pembina Pipeline Corporation | pembina
KEY.TO | Keyera Corp. | keyera
TOU.TO | Tourmaline Oil Corp. | tourmaline oil
ARX.TO | ARC Resources Ltd. | arc resources
WCP.TO | Whitecap Resources Inc. | whitecap resources
CCO.TO | Cameco Corporation (Toronto) |
FM.TO | First Quantum Minerals Ltd. | first quantum
LUN.TO | Lundin Mining Corporation | lundin mining
IVN.TO | Ivanhoe Mines Ltd. | ivanhoe mines
K.TO | Kinross Gold Corporation | kinross
AEM.TO | Agnico Eagle Mines Limited (Toronto) |
NTR.TO | Nutrien Ltd. (Toronto) |
MRU.TO | Metro Inc. | metro inc
WN.TO | George Weston Limited | george weston
EMP-A.TO | Empire Company Limited | sobeys, empire company
SAP.TO | Saputo Inc. | saputo
MFI.TO | Maple Leaf Foods Inc. | maple leaf foods
DOO.TO | BRP Inc. | brp, bombardier recreational
GOOS.TO | Canada Goose Holdings Inc. | canada goose
WSP.TO | WSP Global Inc. | wsp global
STN.TO | Stantec Inc. | stantec
TFII.TO | TFI International Inc. | tfi international
OTEX.TO | Open Text Corporation (Toronto) |
LSPD.TO | Lightspeed Commerce Inc. | lightspeed commerce, lightspeed
KXS.TO | Kinaxis Inc. | kinaxis
DSG.TO | The Descartes Systems Group Inc. | descartes systems
CLS.TO | Celestica Inc. | celestica
BHC.TO | Bausch Health Companies Inc. (Toronto) |
CAE.TO | CAE Inc. | cae inc
MDA.TO | MDA Space Ltd. | mda space
WEED.TO | Canopy Growth Corporation (Toronto) | canopy growth toronto
ACB.TO | Aurora Cannabis Inc. | aurora cannabis`,
  ],
  [
    "ASX",
    "AUD",
    "Australia/Sydney",
    `ALD.AX | Ampol Limited | ampol
AMC.AX | Amcor plc (Sydney) |
AMP.AX | AMP Limited | amp limited
ANN.AX | Ansell Limited | ansell
APA.AX | APA Group | apa group
BEN.AX | Bendigo and Adelaide Bank Limited | bendigo bank, bendigo
BOQ.AX | Bank of Queensland Limited | bank of queensland
BSL.AX | BlueScope Steel Limited | bluescope
CAR.AX | CAR Group Limited | carsales
DMP.AX | Domino's Pizza Enterprises Limited | domino's australia
DRO.AX | DroneShield Limited | droneshield
EDV.AX | Endeavour Group Limited | endeavour group
FLT.AX | Flight Centre Travel Group Limited | flight centre
HVN.AX | Harvey Norman Holdings Limited | harvey norman
IAG.AX | Insurance Australia Group Limited | insurance australia
IGO.AX | IGO Limited | igo limited
LYC.AX | Lynas Rare Earths Limited | lynas
LTR.AX | Liontown Limited | liontown
MPL.AX | Medibank Private Limited | medibank
NXT.AX | NEXTDC Limited | nextdc
ORI.AX | Orica Limited | orica
PDN.AX | Paladin Energy Ltd | paladin energy
RHC.AX | Ramsay Health Care Limited | ramsay health
SCG.AX | Scentre Group | scentre
SEK.AX | SEEK Limited | seek limited
SGP.AX | Stockland | stockland
TWE.AX | Treasury Wine Estates Limited | treasury wine
VCX.AX | Vicinity Centres | vicinity centres
WHC.AX | Whitehaven Coal Limited | whitehaven coal
WOR.AX | Worley Limited | worley
ZIM.AX | Zimplats Holdings Limited | zimplats`,
  ],
  [
    "New Zealand",
    "NZD",
    "Pacific/Auckland",
    `MEL.NZ | Meridian Energy Limited | meridian energy
SPK.NZ | Spark New Zealand Limited | spark new zealand
AIA.NZ | Auckland International Airport Limited | auckland airport
CEN.NZ | Contact Energy Limited | contact energy
ATM.NZ | The a2 Milk Company Limited | a2 milk
FBU.NZ | Fletcher Building Limited | fletcher building`,
  ],
  [
    "Dublin",
    "EUR",
    "Europe/Dublin",
    `KRX.IR | Kingspan Group plc | kingspan
GL9.IR | Glanbia plc | glanbia
UPR.IR | Uniphar plc | uniphar
C5H.IR | Cairn Homes plc | cairn homes
DHG.IR | Dalata Hotel Group plc | dalata`,
  ],
];

/** Companies of Britain, Canada, Australia, New Zealand and Ireland besides the largest. */
export const englishNameListings: Listing[] = groups.flatMap(([exchange, currency, timeZone, lines]) =>
  parseListings({ exchange, currency, timeZone, kind: "equity", lines }),
);
