import { type Listing, parseListings } from "../listing";

/** Exchange, currency, zone, lines. */
const groups: [string, string, string, string][] = [
  [
    "NSE India",
    "INR",
    "Asia/Kolkata",
    `GRASIM.NS | Grasim Industries Limited | grasim
PIDILITIND.NS | Pidilite Industries Limited | pidilite, fevicol
GODREJCP.NS | Godrej Consumer Products Limited | godrej consumer, godrej
DABUR.NS | Dabur India Limited | dabur, dabur india
MARICO.NS | Marico Limited | marico
COLPAL.NS | Colgate-Palmolive Limited (India) | colgate india
HAVELLS.NS | Havells India Limited | havells, havells india
SIEMENS.NS | Siemens Limited (India) | siemens india
ABB.NS | ABB Limited (India) | abb india
BOSCHLTD.NS | Bosch Limited | bosch india
TVSMOTOR.NS | TVS Motor Company Limited | tvs motor, tvs motors
ASHOKLEY.NS | Ashok Leyland Limited | ashok leyland
MRF.NS | MRF Limited | mrf tyres
APOLLOHOSP.NS | Apollo Hospitals Enterprise Limited | apollo hospitals
MAXHEALTH.NS | Max Healthcare Institute Limited | max healthcare
LUPIN.NS | Lupin Limited | lupin
AUROPHARMA.NS | Aurobindo Pharma Limited | aurobindo, aurobindo pharma
BIOCON.NS | Biocon Limited | biocon
TORNTPHARM.NS | Torrent Pharmaceuticals Limited | torrent pharma
ZYDUSLIFE.NS | Zydus Lifesciences Limited | zydus
SHREECEM.NS | Shree Cement Limited | shree cement
AMBUJACEM.NS | Ambuja Cements Limited | ambuja, ambuja cement, ambuja cements
ACC.NS | ACC Limited | acc cement
DLF.NS | DLF Limited | dlf
LODHA.NS | Lodha Developers Limited | lodha, macrotech
GAIL.NS | GAIL (India) Limited | gail, gail india
SAIL.NS | Steel Authority of India Limited | steel authority of india
NMDC.NS | NMDC Limited | nmdc
JINDALSTEL.NS | Jindal Steel Limited | jindal steel
HINDZINC.NS | Hindustan Zinc Limited | hindustan zinc
BANKBARODA.NS | Bank of Baroda | bank of baroda
CANBK.NS | Canara Bank | canara bank
UNIONBANK.NS | Union Bank of India | union bank of india
IDFCFIRSTB.NS | IDFC First Bank Limited | idfc, idfc first
FEDERALBNK.NS | The Federal Bank Limited | federal bank
BANDHANBNK.NS | Bandhan Bank Limited | bandhan, bandhan bank
SBILIFE.NS | SBI Life Insurance Company Limited | sbi life
HDFCLIFE.NS | HDFC Life Insurance Company Limited | hdfc life
ICICIPRULI.NS | ICICI Prudential Life Insurance Company Limited | icici prudential
SHRIRAMFIN.NS | Shriram Finance Limited | shriram finance
CHOLAFIN.NS | Cholamandalam Investment and Finance Company Limited | cholamandalam
MUTHOOTFIN.NS | Muthoot Finance Limited | muthoot, muthoot finance
JIOFIN.NS | Jio Financial Services Limited | jio financial, jio finance
PFC.NS | Power Finance Corporation Limited | power finance corporation
RECLTD.NS | REC Limited | rec limited
POLYCAB.NS | Polycab India Limited | polycab
DIXON.NS | Dixon Technologies (India) Limited | dixon, dixon technologies
LTIM.NS | LTIMindtree Limited | ltimindtree, mindtree
PERSISTENT.NS | Persistent Systems Limited | persistent systems
COFORGE.NS | Coforge Limited | coforge
MPHASIS.NS | Mphasis Limited | mphasis
TATAELXSI.NS | Tata Elxsi Limited | tata elxsi
TATACOMM.NS | Tata Communications Limited | tata communications
NAUKRI.NS | Info Edge (India) Limited | info edge, naukri
POLICYBZR.NS | PB Fintech Limited | policybazaar, pb fintech
DELHIVERY.NS | Delhivery Limited | delhivery
INDHOTEL.NS | The Indian Hotels Company Limited | indian hotels, taj hotels
JUBLFOOD.NS | Jubilant FoodWorks Limited | jubilant foodworks
VBL.NS | Varun Beverages Limited | varun beverages
UNITDSPR.NS | United Spirits Limited | united spirits
UBL.NS | United Breweries Limited | united breweries
TATACHEM.NS | Tata Chemicals Limited | tata chemicals
SRF.NS | SRF Limited | srf limited
UPL.NS | UPL Limited | upl limited
ADANIENSOL.NS | Adani Energy Solutions Limited | adani energy
ATGL.NS | Adani Total Gas Limited | adani total gas, adani gas
AWL.NS | AWL Agri Business Limited | adani wilmar
MAZDOCK.NS | Mazagon Dock Shipbuilders Limited | mazagon, mazagon dock
RVNL.NS | Rail Vikas Nigam Limited | rail vikas, rvnl
HYUNDAI.NS | Hyundai Motor India Limited | hyundai india, hyundai motor india
OLAELEC.NS | Ola Electric Mobility Limited | ola electric
BHEL.NS | Bharat Heavy Electricals Limited | bhel
CUMMINSIND.NS | Cummins India Limited | cummins india
PAGEIND.NS | Page Industries Limited | page industries`,
  ],
  [
    "Sao Paulo",
    "BRL",
    "America/Sao_Paulo",
    `ITUB4.SA | Itaú Unibanco Holding S.A. (Sao Paulo) |
BBDC4.SA | Banco Bradesco S.A. (Sao Paulo) |
ABEV3.SA | Ambev S.A. (Sao Paulo) |
ITSA4.SA | Itaúsa S.A. | itausa
BPAC11.SA | Banco BTG Pactual S.A. | btg pactual, btg
JBSS3.SA | JBS S.A. (Sao Paulo) |
LREN3.SA | Lojas Renner S.A. | lojas renner
RENT3.SA | Localiza Rent a Car S.A. | localiza
SUZB3.SA | Suzano S.A. | suzano
GGBR4.SA | Gerdau S.A. | gerdau
CSNA3.SA | Companhia Siderúrgica Nacional | companhia siderurgica nacional
USIM5.SA | Usinas Siderúrgicas de Minas Gerais S.A. | usiminas
AXIA3.SA | Centrais Elétricas Brasileiras S.A. | eletrobras, axia energia
EMBJ3.SA | Embraer S.A. (Sao Paulo) |
RADL3.SA | Raia Drogasil S.A. | raia drogasil
NTCO3.SA | Natura Cosméticos S.A. | natura
CSAN3.SA | Cosan S.A. | cosan
VIVT3.SA | Telefônica Brasil S.A. | telefonica brasil
SANB11.SA | Banco Santander Brasil S.A. | santander brasil
BRAV3.SA | Brava Energia S.A. | brava energia
PRIO3.SA | PRIO S.A. | petrorio
AZUL4.SA | Azul S.A. | azul airlines
HAPV3.SA | Hapvida Participações e Investimentos S.A. | hapvida`,
  ],
  [
    "NYSE",
    "USD",
    "America/New_York",
    `EMBJ | Embraer S.A. | embraer
JBS | JBS N.V. | jbs
GLOB | Globant S.A. | globant
STNE | StoneCo Ltd. | stoneco
PAGS | PagSeguro Digital Ltd. | pagseguro
CIB | Grupo Cibest S.A. | bancolombia, cibest
BAP | Credicorp Ltd. | credicorp
GGAL | Grupo Financiero Galicia S.A. | galicia, grupo galicia
PAM | Pampa Energía S.A. | pampa energia
KOF | Coca-Cola FEMSA, S.A.B. de C.V. | coca cola femsa
TV | Grupo Televisa, S.A.B. | televisa
GFI | Gold Fields Limited | gold fields
HMY | Harmony Gold Mining Company Limited | harmony gold
AU | AngloGold Ashanti plc | anglogold, anglogold ashanti
SSL | Sasol Limited (New York) |
SBSW | Sibanye Stillwater Limited | sibanye, sibanye stillwater
JMIA | Jumia Technologies AG | jumia
RDY | Dr. Reddy's Laboratories Limited (New York) |
TLK | PT Telkom Indonesia (New York) |
PHI | PLDT Inc. (New York) |
GRMN | Garmin Ltd. | garmin`,
  ],
  [
    "Mexico",
    "MXN",
    "America/Mexico_City",
    `WALMEX.MX | Wal-Mart de México, S.A.B. de C.V. | walmart de mexico, walmart mexico, walmex
AMXB.MX | América Móvil, S.A.B. de C.V. (Mexico) |
GFNORTEO.MX | Grupo Financiero Banorte, S.A.B. de C.V. | banorte
BIMBOA.MX | Grupo Bimbo, S.A.B. de C.V. | bimbo, grupo bimbo
GMEXICOB.MX | Grupo México, S.A.B. de C.V. | grupo mexico
FEMSAUBD.MX | Fomento Económico Mexicano, S.A.B. de C.V. (Mexico) |
CEMEXCPO.MX | CEMEX, S.A.B. de C.V. (Mexico) |`,
  ],
  [
    "Santiago",
    "CLP",
    "America/Santiago",
    `FALABELLA.SN | Falabella S.A. | falabella
CENCOSUD.SN | Cencosud S.A. | cencosud
LTM.SN | LATAM Airlines Group S.A. | latam airlines, latam`,
  ],
  [
    "Johannesburg",
    "ZAR",
    "Africa/Johannesburg",
    `SHP.JO | Shoprite Holdings Limited | shoprite
DSY.JO | Discovery Limited | discovery limited
ABG.JO | Absa Group Limited | absa
NED.JO | Nedbank Group Limited | nedbank
SLM.JO | Sanlam Limited | sanlam
OMU.JO | Old Mutual Limited | old mutual
VOD.JO | Vodacom Group Limited | vodacom
WHL.JO | Woolworths Holdings Limited (Johannesburg) | woolworths south africa
PIK.JO | Pick n Pay Stores Limited | pick n pay
IMP.JO | Impala Platinum Holdings Limited | impala platinum, implats
VAL.JO | Valterra Platinum Limited | anglo american platinum, amplats, valterra
EXX.JO | Exxaro Resources Limited | exxaro
BVT.JO | The Bidvest Group Limited | bidvest
CFR.JO | Compagnie Financière Richemont SA (Johannesburg) |
AGL.JO | Anglo American plc (Johannesburg) |
MRP.JO | Mr Price Group Limited | mr price
PRX.JO | Prosus N.V. (Johannesburg) |`,
  ],
  [
    "Saudi Exchange",
    "SAR",
    "Asia/Riyadh",
    `1180.SR | The Saudi National Bank | saudi national bank
7010.SR | Saudi Telecom Company | stc, saudi telecom
1211.SR | Saudi Arabian Mining Company | maaden
2082.SR | ACWA Power Company | acwa, acwa power
2280.SR | Almarai Company | almarai`,
  ],
  [
    "Dubai",
    "AED",
    "Asia/Dubai",
    `EMAAR.AE | Emaar Properties PJSC | emaar
DEWA.AE | Dubai Electricity and Water Authority PJSC | dewa
EMIRATESNBD.AE | Emirates NBD Bank PJSC | emirates nbd
ADCB.AE | Abu Dhabi Commercial Bank PJSC | abu dhabi commercial bank
FAB.AE | First Abu Dhabi Bank PJSC | first abu dhabi bank
ADNOCDIST.AE | ADNOC Distribution PJSC | adnoc, adnoc distribution
ALDAR.AE | Aldar Properties PJSC | aldar
EAND.AE | Emirates Telecommunications Group Company PJSC | etisalat`,
  ],
  [
    "Doha",
    "QAR",
    "Asia/Qatar",
    `QNBK.QA | Qatar National Bank (Q.P.S.C.) | qnb, qatar national bank
IQCD.QA | Industries Qatar Q.P.S.C. | industries qatar`,
  ],
];

/** Companies of India, Latin America, Africa and the Gulf besides the largest. */
export const southernNameListings: Listing[] = groups.flatMap(([exchange, currency, timeZone, lines]) =>
  parseListings({ exchange, currency, timeZone, kind: "equity", lines }),
);
