import { type Listing, parseListings } from "../listing";

const zurich = parseListings({
  exchange: "SIX Swiss",
  currency: "CHF",
  timeZone: "Europe/Zurich",
  kind: "equity",
  lines: `
NESN.SW | Nestlé S.A. | nespresso
ROG.SW | Roche Holding AG | roche
NOVN.SW | Novartis AG (Zurich) |
UBSG.SW | UBS Group AG (Zurich) |
ZURN.SW | Zurich Insurance Group AG | zurich insurance
SREN.SW | Swiss Re AG | swiss re
ABBN.SW | ABB Ltd |
CFR.SW | Compagnie Financière Richemont SA | richemont, cartier
UHR.SW | The Swatch Group AG | swatch
SIKA.SW | Sika AG |
LONN.SW | Lonza Group AG | lonza
GIVN.SW | Givaudan SA |
HOLN.SW | Holcim Ltd |
GEBN.SW | Geberit AG |
SCMN.SW | Swisscom AG |
SLHN.SW | Swiss Life Holding AG | swiss life
PGHN.SW | Partners Group Holding AG | partners group
SGSN.SW | SGS SA |
KNIN.SW | Kuehne + Nagel International AG | kuehne nagel, kuhne nagel, kuehne und nagel
ALC.SW | Alcon Inc. |
STMN.SW | Straumann Holding AG | straumann
SOON.SW | Sonova Holding AG | sonova
LISN.SW | Chocoladefabriken Lindt & Sprüngli AG | lindt, lindt & sprungli
BAER.SW | Julius Bär Gruppe AG | julius baer, julius bar
TEMN.SW | Temenos AG |
`,
});
const milan = parseListings({
  exchange: "Milan",
  currency: "EUR",
  timeZone: "Europe/Rome",
  kind: "equity",
  lines: `
ENEL.MI | Enel SpA |
ENI.MI | Eni S.p.A. | eni spa
ISP.MI | Intesa Sanpaolo S.p.A. | intesa, intesa sanpaolo, intesa san paolo
UCG.MI | UniCredit S.p.A. | uni credit, unicredit bank
G.MI | Assicurazioni Generali S.p.A. | generali
STLAM.MI | Stellantis N.V. (Milan) |
LDO.MI | Leonardo S.p.a. | leonardo spa, leonardo finmeccanica
PRY.MI | Prysmian S.p.A. | prysmian
TIT.MI | Telecom Italia S.p.A. | telecom italia, tim italia
MONC.MI | Moncler S.p.A. |
CPR.MI | Davide Campari-Milano N.V. | campari
PIRC.MI | Pirelli & C. S.p.A. | pirelli
PST.MI | Poste Italiane S.p.A. | poste italiane
SRG.MI | Snam S.p.A. | snam
TRN.MI | Terna S.p.A. | terna
NEXI.MI | Nexi S.p.A. | nexi
MB.MI | Mediobanca S.p.A. | mediobanca
BMPS.MI | Banca Monte dei Paschi di Siena S.p.A. | monte dei paschi, monte paschi
BAMI.MI | Banco BPM S.p.A. | banco bpm
BC.MI | Brunello Cucinelli S.p.A. | brunello cucinelli
JUVE.MI | Juventus Football Club S.p.A. | juventus
`,
});
const madrid = parseListings({
  exchange: "Madrid",
  currency: "EUR",
  timeZone: "Europe/Madrid",
  kind: "equity",
  lines: `
ITX.MC | Industria de Diseño Textil, S.A. | inditex, zara
SAN.MC | Banco Santander, S.A. | santander, banco santander
BBVA.MC | Banco Bilbao Vizcaya Argentaria, S.A. | banco bilbao vizcaya
IBE.MC | Iberdrola, S.A. | iberdrola
TEF.MC | Telefónica, S.A. | telefonica
REP.MC | Repsol, S.A. | repsol
CABK.MC | CaixaBank, S.A. | caixabank, caixa bank
AMS.MC | Amadeus IT Group, S.A. | amadeus it, amadeus
FER.MC | Ferrovial SE | ferrovial
AENA.MC | Aena S.M.E., S.A. | aena
CLNX.MC | Cellnex Telecom, S.A. | cellnex
ELE.MC | Endesa, S.A. | endesa
ACS.MC | ACS, Actividades de Construcción y Servicios, S.A. | acs construccion
SAB.MC | Banco de Sabadell, S.A. | banco sabadell, sabadell
GRF.MC | Grifols, S.A. | grifols
`,
});
const groups: [string, string, string, string][] = [
  [
    "Stockholm",
    "SEK",
    "Europe/Stockholm",
    `VOLV-B.ST | AB Volvo (publ) Class B | volvo, ab volvo, volvo group, volvo b
VOLCAR-B.ST | Volvo Car AB | volvo cars, volvo car
ERIC-B.ST | Ericsson (Stockholm) | lm ericsson
HM-B.ST | H & M Hennes & Mauritz AB | h&m, hennes & mauritz, hennes and mauritz, h and m
INVE-B.ST | Investor AB Class B | investor ab
ATCO-A.ST | Atlas Copco AB | atlas copco
SAND.ST | Sandvik AB | sandvik
ASSA-B.ST | ASSA ABLOY AB | assa abloy
SEB-A.ST | Skandinaviska Enskilda Banken AB | skandinaviska enskilda banken, seb bank
SWED-A.ST | Swedbank AB | swedbank
SHB-A.ST | Svenska Handelsbanken AB | handelsbanken, svenska handelsbanken
TELIA.ST | Telia Company AB | telia
ELUX-B.ST | AB Electrolux | electrolux
HEXA-B.ST | Hexagon AB | hexagon ab
ESSITY-B.ST | Essity AB | essity
SAAB-B.ST | Saab AB | saab
EQT.ST | EQT AB (Stockholm) | eqt ab
EVO.ST | Evolution AB | evolution gaming
SKF-B.ST | AB SKF | skf`,
  ],
  [
    "Copenhagen",
    "DKK",
    "Europe/Copenhagen",
    `NOVO-B.CO | Novo Nordisk A/S (Copenhagen) |
MAERSK-B.CO | A.P. Møller - Mærsk A/S | maersk, moller maersk, ap moller maersk
CARL-B.CO | Carlsberg A/S | carlsberg
VWS.CO | Vestas Wind Systems A/S | vestas
ORSTED.CO | Ørsted A/S | orsted
DSV.CO | DSV A/S | dsv
DANSKE.CO | Danske Bank A/S | danske bank, danske
PNDORA.CO | Pandora A/S | pandora jewelry, pandora jewellery
COLO-B.CO | Coloplast A/S | coloplast
GMAB.CO | Genmab A/S | genmab`,
  ],
  [
    "Oslo",
    "NOK",
    "Europe/Oslo",
    `EQNR.OL | Equinor ASA | statoil
DNB.OL | DNB Bank ASA | dnb, dnb bank
TEL.OL | Telenor ASA | telenor
NHY.OL | Norsk Hydro ASA | norsk hydro
YAR.OL | Yara International ASA | yara
MOWI.OL | Mowi ASA | mowi
ORK.OL | Orkla ASA | orkla
KOG.OL | Kongsberg Gruppen ASA | kongsberg gruppen, kongsberg`,
  ],
  [
    "Helsinki",
    "EUR",
    "Europe/Helsinki",
    `NOKIA.HE | Nokia Corporation (Helsinki) | nokia oyj
NESTE.HE | Neste Oyj | neste
KNEBV.HE | KONE Oyj | kone
UPM.HE | UPM-Kymmene Oyj | upm kymmene, upm
SAMPO.HE | Sampo Oyj | sampo
NDA-FI.HE | Nordea Bank Abp | nordea, nordea bank
FORTUM.HE | Fortum Oyj | fortum
WRT1V.HE | Wärtsilä Oyj Abp | wartsila`,
  ],
  [
    "Brussels",
    "EUR",
    "Europe/Brussels",
    `ABI.BR | Anheuser-Busch InBev SA/NV | ab inbev, anheuser-busch, anheuser busch, anheuser busch inbev, budweiser
UCB.BR | UCB SA | ucb
KBC.BR | KBC Group NV | kbc
SOLB.BR | Solvay SA | solvay
UMI.BR | Umicore SA | umicore`,
  ],
  [
    "Vienna",
    "EUR",
    "Europe/Vienna",
    `OMV.VI | OMV AG | omv
EBS.VI | Erste Group Bank AG | erste group, erste bank, erste
VOE.VI | voestalpine AG | voestalpine`,
  ],
  [
    "Lisbon",
    "EUR",
    "Europe/Lisbon",
    `EDP.LS | EDP, S.A. | edp, energias de portugal
GALP.LS | Galp Energia, SGPS, S.A. | galp
JMT.LS | Jerónimo Martins, SGPS, S.A. | jeronimo martins`,
  ],
  [
    "Dublin",
    "EUR",
    "Europe/Dublin",
    `KRZ.IR | Kerry Group plc | kerry group
BIRG.IR | Bank of Ireland Group plc | bank of ireland
A5G.IR | AIB Group plc | aib, allied irish banks`,
  ],
  ["Warsaw", "PLN", "Europe/Warsaw", "CDR.WA | CD Projekt S.A. | cd projekt, cd projekt red, cdprojekt"],
];
const others = groups.map(([exchange, currency, timeZone, lines]) =>
  parseListings({ exchange, currency, timeZone, kind: "equity", lines }),
);

/** Large companies of Switzerland, Italy, Spain, the Nordic countries and their neighbours. */
export const otherEuropeanListings: Listing[] = [zurich, milan, madrid, ...others].flat();
