import { type Listing, parseListings } from "../listing";

const toronto = parseListings({
  exchange: "Toronto",
  currency: "CAD",
  timeZone: "America/Toronto",
  kind: "equity",
  lines: `
SHOP.TO | Shopify Inc. (Toronto) |
RY.TO | Royal Bank of Canada | royal bank, rbc
TD.TO | The Toronto-Dominion Bank | td bank, toronto dominion, toronto dominion bank
BNS.TO | The Bank of Nova Scotia | scotiabank, bank of nova scotia
BMO.TO | Bank of Montreal | bmo
CM.TO | Canadian Imperial Bank of Commerce | cibc
NA.TO | National Bank of Canada |
ENB.TO | Enbridge Inc. |
TRP.TO | TC Energy Corporation | tc energy, transcanada
CNQ.TO | Canadian Natural Resources Limited | canadian natural resources, canadian natural
SU.TO | Suncor Energy Inc. | suncor
CNR.TO | Canadian National Railway Company | canadian national railway, cn rail, canadian national
CP.TO | Canadian Pacific Kansas City Limited | canadian pacific, canadian pacific railway
ATD.TO | Alimentation Couche-Tard Inc. | couche-tard, couche tard, circle k
L.TO | Loblaw Companies Limited | loblaw, loblaws
DOL.TO | Dollarama Inc. |
MFC.TO | Manulife Financial Corporation | manulife
SLF.TO | Sun Life Financial Inc. | sun life
BN.TO | Brookfield Corporation | brookfield
BAM.TO | Brookfield Asset Management Ltd. | brookfield asset management
CSU.TO | Constellation Software Inc. |
BCE.TO | BCE Inc. | bell canada
T.TO | TELUS Corporation | telus
RCI-B.TO | Rogers Communications Inc. | rogers communications
MG.TO | Magna International Inc. | magna international
GIB-A.TO | CGI Inc. |
TRI.TO | Thomson Reuters Corporation | thomson reuters, reuters
ABX.TO | Barrick Mining Corporation (Toronto) |
WPM.TO | Wheaton Precious Metals Corp. | wheaton precious metals
FNV.TO | Franco-Nevada Corporation | franco nevada
TECK-B.TO | Teck Resources Limited | teck, teck resources
IMO.TO | Imperial Oil Limited | imperial oil
CVE.TO | Cenovus Energy Inc. | cenovus
AC.TO | Air Canada |
BBD-B.TO | Bombardier Inc. | bombardier
WCN.TO | Waste Connections, Inc. | waste connections
QSR.TO | Restaurant Brands International Inc. (Toronto) |
CTC-A.TO | Canadian Tire Corporation, Limited | canadian tire
GIL.TO | Gildan Activewear Inc. | gildan
`,
});
const receipts = parseListings({
  exchange: "NYSE",
  currency: "USD",
  timeZone: "America/New_York",
  kind: "equity",
  lines: `
PBR | Petróleo Brasileiro S.A. - Petrobras (ADR) | petrobras
VALE | Vale S.A. (ADR) |
ITUB | Itaú Unibanco Holding S.A. (ADR) | itau, itau unibanco
BBD | Banco Bradesco S.A. (ADR) | bradesco
ABEV | Ambev S.A. (ADR) | ambev
AMX | América Móvil, S.A.B. de C.V. (ADR) | america movil
CX | CEMEX, S.A.B. de C.V. (ADR) | cemex
FMX | Fomento Económico Mexicano, S.A.B. de C.V. (ADR) | femsa
YPF | YPF Sociedad Anónima (ADR) | ypf
EC | Ecopetrol S.A. (ADR) | ecopetrol
`,
});

/** Large companies of Canada in Canadian dollars, and of Latin America by their receipts in New York. */
export const otherAmericanListings: Listing[] = [...toronto, ...receipts];
