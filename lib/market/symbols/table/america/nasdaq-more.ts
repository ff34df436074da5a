import { parseListings } from "../listing";

/** More companies listed on Nasdaq. */
export const moreNasdaqListings = parseListings({
  exchange: "Nasdaq",
  currency: "USD",
  timeZone: "America/New_York",
  kind: "equity",
  lines: `
LIN | Linde plc |
ORLY | O'Reilly Automotive, Inc. | o'reilly, o reilly
CTAS | Cintas Corporation |
FISV | Fiserv, Inc. |
GTM | ZoomInfo Technologies Inc. | zoominfo
ROST | Ross Stores, Inc. | ross
DLTR | Dollar Tree, Inc. | family dollar
FAST | Fastenal Company |
PCAR | PACCAR Inc | peterbilt
ODFL | Old Dominion Freight Line, Inc. | old dominion
JBHT | J.B. Hunt Transport Services, Inc. | jb hunt, j b hunt
CPRT | Copart, Inc. |
PAYX | Paychex, Inc. |
IDXX | IDEXX Laboratories, Inc. | idexx
DXCM | DexCom, Inc. |
BIIB | Biogen Inc. |
ILMN | Illumina, Inc. |
ALGN | Align Technology, Inc. | align technology, invisalign
GEHC | GE HealthCare Technologies Inc. | ge healthcare
HOLX | Hologic, Inc. |
PODD | Insulet Corporation |
ALNY | Alnylam Pharmaceuticals, Inc. | alnylam
INCY | Incyte Corporation |
BMRN | BioMarin Pharmaceutical Inc. | biomarin
BNTX | BioNTech SE | bio ntech
NVAX | Novavax, Inc. |
CRSP | CRISPR Therapeutics AG | crispr
EXAS | Exact Sciences Corporation |
NTRA | Natera, Inc. |
VTRS | Viatris Inc. |
HSIC | Henry Schein, Inc. |
TECH | Bio-Techne Corporation |
MDGL | Madrigal Pharmaceuticals, Inc. |
EXC | Exelon Corporation |
AEP | American Electric Power Company, Inc. | american electric power
XEL | Xcel Energy Inc. | xcel
CEG | Constellation Energy Corporation | constellation energy
FANG | Diamondback Energy, Inc. | diamondback
BKR | Baker Hughes Company | baker hughes
LNT | Alliant Energy Corporation |
EVRG | Evergy, Inc. |
KDP | Keurig Dr Pepper Inc. | keurig, dr pepper, keurig dr pepper
CCEP | Coca-Cola Europacific Partners plc |
COKE | Coca-Cola Consolidated, Inc. |
CASY | Casey's General Stores, Inc. | caseys
TSCO | Tractor Supply Company | tractor supply
POOL | Pool Corporation |
HAS | Hasbro, Inc. |
MAT | Mattel, Inc. | barbie
PTON | Peloton Interactive, Inc. | peloton
SIRI | Sirius XM Holdings Inc. | sirius xm, sirius
FOXA | Fox Corporation Class A | fox, fox corporation, fox corp, fox news
FOX | Fox Corporation Class B | fox, fox corporation, fox corp, fox news
NWSA | News Corporation Class A | news corp, news corporation
NWS | News Corporation Class B | news corp, news corporation
PSKY | Paramount Skydance Corporation | paramount, paramount skydance, paramount global, viacom, viacomcbs, cbs
CHTR | Charter Communications, Inc. | charter communications
LBRDA | Liberty Broadband Corporation |
UAL | United Airlines Holdings, Inc. | united airlines
AAL | American Airlines Group Inc. | american airlines
JBLU | JetBlue Airways Corporation | jetblue, jet blue
SKYW | SkyWest, Inc. |
RYAAY | Ryanair Holdings plc (ADR) | ryanair
CSGP | CoStar Group, Inc. | costar
SBAC | SBA Communications Corporation |
EQIX | Equinix, Inc. |
PFG | Principal Financial Group, Inc. | principal financial
NTRS | Northern Trust Corporation |
FITB | Fifth Third Bancorp | fifth third, fifth third bank
HBAN | Huntington Bancshares Incorporated | huntington bank, huntington
ZION | Zions Bancorporation | zions
TROW | T. Rowe Price Group, Inc. | t rowe price, t. rowe price
CINF | Cincinnati Financial Corporation |
ACGL | Arch Capital Group Ltd. | arch capital
WTW | Willis Towers Watson Public Limited Company | willis towers watson
CG | The Carlyle Group Inc. | carlyle
LPLA | LPL Financial Holdings Inc. | lpl
FCNCA | First Citizens BancShares, Inc. | first citizens
LOGI | Logitech International S.A. | logitech
CHKP | Check Point Software Technologies Ltd. | check point, checkpoint
NICE | NICE Ltd. |
MNDY | monday.com Ltd. |
WIX | Wix.com Ltd. | wix
INSM | Insmed Incorporated |
ARGX | argenx SE |
SRPT | Sarepta Therapeutics, Inc. | sarepta
AXON | Axon Enterprise, Inc. | taser
TRMB | Trimble Inc. |
ZBRA | Zebra Technologies Corporation | zebra technologies
JKHY | Jack Henry & Associates, Inc. | jack henry
SSNC | SS&C Technologies Holdings, Inc. |
PTC | PTC Inc. |
MANH | Manhattan Associates, Inc. |
NBIX | Neurocrine Biosciences, Inc. | neurocrine
UTHR | United Therapeutics Corporation |
CHRW | C.H. Robinson Worldwide, Inc. | ch robinson, c h robinson
LKQ | LKQ Corporation |
HST | Host Hotels & Resorts, Inc. | host hotels
REG | Regency Centers Corporation |
SBLK | Star Bulk Carriers Corp. |
PLUG | Plug Power Inc. | plug power
RUN | Sunrun Inc. |
OPEN | Opendoor Technologies Inc. | opendoor
Z | Zillow Group, Inc. Class C | zillow, zillow group
ZG | Zillow Group, Inc. Class A |
RKLB | Rocket Lab Corporation | rocket lab, rocketlab
ASTS | AST SpaceMobile, Inc. | ast spacemobile, space mobile
LUNR | Intuitive Machines, Inc. |
SOUN | SoundHound AI, Inc. | soundhound
RGTI | Rigetti Computing, Inc. | rigetti
QUBT | Quantum Computing Inc. |
CRWV | CoreWeave, Inc. | core weave
NBIS | Nebius Group N.V. | nebius, yandex nv
ALAB | Astera Labs, Inc. |
DJT | Trump Media & Technology Group Corp. | trump media, truth social
TLRY | Tilray Brands, Inc. | tilray
SNDL | SNDL Inc. |
CGC | Canopy Growth Corporation | canopy growth
SFM | Sprouts Farmers Market, Inc. | sprouts
CROX | Crocs, Inc. |
COLM | Columbia Sportswear Company | columbia sportswear
URBN | Urban Outfitters, Inc. | urban outfitters
TXRH | Texas Roadhouse, Inc. |
WEN | The Wendy's Company | wendys
CAKE | The Cheesecake Factory Incorporated | cheesecake factory
DNUT | Krispy Kreme, Inc. |
BYND | Beyond Meat, Inc. | beyond meat
HAIN | The Hain Celestial Group, Inc. | hain celestial
ENVX | Enovix Corporation |
LITE | Lumentum Holdings Inc. | lumentum
DUOL | Duolingo, Inc. |
VFS | VinFast Auto Ltd. | vinfast
FUTU | Futu Holdings Limited | futu
HTHT | H World Group Limited | huazhu
IQ | iQIYI, Inc. |
WB | Weibo Corporation | weibo
ERIC | Ericsson (ADR) | telefonaktiebolaget ericsson
KMB | Kimberly-Clark Corporation | kimberly clark
CPB | The Campbell's Company | campbell soup, campbells soup, campbells
DPZ | Domino's Pizza, Inc. | dominos, dominos pizza
SHOP | Shopify Inc. |
`,
});
