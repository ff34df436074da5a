import { parseListings } from "../listing";

/** Shops, brands, food, travel and cars, listed in New York. */
export const consumerListings = parseListings({
  exchange: "NYSE",
  currency: "USD",
  timeZone: "America/New_York",
  kind: "equity",
  lines: `
HD | The Home Depot, Inc. | home depot
LOW | Lowe's Companies, Inc. | lowes
TGT | Target Corporation | target
PG | The Procter & Gamble Company | procter and gamble, procter & gamble, p&g, p and g
KO | The Coca-Cola Company | coca-cola, coca cola, coke
PM | Philip Morris International Inc. | philip morris
MO | Altria Group, Inc. | altria, marlboro
CL | Colgate-Palmolive Company | colgate, colgate palmolive
EL | The Estée Lauder Companies Inc. | estee lauder
CLX | The Clorox Company | clorox
CHD | Church & Dwight Co., Inc. | church & dwight, church and dwight, arm and hammer
KVUE | Kenvue Inc. | tylenol
K | Kellanova | kellogg, kelloggs, kellogg company, pringles
GIS | General Mills, Inc. | general mills, cheerios
HSY | The Hershey Company | hershey, hersheys
CAG | Conagra Brands, Inc. | conagra
SJM | The J. M. Smucker Company | smucker, jm smucker, smuckers
MKC | McCormick & Company, Incorporated | mccormick
HRL | Hormel Foods Corporation | hormel
TSN | Tyson Foods, Inc. | tyson, tyson foods
ADM | Archer-Daniels-Midland Company | archer daniels midland, archer daniels
BG | Bunge Global SA | bunge
STZ | Constellation Brands, Inc. | constellation brands
TAP | Molson Coors Beverage Company | molson coors
BF-B | Brown-Forman Corporation Class B | brown-forman, brown forman, jack daniels
SAM | The Boston Beer Company, Inc. | boston beer
KR | The Kroger Co. | kroger
ACI | Albertsons Companies, Inc. | albertsons
SYY | Sysco Corporation | sysco
DG | Dollar General Corporation | dollar general
BJ | BJ's Wholesale Club Holdings, Inc. | bjs wholesale, bjs wholesale club
TJX | The TJX Companies, Inc. | tjx, tj maxx, t.j. maxx
BURL | Burlington Stores, Inc. | burlington, burlington stores
GAP | The Gap, Inc. | gap, old navy
M | Macy's, Inc. | macys
KSS | Kohl's Corporation | kohls
BBY | Best Buy Co., Inc. | best buy, bestbuy
BBWI | Bath & Body Works, Inc. | bath and body works, bath & body works
ANF | Abercrombie & Fitch Co. | abercrombie, abercrombie & fitch, abercrombie and fitch
AEO | American Eagle Outfitters, Inc. | american eagle
VSCO | Victoria's Secret & Co. | victorias secret
DKS | DICK'S Sporting Goods, Inc. | dicks sporting goods
AZO | AutoZone, Inc. | auto zone
AAP | Advance Auto Parts, Inc. | advance auto
GPC | Genuine Parts Company | genuine parts
KMX | CarMax, Inc. | car max
WSM | Williams-Sonoma, Inc. | williams sonoma, pottery barn
RH | RH | restoration hardware
FND | Floor & Decor Holdings, Inc. | floor and decor
SIG | Signet Jewelers Limited | signet jewelers
NKE | NIKE, Inc. | air jordan
UAA | Under Armour, Inc. Class A | under armour, under armor
UA | Under Armour, Inc. Class C | under armour, under armor
VFC | V.F. Corporation | vf corp, vf corporation
PVH | PVH Corp. | calvin klein, tommy hilfiger
RL | Ralph Lauren Corporation | ralph lauren
TPR | Tapestry, Inc. | coach handbags
CPRI | Capri Holdings Limited | capri holdings, michael kors
LEVI | Levi Strauss & Co. | levis, levi strauss, levi's
SKX | Skechers U.S.A., Inc. | skechers
DECK | Deckers Outdoor Corporation | deckers, ugg, hoka
ONON | On Holding AG | on running, on holding
BIRK | Birkenstock Holding plc | birkenstock
MCD | McDonald's Corporation | mcdonalds, mc donalds, mcd
YUM | Yum! Brands, Inc. | yum brands, kfc, taco bell, pizza hut
YUMC | Yum China Holdings, Inc. | yum china
QSR | Restaurant Brands International Inc. | restaurant brands, burger king, tim hortons
CMG | Chipotle Mexican Grill, Inc. | chipotle
DRI | Darden Restaurants, Inc. | darden, olive garden
EAT | Brinker International, Inc. | brinker
SHAK | Shake Shack Inc. | shake shack
CAVA | CAVA Group, Inc. | cava group
BROS | Dutch Bros Inc. | dutch bros
ARMK | Aramark |
HLT | Hilton Worldwide Holdings Inc. | hilton, hilton hotels, hilton worldwide
H | Hyatt Hotels Corporation | hyatt
WH | Wyndham Hotels & Resorts, Inc. | wyndham
MGM | MGM Resorts International | mgm resorts, mgm
LVS | Las Vegas Sands Corp. | las vegas sands
CCL | Carnival Corporation | carnival, carnival cruise
RCL | Royal Caribbean Cruises Ltd. | royal caribbean
NCLH | Norwegian Cruise Line Holdings Ltd. | norwegian cruise line, norwegian cruise
VIK | Viking Holdings Ltd | viking cruises
MTN | Vail Resorts, Inc. | vail, vail resorts
FUN | Six Flags Entertainment Corporation | six flags, cedar fair
F | Ford Motor Company | ford, ford motor, ford motors
GM | General Motors Company | general motors, chevrolet
HOG | Harley-Davidson, Inc. | harley davidson, harley
STLA | Stellantis N.V. | stellantis, fiat chrysler, chrysler
RACE | Ferrari N.V. |
AN | AutoNation, Inc. | auto nation
LAD | Lithia Motors, Inc. | lithia
BWA | BorgWarner Inc. | borg warner
APTV | Aptiv PLC |
LEA | Lear Corporation |
ALV | Autoliv, Inc. |
WHR | Whirlpool Corporation | whirlpool
MHK | Mohawk Industries, Inc. | mohawk
LEN | Lennar Corporation | lennar
DHI | D.R. Horton, Inc. | dr horton, d.r. horton
PHM | PulteGroup, Inc. | pulte, pultegroup
NVR | NVR, Inc. |
TOL | Toll Brothers, Inc. | toll brothers
GME | GameStop Corp. | game stop
DAL | Delta Air Lines, Inc. | delta, delta airlines, delta air lines, delta air
LUV | Southwest Airlines Co. | southwest airlines, southwest
ALK | Alaska Air Group, Inc. | alaska air, alaska airlines
TM | Toyota Motor Corporation (ADR) | toyota, toyota motor, toyota motors
HMC | Honda Motor Co., Ltd. (ADR) | honda
NIO | NIO Inc. |
XPEV | XPeng Inc. | x peng
BABA | Alibaba Group Holding Limited (ADR) | alibaba, ali baba
COTY | Coty Inc. |
ELF | e.l.f. Beauty, Inc. | elf beauty, e.l.f. beauty
HIMS | Hims & Hers Health, Inc. | hims, hims and hers, hims & hers
BBBY | Bed Bath & Beyond, Inc. | overstock, overstock.com
`,
});
