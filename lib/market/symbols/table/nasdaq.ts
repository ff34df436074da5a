import { parseListings } from "./listing";

/** Large companies listed on Nasdaq. */
export const nasdaqListings = parseListings({
  exchange: "Nasdaq",
  currency: "USD",
  timeZone: "America/New_York",
  kind: "equity",
  lines: `
AAPL | Apple Inc. | apple computer
MSFT | Microsoft Corporation |
NVDA | NVIDIA Corporation |
AMZN | Amazon.com, Inc. | amazon
GOOGL | Alphabet Inc. (Class A) | google
GOOG | Alphabet Inc. Class C | alphabet class c, google class c
META | Meta Platforms, Inc. | meta, facebook, fb, instagram, whatsapp
TSLA | Tesla, Inc. | tesla motors
AVGO | Broadcom Inc. |
NFLX | Netflix, Inc. |
AMD | Advanced Micro Devices, Inc. |
INTC | Intel Corporation |
COST | Costco Wholesale Corporation | costco
ADBE | Adobe Inc. | adobe systems
CSCO | Cisco Systems, Inc. | cisco
PEP | PepsiCo, Inc. | pepsi, pepsico
QCOM | QUALCOMM Incorporated |
TXN | Texas Instruments Incorporated |
AMGN | Amgen Inc. |
SBUX | Starbucks Corporation |
GILD | Gilead Sciences, Inc. | gilead
BKNG | Booking Holdings Inc. | booking.com
MRNA | Moderna, Inc. |
PYPL | PayPal Holdings, Inc. | paypal
ABNB | Airbnb, Inc. |
ADP | Automatic Data Processing, Inc. |
INTU | Intuit Inc. |
ISRG | Intuitive Surgical, Inc. |
MU | Micron Technology, Inc. | micron
AMAT | Applied Materials, Inc. |
LRCX | Lam Research Corporation |
MELI | MercadoLibre, Inc. | mercado libre
PANW | Palo Alto Networks, Inc. |
CRWD | CrowdStrike Holdings, Inc. | crowdstrike
PLTR | Palantir Technologies Inc. | palantir
COIN | Coinbase Global, Inc. | coinbase
HOOD | Robinhood Markets, Inc. | robinhood
RIVN | Rivian Automotive, Inc. | rivian
LCID | Lucid Group, Inc. | lucid motors
ZM | Zoom Communications, Inc. | zoom, zoom video
EBAY | eBay Inc. |
MAR | Marriott International, Inc. | marriott
LULU | lululemon athletica inc. | lululemon
KHC | The Kraft Heinz Company | kraft heinz, kraft
WBD | Warner Bros. Discovery, Inc. | warner bros, warner brothers
EA | Electronic Arts Inc. |
WDAY | Workday, Inc. |
DDOG | Datadog, Inc. |
MDB | MongoDB, Inc. |
SMCI | Super Micro Computer, Inc. | supermicro, super micro
ARM | Arm Holdings plc | arm holdings
ASML | ASML Holding N.V. | asml holding
HON | Honeywell International Inc. | honeywell
CMCSA | Comcast Corporation |
TMUS | T-Mobile US, Inc. | t-mobile, t mobile
VRTX | Vertex Pharmaceuticals Incorporated | vertex
REGN | Regeneron Pharmaceuticals, Inc. | regeneron
MNST | Monster Beverage Corporation | monster beverage
CSX | CSX Corporation |
MSTR | Strategy Inc | microstrategy
PDD | PDD Holdings Inc. | pinduoduo
JD | JD.com, Inc. | jd.com
BIDU | Baidu, Inc. |
ULTA | Ulta Beauty, Inc. | ulta
DASH | DoorDash, Inc. | doordash
WMT | Walmart Inc. | wal-mart
MDLZ | Mondelez International, Inc. | mondelez
`,
});
