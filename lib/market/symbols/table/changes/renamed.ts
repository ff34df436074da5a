/** A symbol that a company has left for another. Days are those on which the new symbol traded first. */
export interface Rename {
  old: string;
  symbol: string;
  /** `YYYY-MM-DD`, or `YYYY-MM` where only the month is given. */
  since: string;
  /** What happened, where there is more to it than a new symbol. */
  story: string | null;
}

/** One a line: `OLD | NEW | day | story`. */
const LINES = `
FB | META | 2022-06-09 |
SQ | XYZ | 2025-01-21 | Square is called Block since December 2021
CTL | LUMN | 2020-09-18 | CenturyLink is called Lumen
PCLN | BKNG | 2018-02-27 | Priceline Group is called Booking Holdings
FI | FISV | 2025-11-11 | Fiserv moved from NYSE to Nasdaq and took its former symbol back
UTX | RTX | 2020-04-03 | United Technologies merged with Raytheon
RTN | RTX | 2020-04-03 | Raytheon merged with United Technologies
VIAC | PSKY | 2025-08-07 | ViacomCBS became Paramount (PARA) in February 2022 and Paramount Skydance in August 2025
VIACA | PSKY | 2025-08-07 | ViacomCBS became Paramount (PARA) in February 2022 and Paramount Skydance in August 2025
PARA | PSKY | 2025-08-07 | Paramount Global merged with Skydance
CBS | PSKY | 2025-08-07 | CBS became ViacomCBS in December 2019, Paramount in 2022 and Paramount Skydance in 2025
DISCA | WBD | 2022-04-11 | Discovery merged with WarnerMedia
DISCK | WBD | 2022-04-11 | Discovery merged with WarnerMedia
ANTM | ELV | 2022-06-28 | Anthem is called Elevance Health
ABC | COR | 2023-08-30 | AmerisourceBergen is called Cencora
COG | CTRA | 2021-10-04 | Cabot Oil & Gas merged with Cimarex
PEAK | DOC | 2024-03-04 | Healthpeak took the symbol with its merger with Physicians Realty
WLTW | WTW | 2022-01-10 |
RE | EG | 2023-07-10 | Everest Re is called Everest Group
GPS | GAP | 2024-08-22 |
FLT | CPAY | 2024-03-25 | FleetCor is called Corpay
BLL | BALL | 2022-05-10 |
MYL | VTRS | 2020-11-17 | Mylan and Upjohn became Viatris
NLOK | GEN | 2022-11-08 | NortonLifeLock is called Gen Digital
SYMC | GEN | 2022-11-08 | Symantec became NortonLifeLock in 2019 and Gen Digital in 2022
BYON | BBBY | 2025-08-29 | Overstock.com, later Beyond, bought the name Bed Bath & Beyond
OSTK | BBBY | 2025-08-29 | Overstock.com, later Beyond, bought the name Bed Bath & Beyond
FCAU | STLA | 2021-01-19 | Fiat Chrysler merged with Peugeot
KORS | CPRI | 2019-01-02 | Michael Kors is called Capri
COH | TPR | 2017-10-31 | Coach is called Tapestry
ZI | GTM | 2025-05-14 | ZoomInfo took the symbol GTM
SIX | FUN | 2024-07-02 | Six Flags merged with Cedar Fair
WRK | SW | 2024-07-08 | WestRock merged with Smurfit Kappa
RDSA | SHEL | 2022-01-31 | Royal Dutch Shell is called Shell
RDSB | SHEL | 2022-01-31 | Royal Dutch Shell is called Shell
RDS-A | SHEL | 2022-01-31 | Royal Dutch Shell is called Shell
RDS-B | SHEL | 2022-01-31 | Royal Dutch Shell is called Shell
TOT | TTE | 2021-06-11 | Total is called TotalEnergies
DAI.DE | MBG.DE | 2022-02-01 | Daimler is called Mercedes-Benz Group
DWDP | DD | 2019-06-03 | DowDuPont split into Dow, Corteva and DuPont
CHK | EXE | 2024-10-02 | Chesapeake merged with Southwestern and is called Expand Energy
SWN | EXE | 2024-10-02 | Southwestern merged with Chesapeake into Expand Energy
TSS | GPN | 2019-09-18 | Total System Services merged with Global Payments
WCG | CNC | 2020-01-23 | WellCare merged with Centene
ESRX | CI | 2018-12-21 | Express Scripts merged with Cigna
AET | CVS | 2018-11-28 | Aetna was bought by CVS Health
STI | TFC | 2019-12-09 | SunTrust merged with BB&T into Truist
BBT | TFC | 2019-12-09 | BB&T merged with SunTrust into Truist
RBS.L | NWG.L | 2020-07-22 | Royal Bank of Scotland is called NatWest
ELET3.SA | AXIA3.SA | 2025-11 | Eletrobras is called Axia Energia
EMBR3.SA | EMBJ3.SA | 2025-11 |
ERJ | EMBJ | 2025-11 |
TPX | SGI | 2025-02 | Tempur Sealy is called Somnigroup
HRS | LHX | 2019-07-01 | Harris merged with L3
`;

/** Symbols that companies have left, with where they are now. */
export const renames: Rename[] = LINES.trim()
  .split("\n")
  .map((line) => {
    const [old = "", symbol = "", since = "", story = ""] = line.split("|").map((part) => part.trim());
    return { old, symbol, since, story: story === "" ? null : story };
  });
