import { parseListings } from "../listing";

/** The most asked companies listed on Nasdaq, with the names people use for them. */
export const nasdaqListings = parseListings({
  exchange: "Nasdaq",
  currency: "USD",
  timeZone: "America/New_York",
  kind: "equity",
  lines: `
AAPL | Apple Inc. | apple computer, appl
MSFT | Microsoft Corporation | micro soft, ms corp
NVDA | NVIDIA Corporation |
AMZN | Amazon.com, Inc. | amazon, amazon com
GOOGL | Alphabet Inc. (Class A) | google, google inc, google class a, alphabet class a, youtube, alphabet a
GOOG | Alphabet Inc. Class C | google, google inc, alphabet, alphabet class c, google class c, alphabet c, youtube
META | Meta Platforms, Inc. | meta, facebook, fb, instagram, whatsapp
TSLA | Tesla, Inc. | tesla motors
AVGO | Broadcom Inc. |
NFLX | Netflix, Inc. |
AMD | Advanced Micro Devices, Inc. | amd
INTC | Intel Corporation |
COST | Costco Wholesale Corporation | costco
ADBE | Adobe Inc. | adobe systems
CSCO | Cisco Systems, Inc. | cisco
PEP | PepsiCo, Inc. | pepsi, pepsico, pepsi cola
QCOM | QUALCOMM Incorporated |
TXN | Texas Instruments Incorporated |
AMGN | Amgen Inc. |
SBUX | Starbucks Corporation |
GILD | Gilead Sciences, Inc. | gilead
BKNG | Booking Holdings Inc. | booking.com, booking com, priceline
MRNA | Moderna, Inc. |
PYPL | PayPal Holdings, Inc. | paypal, pay pal
ABNB | Airbnb, Inc. | air bnb
ADP | Automatic Data Processing, Inc. |
INTU | Intuit Inc. | turbotax
ISRG | Intuitive Surgical, Inc. |
MU | Micron Technology, Inc. | micron
AMAT | Applied Materials, Inc. |
LRCX | Lam Research Corporation |
KLAC | KLA Corporation | kla tencor
MELI | MercadoLibre, Inc. | mercado libre
PANW | Palo Alto Networks, Inc. | palo alto
CRWD | CrowdStrike Holdings, Inc. | crowdstrike, crowd strike
PLTR | Palantir Technologies Inc. | palantir
COIN | Coinbase Global, Inc. | coinbase
HOOD | Robinhood Markets, Inc. | robinhood
RIVN | Rivian Automotive, Inc. | rivian
LCID | Lucid Group, Inc. | lucid, lucid motors
ZM | Zoom Communications, Inc. | zoom, zoom video
EBAY | eBay Inc. |
MAR | Marriott International, Inc. | marriott
LULU | lululemon athletica inc. | lululemon, lulu lemon
KHC | The Kraft Heinz Company | kraft heinz, kraft, heinz
WBD | Warner Bros. Discovery, Inc. | warner bros, warner brothers, warner, hbo
EA | Electronic Arts Inc. |
WDAY | Workday, Inc. |
DDOG | Datadog, Inc. |
MDB | MongoDB, Inc. | mongo db
SMCI | Super Micro Computer, Inc. | supermicro, super micro
ARM | Arm Holdings plc | arm holdings
ASML | ASML Holding N.V. | asml holding
HON | Honeywell International Inc. | honeywell
CMCSA | Comcast Corporation | nbcuniversal
TMUS | T-Mobile US, Inc. | t-mobile, t mobile, tmobile
VRTX | Vertex Pharmaceuticals Incorporated | vertex
REGN | Regeneron Pharmaceuticals, Inc. | regeneron
MNST | Monster Beverage Corporation | monster, monster beverage, monster energy
CSX | CSX Corporation |
MSTR | Strategy Inc | microstrategy, micro strategy
PDD | PDD Holdings Inc. | pinduoduo, temu
JD | JD.com, Inc. | jd.com, jd com, jingdong
BIDU | Baidu, Inc. |
ULTA | Ulta Beauty, Inc. | ulta
DASH | DoorDash, Inc. | doordash, door dash
WMT | Walmart Inc. | wal-mart, wal mart
MDLZ | Mondelez International, Inc. | mondelez, oreo
SNPS | Synopsys, Inc. |
CDNS | Cadence Design Systems, Inc. | cadence design
ADI | Analog Devices, Inc. |
NXPI | NXP Semiconductors N.V. | nxp
MRVL | Marvell Technology, Inc. | marvell
MCHP | Microchip Technology Incorporated | microchip technology, microchip
ON | ON Semiconductor Corporation | on semi, onsemi
GFS | GlobalFoundries Inc. | global foundries
SWKS | Skyworks Solutions, Inc. | skyworks
QRVO | Qorvo, Inc. |
MPWR | Monolithic Power Systems, Inc. | monolithic power
TER | Teradyne, Inc. |
ENTG | Entegris, Inc. |
LSCC | Lattice Semiconductor Corporation |
FSLR | First Solar, Inc. |
ENPH | Enphase Energy, Inc. | enphase
SEDG | SolarEdge Technologies, Inc. | solaredge
WDC | Western Digital Corporation |
STX | Seagate Technology Holdings plc | seagate, seagate technology
SNDK | Sandisk Corporation |
NTAP | NetApp, Inc. |
FTNT | Fortinet, Inc. |
ZS | Zscaler, Inc. |
OKTA | Okta, Inc. |
TEAM | Atlassian Corporation | jira
ADSK | Autodesk, Inc. |
CTSH | Cognizant Technology Solutions Corporation | cognizant
VRSN | VeriSign, Inc. |
VRSK | Verisk Analytics, Inc. | verisk
AKAM | Akamai Technologies, Inc. | akamai
CDW | CDW Corporation |
FFIV | F5, Inc. | f5 networks
GEN | Gen Digital Inc. | norton lifelock, nortonlifelock
TTD | The Trade Desk, Inc. | trade desk
APP | AppLovin Corporation |
ROKU | Roku, Inc. |
DOCU | DocuSign, Inc. |
DBX | Dropbox, Inc. |
TTWO | Take-Two Interactive Software, Inc. | take-two, take two, take two interactive, rockstar games
MTCH | Match Group, Inc. | match group, tinder
LYFT | Lyft, Inc. |
EXPE | Expedia Group, Inc. | expedia
TRIP | TripAdvisor, Inc. |
GRAB | Grab Holdings Limited | grab holdings
DKNG | DraftKings Inc. | draft kings
WYNN | Wynn Resorts, Limited | wynn, wynn resorts
TCOM | Trip.com Group Limited | trip.com, ctrip
NTES | NetEase, Inc. | net ease
BILI | Bilibili Inc. |
LI | Li Auto Inc. |
SOFI | SoFi Technologies, Inc. | sofi
AFRM | Affirm Holdings, Inc. | affirm holdings
UPST | Upstart Holdings, Inc. |
IBKR | Interactive Brokers Group, Inc. | interactive brokers
NDAQ | Nasdaq, Inc. | nasdaq inc
CME | CME Group Inc. | cme group, chicago mercantile exchange
MARA | MARA Holdings, Inc. | marathon digital
RIOT | Riot Platforms, Inc. | riot platforms
CLSK | CleanSpark, Inc. |
`,
});
