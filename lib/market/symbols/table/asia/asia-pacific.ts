import { type Listing, parseListings } from "../listing";

const hongKong = parseListings({
  exchange: "Hong Kong",
  currency: "HKD",
  timeZone: "Asia/Hong_Kong",
  kind: "equity",
  lines: `
0700.HK | Tencent Holdings Limited | tencent, wechat
1211.HK | BYD Company Limited | byd
9988.HK | Alibaba Group Holding Limited (Hong Kong) |
1810.HK | Xiaomi Corporation | xiaomi
3690.HK | Meituan |
9618.HK | JD.com, Inc. (Hong Kong) |
9888.HK | Baidu, Inc. (Hong Kong) |
0005.HK | HSBC Holdings plc (Hong Kong) |
1299.HK | AIA Group Limited | aia, aia group
0388.HK | Hong Kong Exchanges and Clearing Limited | hkex, hong kong exchanges, hong kong exchange
0941.HK | China Mobile Limited | china mobile
0939.HK | China Construction Bank Corporation | china construction bank
1398.HK | Industrial and Commercial Bank of China Limited | icbc, industrial and commercial bank of china
3988.HK | Bank of China Limited | bank of china
0857.HK | PetroChina Company Limited | petrochina, petro china
0386.HK | China Petroleum & Chemical Corporation | sinopec
0883.HK | CNOOC Limited | cnooc
2318.HK | Ping An Insurance (Group) Company of China, Ltd. | ping an, ping an insurance
0992.HK | Lenovo Group Limited | lenovo
0981.HK | Semiconductor Manufacturing International Corporation | smic
0175.HK | Geely Automobile Holdings Limited | geely
0001.HK | CK Hutchison Holdings Limited | ck hutchison
0016.HK | Sun Hung Kai Properties Limited | sun hung kai
0027.HK | Galaxy Entertainment Group Limited | galaxy entertainment
1024.HK | Kuaishou Technology | kuaishou
0066.HK | MTR Corporation Limited | mtr corporation
0293.HK | Cathay Pacific Airways Limited | cathay pacific
9992.HK | Pop Mart International Group Limited | pop mart, popmart, labubu
`,
});
const mumbai = parseListings({
  exchange: "NSE India",
  currency: "INR",
  timeZone: "Asia/Kolkata",
  kind: "equity",
  lines: `
RELIANCE.NS | Reliance Industries Limited | reliance industries, reliance india
TCS.NS | Tata Consultancy Services Limited | tata consultancy, tata consultancy services, tcs
INFY.NS | Infosys Limited (India) |
HDFCBANK.NS | HDFC Bank Limited | hdfc, hdfc bank
ICICIBANK.NS | ICICI Bank Limited | icici, icici bank
SBIN.NS | State Bank of India | sbi
BHARTIARTL.NS | Bharti Airtel Limited | bharti airtel, airtel
HINDUNILVR.NS | Hindustan Unilever Limited | hindustan unilever
ITC.NS | ITC Limited |
WIPRO.NS | Wipro Limited (India) |
MARUTI.NS | Maruti Suzuki India Limited | maruti suzuki, maruti
M&M.NS | Mahindra & Mahindra Limited | mahindra, mahindra & mahindra, mahindra and mahindra
TATASTEEL.NS | Tata Steel Limited | tata steel
AXISBANK.NS | Axis Bank Limited | axis bank
KOTAKBANK.NS | Kotak Mahindra Bank Limited | kotak, kotak mahindra, kotak mahindra bank
BAJFINANCE.NS | Bajaj Finance Limited | bajaj finance
ASIANPAINT.NS | Asian Paints Limited | asian paints
SUNPHARMA.NS | Sun Pharmaceutical Industries Limited | sun pharma, sun pharmaceutical
ADANIENT.NS | Adani Enterprises Limited | adani, adani enterprises
LT.NS | Larsen & Toubro Limited | larsen & toubro, larsen and toubro
HCLTECH.NS | HCL Technologies Limited | hcl tech, hcl technologies, hcltech
TITAN.NS | Titan Company Limited | titan company
ETERNAL.NS | Eternal Limited | zomato
`,
});
const groups: [string, string, string, string][] = [
  [
    "KRX",
    "KRW",
    "Asia/Seoul",
    `005930.KS | Samsung Electronics Co., Ltd. | samsung, samsung electronics
000660.KS | SK hynix Inc. | sk hynix, hynix
005380.KS | Hyundai Motor Company | hyundai, hyundai motor, hyundai motors
000270.KS | Kia Corporation | kia, kia motors
035420.KS | NAVER Corporation | naver
035720.KS | Kakao Corp. | kakao
051910.KS | LG Chem, Ltd. | lg chem
373220.KS | LG Energy Solution, Ltd. | lg energy solution, lg energy
066570.KS | LG Electronics Inc. | lg electronics
005490.KS | POSCO Holdings Inc. | posco
006400.KS | Samsung SDI Co., Ltd. | samsung sdi
207940.KS | Samsung Biologics Co., Ltd. | samsung biologics
352820.KS | HYBE Co., Ltd. | hybe`,
  ],
  [
    "Taiwan",
    "TWD",
    "Asia/Taipei",
    `2330.TW | Taiwan Semiconductor Manufacturing Company Limited (Taipei) |
2317.TW | Hon Hai Precision Industry Co., Ltd. | hon hai, foxconn
2454.TW | MediaTek Inc. | mediatek, media tek
2382.TW | Quanta Computer Inc. | quanta computer
2357.TW | ASUSTeK Computer Inc. | asus, asustek
2353.TW | Acer Incorporated |`,
  ],
  [
    "Shanghai",
    "CNY",
    "Asia/Shanghai",
    `600519.SS | Kweichow Moutai Co., Ltd. | moutai, kweichow moutai
601288.SS | Agricultural Bank of China Limited | agricultural bank of china`,
  ],
  [
    "Shenzhen",
    "CNY",
    "Asia/Shanghai",
    "300750.SZ | Contemporary Amperex Technology Co., Limited | catl, contemporary amperex",
  ],
  [
    "Singapore",
    "SGD",
    "Asia/Singapore",
    `D05.SI | DBS Group Holdings Ltd | dbs, dbs bank
O39.SI | Oversea-Chinese Banking Corporation Limited | ocbc
U11.SI | United Overseas Bank Limited | uob, united overseas bank
Z74.SI | Singapore Telecommunications Limited | singtel
C6L.SI | Singapore Airlines Limited | singapore airlines`,
  ],
  [
    "ASX",
    "AUD",
    "Australia/Sydney",
    `BHP.AX | BHP Group Limited (Sydney) |
CBA.AX | Commonwealth Bank of Australia | commonwealth bank, commbank
CSL.AX | CSL Limited |
NAB.AX | National Australia Bank Limited | national australia bank
WBC.AX | Westpac Banking Corporation | westpac
ANZ.AX | ANZ Group Holdings Limited | anz, anz bank
MQG.AX | Macquarie Group Limited | macquarie
WES.AX | Wesfarmers Limited | wesfarmers, bunnings
WOW.AX | Woolworths Group Limited | woolworths
COL.AX | Coles Group Limited | coles group
TLS.AX | Telstra Group Limited | telstra
FMG.AX | Fortescue Ltd | fortescue
WDS.AX | Woodside Energy Group Ltd | woodside, woodside energy
RIO.AX | Rio Tinto Limited (Sydney) |
QAN.AX | Qantas Airways Limited | qantas
TCL.AX | Transurban Group | transurban
GMG.AX | Goodman Group | goodman group
WTC.AX | WiseTech Global Limited | wisetech, wisetech global
XRO.AX | Xero Limited | xero
COH.AX | Cochlear Limited | cochlear
ALL.AX | Aristocrat Leisure Limited | aristocrat leisure
PLS.AX | Pilbara Minerals Limited | pilbara minerals
STO.AX | Santos Limited | santos
QBE.AX | QBE Insurance Group Limited | qbe`,
  ],
  ["Riyadh", "SAR", "Asia/Riyadh", "2222.SR | Saudi Arabian Oil Company | saudi aramco, aramco"],
];
const others = groups.map(([exchange, currency, timeZone, lines]) =>
  parseListings({ exchange, currency, timeZone, kind: "equity", lines }),
);

/** Large companies of Hong Kong, India, Korea, Taiwan, China, Singapore, Australia and Saudi Arabia. */
export const asianListings: Listing[] = [hongKong, mumbai, ...others].flat();
