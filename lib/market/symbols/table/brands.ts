/** Brands, products and parts of companies that people say for the company, one company a line: `SYMBOL | brand, brand`. */
const LINES = `
AAPL | iphone, iphone maker, ipad, macbook, airpods, itunes
MSFT | xbox, windows maker, azure, github, minecraft
AMZN | aws, kindle, amazon web services, twitch
GOOGL | android, google cloud, waymo, gmail, youtube parent, google parent
META | whatsapp owner, instagram owner, facebook parent, oculus
005930.KS | galaxy maker, samsung galaxy
NVDA | geforce
TSLA | cybertruck
PFE | viagra
ABBV | botox, humira
MRK | keytruda
LLY | mounjaro, zepbound, zepbound maker
NVO | ozempic maker, wegovy maker
PG | pampers, braun, head and shoulders
ULVR.L | ben and jerry's, hellmann's, knorr
NESN.SW | nescafe, kitkat, nestea, purina
KO | sprite, fanta, costa coffee
PEP | doritos, gatorade, lays, mountain dew
MDLZ | milka, toblerone, philadelphia cheese
KHC | heinz
KER.PA | gucci, yves saint laurent, bottega veneta
MC.PA | louis vuitton, sephora, moet, hennessy
CFR.SW | cartier, montblanc
UHR.SW | tissot, longines
ITX.MC | zara, massimo dutti
ABF.L | primark
VFC | north face, timberland
EL.PA | ray-ban, oakley
STLA | jeep, peugeot, fiat, opel, citroen, chrysler, vauxhall
VOW3.DE | audi, skoda, lamborghini, bentley
TM | lexus
TATAMOTORS.NS | jaguar land rover, jlr
8TRA.DE | scania
GM | chevrolet, chevy, cadillac, buick
YUM | kfc
QSR | burger king, popeyes
MTCH | tinder
DIS | hulu, espn, marvel, star wars
WBD | hbo, cnn, harry potter
CMCSA | nbc, nbcuniversal, peacock
EA | fifa games, ea sports
TTWO | grand theft auto, gta
7974.T | super mario, zelda
SONY | playstation
NKE | air jordan
DPZ | dominos pizza
BKNG | kayak, opentable
EXPE | vrbo, hotels.com
INTU | turbotax, quickbooks, mailchimp
ADBE | photoshop
CRM | slack
MO | marlboro
BATS.L | lucky strike, dunhill
DGE.L | guinness, johnnie walker, smirnoff
RI.PA | jameson whiskey
BN.PA | activia, evian
OR.PA | lancome, garnier, maybelline
BEI.DE | nivea
ADS.DE | yeezy
HEN3.DE | persil
RKT.L | durex, dettol
JNJ | band aid
BAYN.DE | aspirin
SAN.PA | dupixent
HD | homedepot
ARKK | cathie wood, cathie wood fund
BRK-B | warren buffett's company, buffett's company, geico
XYZ | cash app
`;

/** Names of products and parts, lower case, by the symbol of the company they stand for. */
export const brands: { symbol: string; names: string[] }[] = LINES.trim()
  .split("\n")
  .map((line) => {
    const [symbol = "", names = ""] = line.split("|").map((part) => part.trim());
    return { symbol, names: names === "" ? [] : names.split(",").map((name) => name.trim()) };
  });
