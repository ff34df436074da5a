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
WDI.DE | Wirecard | 2020-08 | insolvent after a fraud | wirecard
NRK.L | Northern Rock | 2008-02 | nationalised | northern rock
HBOS.L | HBOS | 2009-01 | taken over by Lloyds (LLOY.L) | hbos
TCG.L | Thomas Cook | 2019-09 | insolvent | thomas cook
CLLN.L | Carillion | 2018-01 | insolvent | carillion
CINE.L | Cineworld | 2023-07 | insolvent; reorganised as a private company | cineworld
ARM.L | ARM Holdings (London) | 2016-09 | bought by SoftBank (9984.T); listed again in New York as ARM |
MRW.L | Wm Morrison Supermarkets | 2021-10 | taken private | morrisons
DEB.L | Debenhams | 2019-04 | insolvent | debenhams
CBRY.L | Cadbury | 2010-03 | bought by Kraft, today part of Mondelez (MDLZ) | cadbury
BG.L | BG Group | 2016-02 | bought by Shell (SHEL.L) | bg group
SAB.L | SABMiller | 2016-10 | bought by Anheuser-Busch InBev (ABI.BR) | sabmiller
SKY.L | Sky | 2018-11 | bought by Comcast (CMCSA) | sky plc
AVST.L | Avast | 2022-09 | merged with NortonLifeLock, today Gen Digital (GEN) | avast
3333.HK | China Evergrande | 2025-08 | struck off after its liquidation | evergrande, china evergrande
AB9.DE | Air Berlin | 2017-12 | insolvent | air berlin
DWNI.DE | Deutsche Wohnen | 2025-07 | taken over by Vonovia (VNA.DE) | deutsche wohnen
ATL.MI | Atlantia | 2022-12 | taken private | atlantia
NKLA | Nikola | 2025-02 | bankrupt | nikola
FSR | Fisker | 2024-04 | bankrupt | fisker
RIDE | Lordstown Motors | 2023-07 | bankrupt | lordstown, lordstown motors
PTRA | Proterra | 2023-08 | bankrupt | proterra
GOEV | Canoo | 2025-01 | bankrupt | canoo
SI | Silvergate Capital | 2023-05 | wound up | silvergate
BIG | Big Lots | 2024-09 | bankrupt | big lots
PRTY | Party City | 2023-01 | bankrupt | party city
JCP | J. C. Penney | 2020-05 | bankrupt | jc penney, jcpenney, j c penney
RSH | RadioShack | 2015-02 | bankrupt | radioshack, radio shack
BGP | Borders Group | 2011-02 | bankrupt | borders books
PIR | Pier 1 Imports | 2020-02 | bankrupt | pier 1
SPLS | Staples | 2017-09 | taken private | staples inc
CPQ | Compaq | 2002-05 | bought by Hewlett-Packard, today HP (HPQ) | compaq
JAVA | Sun Microsystems | 2010-01 | bought by Oracle (ORCL) | sun microsystems
EMC | EMC Corporation | 2016-09 | bought by Dell (DELL) | emc corporation
PALM | Palm | 2010-07 | bought by Hewlett-Packard | palm inc
AOL | AOL | 2015-06 | bought by Verizon (VZ) | aol, america online
ALTR | Altera | 2015-12 | bought by Intel (INTC) | altera
MLNX | Mellanox | 2020-04-27 | bought by Nvidia (NVDA) | mellanox
CY | Cypress Semiconductor | 2020-04 | bought by Infineon (IFX.DE) | cypress semiconductor
ARNC | Arconic | 2023-08 | taken private | arconic
GRA | W. R. Grace | 2021-09 | taken private | wr grace
GENZ | Genzyme | 2011-04 | bought by Sanofi (SAN.PA) | genzyme
CSGN.SW | Credit Suisse (Zurich) | 2023-06-12 | taken over by UBS (UBS) |
WYE | Wyeth | 2009-10 | bought by Pfizer (PFE) | wyeth
SGP | Schering-Plough | 2009-11 | merged with Merck (MRK) | schering plough
KITE | Kite Pharma | 2017-10 | bought by Gilead (GILD) | kite pharma
HZNP | Horizon Therapeutics | 2023-10 | bought by Amgen (AMGN) | horizon therapeutics
KRTX | Karuna Therapeutics | 2024-03 | bought by Bristol-Myers Squibb (BMY) | karuna
CTLT | Catalent | 2024-12 | bought by Novo Holdings | catalent
ITCI | Intra-Cellular Therapies | 2025-04 | bought by Johnson & Johnson (JNJ) | intra-cellular therapies
SWAV | Shockwave Medical | 2024-05 | bought by Johnson & Johnson (JNJ) | shockwave medical
APC | Anadarko Petroleum | 2019-08 | bought by Occidental (OXY) | anadarko
NBL | Noble Energy | 2020-10 | bought by Chevron (CVX) | noble energy
CXO | Concho Resources | 2021-01 | bought by ConocoPhillips (COP) | concho
COL | Rockwell Collins | 2018-11 | bought by United Technologies, today RTX (RTX) | rockwell collins
AJRD | Aerojet Rocketdyne | 2023-07 | bought by L3Harris (LHX) | aerojet, aerojet rocketdyne
MXL.L | Micro Focus (London) | 2023-01 | bought by Open Text (OTEX) | micro focus
RAI | Reynolds American | 2017-07 | bought by British American Tobacco (BATS.L) | reynolds american
DTV | DirecTV | 2015-07 | bought by AT&T (T) | directv
PCS | MetroPCS | 2013-05 | merged with T-Mobile US (TMUS) | metropcs
GMGMQ | General Motors (old) | 2009-06 | bankrupt; the new company is GM | old gm
CHL | China Mobile (ADR) | 2021-05 | removed from New York; traded in Hong Kong as 0941.HK |
DIDIY | DiDi Global (New York) | 2022-06 | left New York | didi, didi global
JWN | Nordstrom | 2025-05 | taken private | nordstrom
BERY | Berry Global | 2025-04 | merged into Amcor (AMCR) | berry global
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
