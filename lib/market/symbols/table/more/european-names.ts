import { type Listing, parseListings } from "../listing";

/** Exchange, currency, zone, lines. */
const groups: [string, string, string, string][] = [
  [
    "XETRA",
    "EUR",
    "Europe/Berlin",
    `AIXA.DE | AIXTRON SE | aixtron
WAF.DE | Siltronic AG | siltronic
NDX1.DE | Nordex SE | nordex
S92.DE | SMA Solar Technology AG | sma solar
EVT.DE | Evotec SE | evotec
RAA.DE | Rational AG | rational ag
KBX.DE | Knorr-Bremse AG | knorr bremse
HAG.DE | Hensoldt AG | hensoldt
R3NK.DE | RENK Group AG | renk
FRA.DE | Fraport AG | fraport
LEG.DE | LEG Immobilien SE | leg immobilien
SZG.DE | Salzgitter AG | salzgitter
NDA.DE | Aurubis AG | aurubis
HOT.DE | HOCHTIEF AG | hochtief
BC8.DE | Bechtle AG | bechtle
UTDI.DE | United Internet AG | united internet
FNTN.DE | freenet AG | freenet
AFX.DE | Carl Zeiss Meditec AG | carl zeiss, zeiss meditec
BVB.DE | Borussia Dortmund GmbH & Co. KGaA | borussia dortmund
CTS.DE | CTS Eventim AG & Co. KGaA | cts eventim, eventim
PSM.DE | ProSiebenSat.1 Media SE | prosieben, prosiebensat
WCH.DE | Wacker Chemie AG | wacker chemie
8TRA.DE | TRATON SE | traton
DWS.DE | DWS Group GmbH & Co. KGaA | dws group
TLX.DE | Talanx AG | talanx`,
  ],
  [
    "Paris",
    "EUR",
    "Europe/Paris",
    `FR.PA | Valeo SE | valeo
FRVIA.PA | Forvia SE | forvia, faurecia
SW.PA | Sodexo S.A. | sodexo
EDEN.PA | Edenred SE | edenred
ERA.PA | Eramet S.A. | eramet
ATO.PA | Atos SE | atos
OVH.PA | OVH Groupe S.A. | ovh, ovhcloud
FDJU.PA | FDJ United | fdj, francaise des jeux
RXL.PA | Rexel S.A. | rexel
SOI.PA | Soitec S.A. | soitec
BOL.PA | Bolloré SE | bollore
ALDX.PA | Ayvens S.A. | ayvens
GET.PA | Getlink SE | getlink, eurotunnel
ADP.PA | Aéroports de Paris S.A. | aeroports de paris
EXENS.PA | Exosens | exosens
IPN.PA | Ipsen S.A. | ipsen
SPIE.PA | SPIE S.A. | spie`,
  ],
  [
    "Milan",
    "EUR",
    "Europe/Rome",
    `A2A.MI | A2A S.p.A. | a2a
BPE.MI | BPER Banca S.p.A. | bper
FBK.MI | FinecoBank S.p.A. | fineco, finecobank
FCT.MI | Fincantieri S.p.A. | fincantieri
REC.MI | Recordati S.p.A. | recordati
AMP.MI | Amplifon S.p.A. | amplifon
IVG.MI | Iveco Group N.V. | iveco
UNI.MI | Unipol Assicurazioni S.p.A. | unipol
SPM.MI | Saipem S.p.A. | saipem
BGN.MI | Banca Generali S.p.A. | banca generali
DIA.MI | DiaSorin S.p.A. | diasorin
BZU.MI | Buzzi S.p.A. | buzzi`,
  ],
  [
    "Madrid",
    "EUR",
    "Europe/Madrid",
    `ACX.MC | Acerinox, S.A. | acerinox
ANA.MC | Acciona, S.A. | acciona
BKT.MC | Bankinter, S.A. | bankinter
MAP.MC | MAPFRE, S.A. | mapfre
NTGY.MC | Naturgy Energy Group, S.A. | naturgy
ENG.MC | Enagás, S.A. | enagas
RED.MC | Redeia Corporación, S.A. | redeia, red electrica
MEL.MC | Meliá Hotels International, S.A. | melia hotels
IAG.MC | International Consolidated Airlines Group, S.A. (Madrid) |
PUIG.MC | Puig Brands, S.A. | puig
SLR.MC | Solaria Energía y Medio Ambiente, S.A. | solaria
IDR.MC | Indra Sistemas, S.A. | indra
MTS.MC | ArcelorMittal S.A. (Madrid) |`,
  ],
  [
    "Amsterdam",
    "EUR",
    "Europe/Amsterdam",
    `IMCD.AS | IMCD N.V. | imcd
ASRNL.AS | ASR Nederland N.V. | asr nederland
LIGHT.AS | Signify N.V. | signify
TKWY.AS | Just Eat Takeaway.com N.V. | just eat, just eat takeaway, takeaway com
SBMO.AS | SBM Offshore N.V. | sbm offshore
FUR.AS | Fugro N.V. | fugro
JDEP.AS | JDE Peet's N.V. | jde peets
CVC.AS | CVC Capital Partners plc | cvc capital`,
  ],
  [
    "Brussels",
    "EUR",
    "Europe/Brussels",
    `AGS.BR | Ageas SA/NV | ageas
ARGX.BR | argenx SE (Brussels) |
GBLB.BR | Groupe Bruxelles Lambert S.A. | groupe bruxelles lambert
SYENS.BR | Syensqo SA/NV | syensqo
DIE.BR | D'Ieteren Group SA/NV | dieteren
LOTB.BR | Lotus Bakeries NV | lotus bakeries`,
  ],
  [
    "Stockholm",
    "SEK",
    "Europe/Stockholm",
    `ALFA.ST | Alfa Laval AB | alfa laval
BOL.ST | Boliden AB | boliden
EPI-A.ST | Epiroc AB | epiroc
NIBE-B.ST | NIBE Industrier AB | nibe
SCA-B.ST | Svenska Cellulosa Aktiebolaget SCA | svenska cellulosa
SKA-B.ST | Skanska AB | skanska
SINCH.ST | Sinch AB | sinch
GETI-B.ST | Getinge AB | getinge
HUSQ-B.ST | Husqvarna AB | husqvarna
TEL2-B.ST | Tele2 AB | tele2
SOBI.ST | Swedish Orphan Biovitrum AB | sobi
EMBRAC-B.ST | Embracer Group AB | embracer`,
  ],
  [
    "Copenhagen",
    "DKK",
    "Europe/Copenhagen",
    `DEMANT.CO | Demant A/S | demant
ZEAL.CO | Zealand Pharma A/S | zealand pharma
NSIS-B.CO | Novonesis A/S | novonesis, novozymes
ROCK-B.CO | ROCKWOOL A/S | rockwool
JYSK.CO | Jyske Bank A/S | jyske bank
TRYG.CO | Tryg A/S | tryg
BAVA.CO | Bavarian Nordic A/S | bavarian nordic`,
  ],
  [
    "Oslo",
    "NOK",
    "Europe/Oslo",
    `AKRBP.OL | Aker BP ASA | aker bp
SALM.OL | SalMar ASA | salmar
STB.OL | Storebrand ASA | storebrand
GJF.OL | Gjensidige Forsikring ASA | gjensidige
SUBC.OL | Subsea 7 S.A. | subsea 7
TOM.OL | Tomra Systems ASA | tomra
NEL.OL | Nel ASA | nel asa
NAS.OL | Norwegian Air Shuttle ASA | norwegian air
FRO.OL | Frontline plc (Oslo) |
VAR.OL | Vår Energi ASA | var energi`,
  ],
  [
    "Helsinki",
    "EUR",
    "Europe/Helsinki",
    `METSO.HE | Metso Oyj | metso
STERV.HE | Stora Enso Oyj | stora enso
ELISA.HE | Elisa Oyj | elisa
ORNBV.HE | Orion Oyj | orion oyj
KESKOB.HE | Kesko Oyj | kesko
OUT1V.HE | Outokumpu Oyj | outokumpu
FIA1S.HE | Finnair Oyj | finnair`,
  ],
];

/** Companies of the euro area and the Nordic countries besides the largest. */
export const europeanNameListings: Listing[] = groups.flatMap(([exchange, currency, timeZone, lines]) =>
  parseListings({ exchange, currency, timeZone, kind: "equity", lines }),
);
