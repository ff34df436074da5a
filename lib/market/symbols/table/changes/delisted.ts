/** A listed company that is no more: bought, private, or failed. */
export interface Delisting {
  symbol: string;
  name: string;
  /** Last day or month of trading on its exchange, `YYYY-MM-DD` or `YYYY-MM`. */
  until: string;
  /** What became of it, as the rest of a sentence. */
  story: string;
  /** Names people use, lower case; none where the name lives on in a listed company. */
  aliases: string[];
}

/** One a line: `SYMBOL | Name | last day | what became of it | alias, alias`. */
const LINES = `
TWTR | Twitter | 2022-10-28 | bought by Elon Musk and taken private, now called X | twitter
ATVI | Activision Blizzard | 2023-10-13 | bought by Microsoft (MSFT) | activision blizzard, activision, blizzard
LNKD | LinkedIn | 2016-12 | bought by Microsoft (MSFT) | linkedin, linked in
NUAN | Nuance Communications | 2022-03 | bought by Microsoft (MSFT) | nuance communications
SIVB | SVB Financial Group | 2023-03-10 | failed; the FDIC took over Silicon Valley Bank | silicon valley bank, svb, svb financial
SBNY | Signature Bank | 2023-03-10 | failed; the FDIC took it over | signature bank
FRC | First Republic Bank | 2023-04-28 | failed; JPMorgan Chase (JPM) took it over | first republic, first republic bank
CS | Credit Suisse | 2023-06-12 | taken over by UBS (UBS) | credit suisse
LEH | Lehman Brothers | 2008-09 | bankrupt | lehman brothers, lehman
BSC | Bear Stearns | 2008-05 | bought by JPMorgan Chase (JPM) | bear stearns
WAMUQ | Washington Mutual | 2008-09 | failed; JPMorgan Chase (JPM) took over the bank | washington mutual, wamu
ENE | Enron | 2001-12 | bankrupt | enron
WCOM | WorldCom | 2002-07 | bankrupt | worldcom
SHLD | Sears Holdings | 2018-10 | bankrupt | sears, sears holdings
TOYS | Toys "R" Us | 2005-07 | taken private, later bankrupt | toys r us, toysrus
RAD | Rite Aid | 2023-10 | bankrupt | rite aid
WE | WeWork | 2023-11 | bankrupt; reorganised as a private company | wework, we work
XLNX | Xilinx | 2022-02-11 | bought by AMD (AMD) | xilinx
MXIM | Maxim Integrated | 2021-08 | bought by Analog Devices (ADI) | maxim integrated
WORK | Slack Technologies | 2021-07 | bought by Salesforce (CRM) |
DATA | Tableau Software | 2019-08-01 | bought by Salesforce (CRM) | tableau, tableau software
RHT | Red Hat | 2019-07 | bought by IBM (IBM) | red hat
HCP | HashiCorp | 2025-02 | bought by IBM (IBM) | hashicorp
VMW | VMware | 2023-11 | bought by Broadcom (AVGO) | vmware
CA | CA Technologies | 2018-11 | bought by Broadcom (AVGO) | ca technologies
SPLK | Splunk | 2024-03 | bought by Cisco (CSCO) | splunk
CTXS | Citrix Systems | 2022-09 | taken private | citrix, citrix systems
ANSS | ANSYS | 2025-07 | bought by Synopsys (SNPS) | ansys
JNPR | Juniper Networks | 2025-07 | bought by Hewlett Packard Enterprise (HPE) | juniper networks, juniper
PXD | Pioneer Natural Resources | 2024-05 | bought by Exxon Mobil (XOM) | pioneer natural resources
HES | Hess | 2025-07 | bought by Chevron (CVX) | hess corporation, hess corp
MRO | Marathon Oil | 2024-11 | bought by ConocoPhillips (COP) | marathon oil
CELG | Celgene | 2019-11 | bought by Bristol-Myers Squibb (BMY) | celgene
AGN | Allergan | 2020-05 | bought by AbbVie (ABBV) | allergan
ALXN | Alexion Pharmaceuticals | 2021-07 | bought by AstraZeneca | alexion
SGEN | Seagen | 2023-12 | bought by Pfizer (PFE) | seagen
ABMD | Abiomed | 2022-12 | bought by Johnson & Johnson (JNJ) | abiomed
MON | Monsanto | 2018-06 | bought by Bayer | 
TIF | Tiffany | 2021-01 | bought by LVMH | tiffany, tiffany & co
KSU | Kansas City Southern | 2021-12 | bought by Canadian Pacific (CP) | kansas city southern
TWX | Time Warner | 2018-06 | bought by AT&T; today part of Warner Bros. Discovery (WBD) | time warner
CERN | Cerner | 2022-06 | bought by Oracle (ORCL) | cerner
WFM | Whole Foods Market | 2017-08 | bought by Amazon (AMZN) | whole foods, whole foods market
YHOO | Yahoo | 2017-06 | its business went to Verizon, now privately held | yahoo
DFS | Discover Financial Services | 2025-05 | bought by Capital One (COF) | discover financial, discover financial services
X | United States Steel | 2025-06 | bought by Nippon Steel | us steel, united states steel, u.s. steel
FTCH | Farfetch | 2024-01 | sold to Coupang | farfetch
SAVE | Spirit Airlines | 2024-11 | bankrupt; its old shares are worthless | spirit airlines
TUP | Tupperware | 2024-09 | bankrupt | tupperware
KLG | WK Kellogg | 2025-09 | bought by Ferrero | wk kellogg
BBI | Blockbuster | 2010-09 | bankrupt | blockbuster
INFO | IHS Markit | 2022-02 | merged into S&P Global (SPGI) | ihs markit
FIT | Fitbit | 2021-01 | bought by Google, which is Alphabet (GOOGL) | fitbit
GRUB | Grubhub | 2021-06 | bought by Just Eat Takeaway | grubhub
TWC | Time Warner Cable | 2016-05 | bought by Charter (CHTR) | time warner cable
`;

/** Companies whose shares are no longer traded under the symbol. */
export const delistings: Delisting[] = LINES.trim()
  .split("\n")
  .map((line) => {
    const [symbol = "", name = "", until = "", story = "", aliases = ""] = line
      .split("|")
      .map((part) => part.trim());
    return {
      symbol,
      name,
      until,
      story,
      aliases: aliases === "" ? [] : aliases.split(",").map((each) => each.trim()),
    };
  });
