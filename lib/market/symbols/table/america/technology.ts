import { parseListings } from "../listing";

/** Technology, media and communications, listed in New York. */
export const technologyListings = parseListings({
  exchange: "NYSE",
  currency: "USD",
  timeZone: "America/New_York",
  kind: "equity",
  lines: `
IBM | International Business Machines Corporation | ibm, big blue
ORCL | Oracle Corporation | oracle
CRM | Salesforce, Inc. | sales force, salesforce.com, salesforce com, slack
NOW | ServiceNow, Inc. | service now
ACN | Accenture plc |
HPQ | HP Inc. | hp, hp inc, hewlett packard, hewlett-packard
HPE | Hewlett Packard Enterprise Company | hp, hp enterprise, hewlett packard enterprise, hewlett packard
DELL | Dell Technologies Inc. | dell, dell computer
UBER | Uber Technologies, Inc. | uber
SPOT | Spotify Technology S.A. | spotify
SNAP | Snap Inc. | snap, snapchat, snap chat
PINS | Pinterest, Inc. |
SNOW | Snowflake Inc. | snowflake
RBLX | Roblox Corporation |
DIS | The Walt Disney Company | disney, walt disney, espn, pixar
T | AT&T Inc. | at&t, at and t, att, atnt
VZ | Verizon Communications Inc. | verizon
LUMN | Lumen Technologies, Inc. | lumen technologies, centurylink
AMC | AMC Entertainment Holdings, Inc. | amc entertainment, amc theatres, amc
NET | Cloudflare, Inc. | cloud flare
TWLO | Twilio Inc. |
U | Unity Software Inc. | unity software
PATH | UiPath Inc. | ui path
AI | C3.ai, Inc. | c3.ai, c3 ai
HUBS | HubSpot, Inc. | hub spot
TYL | Tyler Technologies, Inc. | tyler technologies
IT | Gartner, Inc. |
EPAM | EPAM Systems, Inc. | epam
DXC | DXC Technology Company | dxc
GLW | Corning Incorporated |
APH | Amphenol Corporation |
TEL | TE Connectivity plc | te connectivity
MSI | Motorola Solutions, Inc. | motorola
KEYS | Keysight Technologies, Inc. | keysight
ANET | Arista Networks, Inc. | arista
VRT | Vertiv Holdings Co | vertiv
PSTG | Pure Storage, Inc. | pure storage
BB | BlackBerry Limited | black berry
NOK | Nokia Corporation (ADR) |
RDDT | Reddit, Inc. |
BBAI | BigBear.ai Holdings, Inc. | bigbear.ai, big bear ai
IONQ | IonQ, Inc. | ion q
QBTS | D-Wave Quantum Inc. | d-wave, d wave, dwave
FIG | Figma, Inc. |
PAYC | Paycom Software, Inc. | paycom
IOT | Samsara Inc. |
ESTC | Elastic N.V. | elastic nv
S | SentinelOne, Inc. | sentinel one
DT | Dynatrace, Inc. |
BILL | BILL Holdings, Inc. | bill.com
FOUR | Shift4 Payments, Inc. | shift4
GWRE | Guidewire Software, Inc. | guidewire
ASAN | Asana, Inc. |
OMC | Omnicom Group Inc. | omnicom
NYT | The New York Times Company | new york times
LYV | Live Nation Entertainment, Inc. | live nation, ticketmaster
TKO | TKO Group Holdings, Inc. | wwe, ufc
SE | Sea Limited (ADR) | sea limited, sea ltd, shopee
CPNG | Coupang, Inc. |
LDOS | Leidos Holdings, Inc. | leidos
BAH | Booz Allen Hamilton Holding Corporation | booz allen, booz allen hamilton
IFF | International Flavors & Fragrances Inc. |
J | Jacobs Solutions Inc. | jacobs solutions, jacobs engineering
UI | Ubiquiti Inc. |
TDC | Teradata Corporation |
YELP | Yelp Inc. |
MSGS | Madison Square Garden Sports Corp. | madison square garden sports, new york knicks
MANU | Manchester United plc | manchester united, man utd, man united
CHWY | Chewy, Inc. |
ETSY | Etsy, Inc. |
W | Wayfair Inc. |
CVNA | Carvana Co. |
`,
});
