import { type Listing, parseListings } from "./listing";

const london = parseListings({
  exchange: "London",
  currency: "GBP",
  timeZone: "Europe/London",
  kind: "equity",
  lines: `
SHEL.L | Shell plc | shell, royal dutch shell
BP.L | BP p.l.c. | bp, british petroleum
HSBA.L | HSBC Holdings plc | hsbc
AZN.L | AstraZeneca PLC |
GSK.L | GSK plc | glaxosmithkline
ULVR.L | Unilever PLC |
VOD.L | Vodafone Group Plc | vodafone
BARC.L | Barclays PLC |
LLOY.L | Lloyds Banking Group plc | lloyds
TSCO.L | Tesco PLC |
OCDO.L | Ocado Group plc | ocado
RR.L | Rolls-Royce Holdings plc | rolls-royce, rolls royce
`,
});

const germany = parseListings({
  exchange: "XETRA",
  currency: "EUR",
  timeZone: "Europe/Berlin",
  kind: "equity",
  lines: `
SIE.DE | Siemens AG |
VOW3.DE | Volkswagen AG | vw
BMW.DE | Bayerische Motoren Werke AG | bmw
MBG.DE | Mercedes-Benz Group AG | mercedes, mercedes-benz, daimler
ALV.DE | Allianz SE |
BAS.DE | BASF SE |
BAYN.DE | Bayer AG |
ADS.DE | adidas AG |
DTE.DE | Deutsche Telekom AG | telekom
DBK.DE | Deutsche Bank AG |
`,
});

const paris = parseListings({
  exchange: "Paris",
  currency: "EUR",
  timeZone: "Europe/Paris",
  kind: "equity",
  lines: `
MC.PA | LVMH Moët Hennessy - Louis Vuitton SE | lvmh, louis vuitton
OR.PA | L'Oréal S.A. |
AIR.PA | Airbus SE |
SAN.PA | Sanofi |
RMS.PA | Hermès International | hermes
`,
});

const others = [
  [
    "SIX Swiss",
    "CHF",
    "Europe/Zurich",
    "NESN.SW | Nestlé S.A. |\nROG.SW | Roche Holding AG | roche\nUBSG.SW | UBS Group AG | ubs",
  ],
  ["Tokyo", "JPY", "Asia/Tokyo", "7974.T | Nintendo Co., Ltd. |\n9984.T | SoftBank Group Corp. | softbank"],
  ["KRX", "KRW", "Asia/Seoul", "005930.KS | Samsung Electronics Co., Ltd. | samsung"],
  [
    "Hong Kong",
    "HKD",
    "Asia/Hong_Kong",
    "0700.HK | Tencent Holdings Limited | tencent\n1211.HK | BYD Company Limited | byd",
  ],
  ["Madrid", "EUR", "Europe/Madrid", "ITX.MC | Industria de Diseño Textil, S.A. | inditex, zara"],
].map(([exchange = "", currency = "", timeZone = "", lines = ""]) =>
  parseListings({ exchange, currency, timeZone, kind: "equity", lines }),
);

/** Large companies of other exchanges, each in the currency and zone of its home. */
export const worldListings: Listing[] = [london, germany, paris, ...others].flat();
