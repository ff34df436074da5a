import { type Listing, parseListings } from "../listing";

/** Exchange, currency, zone, lines. */
const groups: [string, string, string, string][] = [
  [
    "London",
    "GBP",
    "Europe/London",
    `BKG.L | The Berkeley Group Holdings plc | berkeley group
PHP.L | Primary Health Properties plc | primary health properties
HWDN.L | Howden Joinery Group Plc | howdens, howden joinery
DPLM.L | Diploma PLC | diploma plc
ICG.L | Intermediate Capital Group plc | intermediate capital
FCIT.L | F&C Investment Trust PLC | f&c investment trust
PCT.L | Polar Capital Technology Trust plc | polar capital technology
CTEC.L | ConvaTec Group PLC | convatec
PETS.L | Pets at Home Group Plc | pets at home
TRN.L | Trainline plc | trainline
WIZZ.L | Wizz Air Holdings Plc | wizz air, wizz
JDW.L | J D Wetherspoon plc | wetherspoon, wetherspoons
GGP.L | Greatland Gold plc | greatland gold
AAF.L | Airtel Africa Plc | airtel africa
EDV.L | Endeavour Mining plc | endeavour mining
HIK.L | Hikma Pharmaceuticals PLC | hikma
QQ.L | QinetiQ Group plc | qinetiq
MTLN.L | Metlen Energy & Metals PLC | metlen
TATE.L | Tate & Lyle PLC | tate & lyle, tate and lyle
ABDN.L | aberdeen group plc | abrdn, aberdeen group`,
  ],
  [
    "Warsaw",
    "PLN",
    "Europe/Warsaw",
    `PKN.WA | ORLEN S.A. | orlen, pkn orlen
PKO.WA | PKO Bank Polski S.A. | pko, pko bank
KGH.WA | KGHM Polska Miedź S.A. | kghm
ALE.WA | Allegro.eu S.A. | allegro eu, allegro
DNP.WA | Dino Polska S.A. | dino polska`,
  ],
  [
    "Istanbul",
    "TRY",
    "Europe/Istanbul",
    `THYAO.IS | Türk Hava Yolları A.O. | turkish airlines
GARAN.IS | Türkiye Garanti Bankası A.Ş. | garanti, garanti bank
ASELS.IS | ASELSAN A.Ş. | aselsan`,
  ],
  [
    "Johannesburg",
    "ZAR",
    "Africa/Johannesburg",
    `NPN.JO | Naspers Limited | naspers
SOL.JO | Sasol Limited | sasol
SBK.JO | Standard Bank Group Limited | standard bank
FSR.JO | FirstRand Limited | firstrand
MTN.JO | MTN Group Limited | mtn group
CPI.JO | Capitec Bank Holdings Limited | capitec`,
  ],
  [
    "Saudi Exchange",
    "SAR",
    "Asia/Riyadh",
    `1120.SR | Al Rajhi Banking and Investment Corporation | al rajhi, al rajhi bank
2010.SR | Saudi Basic Industries Corporation | sabic`,
  ],
  [
    "Sao Paulo",
    "BRL",
    "America/Sao_Paulo",
    `PETR4.SA | Petróleo Brasileiro S.A. (Sao Paulo) |
VALE3.SA | Vale S.A. (Sao Paulo) |
MGLU3.SA | Magazine Luiza S.A. | magazine luiza, magalu
WEGE3.SA | WEG S.A. | weg sa
B3SA3.SA | B3 S.A. | b3 sa
BBAS3.SA | Banco do Brasil S.A. | banco do brasil`,
  ],
];

/** Companies of the United Kingdom besides the largest, with those of Poland, Turkey, Africa, the Gulf and Brazil. */
export const otherNameListings: Listing[] = groups.flatMap(([exchange, currency, timeZone, lines]) =>
  parseListings({ exchange, currency, timeZone, kind: "equity", lines }),
);
