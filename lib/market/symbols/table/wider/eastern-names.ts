import { type Listing, parseListings } from "../listing";

/** Exchange, currency, zone, lines. */
const groups: [string, string, string, string][] = [
  [
    "Stockholm",
    "SEK",
    "Europe/Stockholm",
    `TREL-B.ST | Trelleborg AB | trelleborg
LUND-B.ST | L E Lundbergföretagen AB | lundbergs
INDU-C.ST | AB Industrivärden | industrivarden
LATO-B.ST | Investment AB Latour | latour
KINV-B.ST | Kinnevik AB | kinnevik
AXFO.ST | Axfood AB | axfood
SSAB-A.ST | SSAB AB | ssab
LIFCO-B.ST | Lifco AB | lifco
INDT.ST | Indutrade AB | indutrade
ADDT-B.ST | AddTech AB | addtech
SECU-B.ST | Securitas AB | securitas
CAST.ST | Castellum AB | castellum
BALD-B.ST | Fastighets AB Balder | balder
SBB-B.ST | Samhällsbyggnadsbolaget i Norden AB | samhallsbyggnadsbolaget, sbb norden
MYCR.ST | Mycronic AB | mycronic
THULE.ST | Thule Group AB | thule
DOM.ST | Dometic Group AB | dometic
AZA.ST | Avanza Bank Holding AB | avanza
HOLM-B.ST | Holmen AB | holmen
NDA-SE.ST | Nordea Bank Abp (Stockholm) |`,
  ],
  [
    "Oslo",
    "NOK",
    "Europe/Oslo",
    `SCHB.OL | Vend Marketplaces ASA | schibsted, vend
AUTO.OL | AutoStore Holdings Ltd. | autostore
LSG.OL | Lerøy Seafood Group ASA | leroy seafood
TGS.OL | TGS ASA | tgs asa
HAFNI.OL | Hafnia Limited | hafnia`,
  ],
  [
    "Helsinki",
    "EUR",
    "Europe/Helsinki",
    `TYRES.HE | Nokian Tyres plc | nokian tyres, nokian
HUH1V.HE | Huhtamäki Oyj | huhtamaki
VALMT.HE | Valmet Oyj | valmet
KCR.HE | Konecranes Plc | konecranes
FSKRS.HE | Fiskars Oyj Abp | fiskars
TIETO.HE | Tietoevry Oyj | tietoevry`,
  ],
  [
    "Copenhagen",
    "DKK",
    "Europe/Copenhagen",
    `AMBU-B.CO | Ambu A/S | ambu
GN.CO | GN Store Nord A/S | gn store nord
ISS.CO | ISS A/S | iss a/s
FLS.CO | FLSmidth & Co. A/S | flsmidth
MAERSK-A.CO | A.P. Møller - Mærsk A/S (Second) | maersk a
ROCK-A.CO | ROCKWOOL A/S (Second) |
LUN.CO | H. Lundbeck A/S | lundbeck`,
  ],
  [
    "Brussels",
    "EUR",
    "Europe/Brussels",
    `PROX.BR | Proximus PLC | proximus
COLR.BR | Colruyt Group N.V. | colruyt
ACKB.BR | Ackermans & van Haaren NV | ackermans
ELI.BR | Elia Group SA/NV | elia group
BAR.BR | Barco NV | barco
APAM.BR | Aperam S.A. (Brussels) |
WDP.BR | Warehouses De Pauw NV | warehouses de pauw
BPOST.BR | bpost NV/SA | bpost`,
  ],
  [
    "Vienna",
    "EUR",
    "Europe/Vienna",
    `VER.VI | VERBUND AG | verbund
RBI.VI | Raiffeisen Bank International AG | raiffeisen
ANDR.VI | ANDRITZ AG | andritz
BG.VI | BAWAG Group AG | bawag
WIE.VI | Wienerberger AG | wienerberger
VIG.VI | Vienna Insurance Group AG | vienna insurance`,
  ],
  [
    "Lisbon",
    "EUR",
    "Europe/Lisbon",
    `BCP.LS | Banco Comercial Português, S.A. | bcp millennium, millennium bcp
NVG.LS | The Navigator Company, S.A. | navigator company
SON.LS | Sonae - SGPS, S.A. | sonae`,
  ],
  [
    "Athens",
    "EUR",
    "Europe/Athens",
    `ETE.AT | National Bank of Greece S.A. | national bank of greece
ALPHA.AT | Alpha Bank S.A. | alpha bank
EUROB.AT | Eurobank S.A. | eurobank
TPEIR.AT | Piraeus Financial Holdings S.A. | piraeus, piraeus bank
OPAP.AT | OPAP S.A. | opap
HTO.AT | Hellenic Telecommunications Organization S.A. | hellenic telecom`,
  ],
  [
    "Warsaw",
    "PLN",
    "Europe/Warsaw",
    `PZU.WA | Powszechny Zaklad Ubezpieczen SA | pzu
PEO.WA | Bank Polska Kasa Opieki S.A. | bank pekao, pekao
LPP.WA | LPP SA | lpp
ZAB.WA | Zabka Group | zabka
MBK.WA | mBank S.A. | mbank
PGE.WA | PGE Polska Grupa Energetyczna S.A. | pge polska`,
  ],
  [
    "Prague",
    "CZK",
    "Europe/Prague",
    `CEZ.PR | CEZ, a.s. | cez
KOMB.PR | Komercní banka, a.s. | komercni banka`,
  ],
  [
    "Budapest",
    "HUF",
    "Europe/Budapest",
    `OTP.BD | OTP Bank Nyrt. | otp, otp bank
MOL.BD | MOL Hungarian Oil and Gas Public Limited Company | mol hungarian
RICHT.BD | Chemical Works of Gedeon Richter Plc. | gedeon richter, richter`,
  ],
  [
    "Istanbul",
    "TRY",
    "Europe/Istanbul",
    `AKBNK.IS | Akbank T.A.S. | akbank
ISCTR.IS | Türkiye Is Bankasi A.S. | isbank, turkiye is bankasi
YKBNK.IS | Yapi ve Kredi Bankasi A.S. | yapi kredi
KCHOL.IS | Koç Holding A.S. | koc holding
SAHOL.IS | Haci Ömer Sabanci Holding A.S. | sabanci
TUPRS.IS | Tüpras-Türkiye Petrol Rafinerileri A.S. | tupras
EREGL.IS | Eregli Demir ve Çelik Fabrikalari T.A.S. | eregli, erdemir
BIMAS.IS | BIM Birlesik Magazalar A.S. | bim magazalar
TCELL.IS | Turkcell Iletisim Hizmetleri A.S. | turkcell
PGSUS.IS | Pegasus Hava Tasimaciligi A.S. | pegasus airlines
FROTO.IS | Ford Otomotiv Sanayi A.S. | ford otosan
ARCLK.IS | Arçelik A.S. | arcelik, beko`,
  ],
  [
    "Tel Aviv",
    "ILS",
    "Asia/Jerusalem",
    `LUMI.TA | Bank Leumi le-Israel B.M. | bank leumi, leumi
POLI.TA | Bank Hapoalim B.M. | bank hapoalim, hapoalim
DSCT.TA | Israel Discount Bank Limited | israel discount bank
ICL.TA | ICL Group Ltd | icl group`,
  ],
];

/** Companies of Northern and Eastern Europe, Turkey and Israel besides the largest. */
export const easternNameListings: Listing[] = groups.flatMap(([exchange, currency, timeZone, lines]) =>
  parseListings({ exchange, currency, timeZone, kind: "equity", lines }),
);
