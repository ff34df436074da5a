import { type Listing, parseListings } from "./listing";

const NEW_YORK = { currency: "USD", timeZone: "America/New_York", kind: "equity", secondary: true } as const;

/**
 * Lines of foreign companies in New York whose home line is elsewhere in the table: reached by their symbol, and by
 * those names that stand here and not there.
 */
export const receiptListings: Listing[] = [
  ...parseListings({
    ...NEW_YORK,
    exchange: "NYSE",
    lines: `
SHEL | Shell plc (ADR) | shell adr
BP | BP p.l.c. (ADR) | bp, british petroleum, bp plc
HSBC | HSBC Holdings plc (ADR) | hsbc, hsbc bank
GSK | GSK plc (ADR) | gsk, glaxosmithkline, glaxo smith kline, glaxo
UL | Unilever PLC (ADR) | unilever adr
BCS | Barclays PLC (ADR) | barclays adr
LYG | Lloyds Banking Group plc (ADR) | lloyds adr
NWG | NatWest Group plc (ADR) | natwest adr
RIO | Rio Tinto Group (ADR) | rio tinto adr
BTI | British American Tobacco p.l.c. (ADR) | bat, bat adr
DEO | Diageo plc (ADR) | diageo adr
NGG | National Grid plc (ADR) | national grid adr
PUK | Prudential plc (ADR) | prudential plc adr
RELX | RELX PLC (ADR) | relx adr
HLN | Haleon plc (ADR) | haleon adr
IHG | InterContinental Hotels Group PLC (ADR) | intercontinental hotels adr
SNN | Smith & Nephew plc (ADR) | smith & nephew adr
WPP | WPP plc (ADR) | wpp adr
UBS | UBS Group AG (New York) | ubs, ubs group
DB | Deutsche Bank AG (New York) | deutsche bank adr
SAP | SAP SE (ADR) | sap
FMS | Fresenius Medical Care AG (ADR) | fresenius medical care adr
TTE | TotalEnergies SE (ADR) | totalenergies, total energies
SAN | Banco Santander, S.A. (ADR) | santander adr
BBVA | Banco Bilbao Vizcaya Argentaria, S.A. (ADR) | bbva
TEF | Telefónica, S.A. (ADR) | telefonica adr
ING | ING Groep N.V. (ADR) | ing adr
PHG | Koninklijke Philips N.V. (ADR) | philips adr
MT | ArcelorMittal S.A. (New York) | arcelormittal adr
STM | STMicroelectronics N.V. (New York) | stm
ALC | Alcon Inc. (New York) | alcon adr
E | Eni S.p.A. (ADR) | eni adr
BUD | Anheuser-Busch InBev SA/NV (ADR) | bud
EQNR | Equinor ASA (ADR) | equinor adr
MUFG | Mitsubishi UFJ Financial Group, Inc. (ADR) | mufg adr
SMFG | Sumitomo Mitsui Financial Group, Inc. (ADR) | smfg adr
MFG | Mizuho Financial Group, Inc. (ADR) | mizuho adr
NMR | Nomura Holdings, Inc. (ADR) | nomura adr
INFY | Infosys Limited (ADR) | infosys
WIT | Wipro Limited (ADR) | wipro
HDB | HDFC Bank Limited (ADR) | hdfc adr
IBN | ICICI Bank Limited (ADR) | icici adr
BHP | BHP Group Limited (ADR) | bhp, bhp billiton
WDS | Woodside Energy Group Ltd (ADR) | woodside adr
RY | Royal Bank of Canada (New York) | rbc new york
TD | The Toronto-Dominion Bank (New York) | td
BNS | The Bank of Nova Scotia (New York) | scotiabank new york
BMO | Bank of Montreal (New York) | bmo new york
CM | Canadian Imperial Bank of Commerce (New York) | cibc new york
ENB | Enbridge Inc. (New York) | enbridge new york
CNQ | Canadian Natural Resources Limited (New York) | canadian natural new york
SU | Suncor Energy Inc. (New York) | suncor new york
MFC | Manulife Financial Corporation (New York) | manulife new york
SLF | Sun Life Financial Inc. (New York) | sun life new york
BN | Brookfield Corporation (New York) | brookfield new york
BAM | Brookfield Asset Management Ltd. (New York) | brookfield asset management new york
BCE | BCE Inc. (New York) | bce new york
TU | TELUS Corporation (New York) | telus new york
TRP | TC Energy Corporation (New York) | tc energy new york
WPM | Wheaton Precious Metals Corp. (New York) | wheaton new york
FNV | Franco-Nevada Corporation (New York) | franco-nevada new york
TECK | Teck Resources Limited (New York) | teck new york
CVE | Cenovus Energy Inc. (New York) | cenovus new york
WCN | Waste Connections, Inc. (New York) | waste connections new york
TAK | Takeda Pharmaceutical Company Limited (ADR) | takeda adr
PKX | POSCO Holdings Inc. (ADR) | posco adr
KB | KB Financial Group Inc. (ADR) | kb financial
CHT | Chunghwa Telecom Co., Ltd. (ADR) | chunghwa telecom
`,
  }),
  ...parseListings({
    ...NEW_YORK,
    exchange: "Nasdaq",
    lines: `
AZN | AstraZeneca PLC (ADR) | astrazeneca adr
VOD | Vodafone Group Plc (ADR) | vodafone adr
SNY | Sanofi (ADR) | sanofi adr
TRI | Thomson Reuters Corporation (New York) | thomson reuters new york
`,
  }),
  ...parseListings({
    ...NEW_YORK,
    exchange: "OTC",
    lines: `
NSRGY | Nestlé S.A. (ADR) | nestle adr
RHHBY | Roche Holding AG (ADR) | roche adr
LVMUY | LVMH Moët Hennessy - Louis Vuitton SE (ADR) | lvmh adr
TCEHY | Tencent Holdings Limited (ADR) | tencent adr
NTDOY | Nintendo Co., Ltd. (ADR) | nintendo adr
SFTBY | SoftBank Group Corp. (ADR) | softbank adr
BYDDY | BYD Company Limited (ADR) | byd adr
VWAGY | Volkswagen AG (ADR) | volkswagen adr
BMWYY | Bayerische Motoren Werke AG (ADR) | bmw adr
MBGYY | Mercedes-Benz Group AG (ADR) | mercedes adr
SIEGY | Siemens AG (ADR) | siemens adr
BAYRY | Bayer AG (ADR) | bayer adr
BASFY | BASF SE (ADR) | basf adr
ADDYY | adidas AG (ADR) | adidas adr
ALIZY | Allianz SE (ADR) | allianz adr
EADSY | Airbus SE (ADR) | airbus adr
RYCEY | Rolls-Royce Holdings plc (ADR) | rolls royce adr
HESAY | Hermès International (ADR) | hermes adr
LRLCY | L'Oréal S.A. (ADR) | loreal adr
HEINY | Heineken N.V. (ADR) | heineken adr
ADYEY | Adyen N.V. (ADR) | adyen adr
XIACY | Xiaomi Corporation (ADR) | xiaomi adr
ABBNY | ABB Ltd (ADR) | abb adr
DHLGY | Deutsche Post AG (ADR) | dhl adr
DTEGY | Deutsche Telekom AG (ADR) | deutsche telekom adr
NSANY | Nissan Motor Co., Ltd. (ADR) | nissan adr
`,
  }),
];
