import { type Listing, parseListings } from "../listing";

/** Exchange, currency, zone, lines. */
const groups: [string, string, string, string][] = [
  [
    "Hong Kong",
    "HKD",
    "Asia/Hong_Kong",
    `2015.HK | Li Auto Inc. (Hong Kong) |
9868.HK | XPeng Inc. (Hong Kong) |
9866.HK | NIO Inc. (Hong Kong) |
9626.HK | Bilibili Inc. (Hong Kong) |
9999.HK | NetEase, Inc. (Hong Kong) |
9961.HK | Trip.com Group Limited (Hong Kong) |
2333.HK | Great Wall Motor Company Limited | great wall motor, great wall motors
0489.HK | Dongfeng Motor Group Company Limited | dongfeng
1114.HK | Brilliance China Automotive Holdings Limited | brilliance china
9633.HK | Nongfu Spring Co., Ltd. | nongfu spring
2319.HK | China Mengniu Dairy Company Limited | mengniu
0291.HK | China Resources Beer (Holdings) Company Limited | china resources beer, snow beer
0168.HK | Tsingtao Brewery Company Limited | tsingtao
0322.HK | Tingyi (Cayman Islands) Holding Corp. | tingyi, master kong
0151.HK | Want Want China Holdings Limited | want want
1044.HK | Hengan International Group Company Limited | hengan
6690.HK | Haier Smart Home Co., Ltd. | haier
0285.HK | BYD Electronic (International) Company Limited | byd electronic
2382.HK | Sunny Optical Technology (Group) Company Limited | sunny optical
0268.HK | Kingdee International Software Group Company Limited | kingdee
3888.HK | Kingsoft Corporation Limited | kingsoft
0772.HK | China Literature Limited | china literature
6618.HK | JD Health International Inc. | jd health
0241.HK | Alibaba Health Information Technology Limited | alibaba health, ali health
2359.HK | WuXi AppTec Co., Ltd. | wuxi apptec
1177.HK | Sino Biopharmaceutical Limited | sino biopharm
1093.HK | CSPC Pharmaceutical Group Limited | cspc
1801.HK | Innovent Biologics, Inc. | innovent
6160.HK | BeOne Medicines Ltd. | beigene
1880.HK | China Tourism Group Duty Free Corporation Limited | china duty free, china tourism group
6098.HK | Country Garden Services Holdings Company Limited | country garden services
2007.HK | Country Garden Holdings Company Limited | country garden
2202.HK | China Vanke Co., Ltd. | vanke, china vanke
0960.HK | Longfor Group Holdings Limited | longfor
1109.HK | China Resources Land Limited | china resources land
0012.HK | Henderson Land Development Company Limited | henderson land
0017.HK | New World Development Company Limited | new world development
0101.HK | Hang Lung Properties Limited | hang lung
0004.HK | The Wharf (Holdings) Limited | wharf holdings
0823.HK | Link Real Estate Investment Trust | link reit
0019.HK | Swire Pacific Limited | swire, swire pacific
0753.HK | Air China Limited | air china
0670.HK | China Eastern Airlines Corporation Limited | china eastern
1055.HK | China Southern Airlines Company Limited | china southern
1038.HK | CK Infrastructure Holdings Limited | ck infrastructure
1113.HK | CK Asset Holdings Limited | ck asset
1088.HK | China Shenhua Energy Company Limited | china shenhua, shenhua
2899.HK | Zijin Mining Group Company Limited | zijin, zijin mining
0358.HK | Jiangxi Copper Company Limited | jiangxi copper
2600.HK | Aluminum Corporation of China Limited | chalco
1919.HK | COSCO SHIPPING Holdings Co., Ltd. | cosco, cosco shipping
0316.HK | Orient Overseas (International) Limited | orient overseas, oocl
2328.HK | PICC Property and Casualty Company Limited | picc
2601.HK | China Pacific Insurance (Group) Co., Ltd. | china pacific insurance
1658.HK | Postal Savings Bank of China Co., Ltd. | postal savings bank of china
3328.HK | Bank of Communications Co., Ltd. | bank of communications
0998.HK | China CITIC Bank Corporation Limited | china citic bank
6030.HK | CITIC Securities Company Limited | citic securities
0763.HK | ZTE Corporation | zte
0788.HK | China Tower Corporation Limited | china tower
1347.HK | Hua Hong Semiconductor Limited | hua hong
0880.HK | SJM Holdings Limited | sjm holdings
2282.HK | MGM China Holdings Limited | mgm china
1128.HK | Wynn Macau, Limited | wynn macau
1876.HK | Budweiser Brewing Company APAC Limited | budweiser apac
1910.HK | Samsonite Group S.A. | samsonite
1929.HK | Chow Tai Fook Jewellery Group Limited | chow tai fook
6181.HK | Laopu Gold Co., Ltd. | laopu, laopu gold
9987.HK | Yum China Holdings, Inc. (Hong Kong) |
2057.HK | ZTO Express (Cayman) Inc. (Hong Kong) |
2618.HK | JD Logistics, Inc. | jd logistics
9698.HK | GDS Holdings Limited (Hong Kong) | gds holdings
1060.HK | Damai Entertainment Holdings Limited | alibaba pictures
9660.HK | Horizon Robotics | horizon robotics`,
  ],
  [
    "Shanghai",
    "CNY",
    "Asia/Shanghai",
    `601398.SS | Industrial and Commercial Bank of China Limited (Shanghai) |
601318.SS | Ping An Insurance (Group) Company of China, Ltd. (Shanghai) |
600028.SS | China Petroleum & Chemical Corporation (Shanghai) |
600900.SS | China Yangtze Power Co., Ltd. | yangtze power, china yangtze power
600104.SS | SAIC Motor Corporation Limited | saic, saic motor
600887.SS | Inner Mongolia Yili Industrial Group Co., Ltd. | yili
601012.SS | LONGi Green Energy Technology Co., Ltd. | longi
600030.SS | CITIC Securities Company Limited (Shanghai) |
688981.SS | Semiconductor Manufacturing International Corporation (Shanghai) |
688256.SS | Cambricon Technologies Corporation Limited | cambricon
603288.SS | Foshan Haitian Flavouring and Food Company Ltd. | haitian, foshan haitian
600031.SS | Sany Heavy Industry Co., Ltd. | sany, sany heavy
600690.SS | Haier Smart Home Co., Ltd. (Shanghai) |
600585.SS | Anhui Conch Cement Company Limited | anhui conch, conch cement
601766.SS | CRRC Corporation Limited | crrc
601633.SS | Great Wall Motor Company Limited (Shanghai) |
600050.SS | China United Network Communications Limited |
688111.SS | Beijing Kingsoft Office Software, Inc. | kingsoft office`,
  ],
  [
    "Shenzhen",
    "CNY",
    "Asia/Shanghai",
    `002594.SZ | BYD Company Limited (Shenzhen) |
002415.SZ | Hangzhou Hikvision Digital Technology Co., Ltd. | hikvision
002230.SZ | iFlytek Co., Ltd. | iflytek
300760.SZ | Shenzhen Mindray Bio-Medical Electronics Co., Ltd. | mindray
300059.SZ | East Money Information Co., Ltd. | east money
300015.SZ | Aier Eye Hospital Group Co., Ltd. | aier eye
000002.SZ | China Vanke Co., Ltd. (Shenzhen) |
000001.SZ | Ping An Bank Co., Ltd. | ping an bank
000063.SZ | ZTE Corporation (Shenzhen) |
002475.SZ | Luxshare Precision Industry Co., Ltd. | luxshare
002352.SZ | S.F. Holding Co., Ltd. | sf express, sf holding
002714.SZ | Muyuan Foods Co., Ltd. | muyuan
000568.SZ | Luzhou Laojiao Co., Ltd. | luzhou laojiao
300274.SZ | Sungrow Power Supply Co., Ltd. | sungrow
000100.SZ | TCL Technology Group Corporation | tcl
000725.SZ | BOE Technology Group Co., Ltd. | boe technology`,
  ],
  [
    "Singapore",
    "SGD",
    "Asia/Singapore",
    `S63.SI | Singapore Technologies Engineering Ltd | st engineering
A17U.SI | CapitaLand Ascendas REIT | ascendas, capitaland ascendas
9CI.SI | CapitaLand Investment Limited | capitaland investment
C09.SI | City Developments Limited | city developments
Y92.SI | Thai Beverage Public Company Limited | thaibev, thai beverage
S58.SI | SATS Ltd. | sats
U96.SI | Sembcorp Industries Ltd | sembcorp
C52.SI | ComfortDelGro Corporation Limited | comfortdelgro
BS6.SI | Yangzijiang Shipbuilding (Holdings) Ltd. | yangzijiang
V03.SI | Venture Corporation Limited | venture corporation
ME8U.SI | Mapletree Industrial Trust | mapletree industrial
M44U.SI | Mapletree Logistics Trust | mapletree logistics`,
  ],
  [
    "Bangkok",
    "THB",
    "Asia/Bangkok",
    `PTT.BK | PTT Public Company Limited | ptt
AOT.BK | Airports of Thailand Public Company Limited | airports of thailand
CPALL.BK | CP All Public Company Limited | cp all, cpall
ADVANC.BK | Advanced Info Service Public Company Limited | advanced info service
DELTA.BK | Delta Electronics (Thailand) Public Company Limited | delta electronics thailand
SCC.BK | The Siam Cement Public Company Limited | siam cement
KBANK.BK | Kasikornbank Public Company Limited | kasikornbank, kbank
SCB.BK | SCB X Public Company Limited | siam commercial bank, scb x
BBL.BK | Bangkok Bank Public Company Limited | bangkok bank
GULF.BK | Gulf Development Public Company Limited | gulf development
TRUE.BK | True Corporation Public Company Limited | true corporation`,
  ],
  [
    "Jakarta",
    "IDR",
    "Asia/Jakarta",
    `BBCA.JK | PT Bank Central Asia Tbk | bank central asia, bca indonesia
BBRI.JK | PT Bank Rakyat Indonesia (Persero) Tbk | bank rakyat, bank rakyat indonesia
BMRI.JK | PT Bank Mandiri (Persero) Tbk | bank mandiri
TLKM.JK | PT Telkom Indonesia (Persero) Tbk | telkom indonesia
ASII.JK | PT Astra International Tbk | astra international
UNVR.JK | PT Unilever Indonesia Tbk | unilever indonesia
GOTO.JK | PT GoTo Gojek Tokopedia Tbk | goto gojek, gojek, tokopedia
ICBP.JK | PT Indofood CBP Sukses Makmur Tbk | indofood cbp
INDF.JK | PT Indofood Sukses Makmur Tbk | indofood`,
  ],
  [
    "Kuala Lumpur",
    "MYR",
    "Asia/Kuala_Lumpur",
    `1155.KL | Malayan Banking Berhad | maybank, malayan banking
1023.KL | CIMB Group Holdings Berhad | cimb
1295.KL | Public Bank Berhad | public bank
5347.KL | Tenaga Nasional Berhad | tenaga, tenaga nasional
5183.KL | PETRONAS Chemicals Group Berhad | petronas chemicals
6033.KL | PETRONAS Gas Berhad | petronas gas
7113.KL | Top Glove Corporation Bhd | top glove
3182.KL | Genting Berhad | genting
5099.KL | Capital A Berhad | airasia, capital a
4197.KL | Sime Darby Berhad | sime darby`,
  ],
  [
    "Manila",
    "PHP",
    "Asia/Manila",
    `SM.PS | SM Investments Corporation | sm investments
JFC.PS | Jollibee Foods Corporation | jollibee
BDO.PS | BDO Unibank, Inc. | bdo unibank
ALI.PS | Ayala Land, Inc. | ayala land
TEL.PS | PLDT Inc. | pldt`,
  ],
];

/** Companies of China, Hong Kong and South-East Asia besides the largest. */
export const chineseNameListings: Listing[] = groups.flatMap(([exchange, currency, timeZone, lines]) =>
  parseListings({ exchange, currency, timeZone, kind: "equity", lines }),
);
