import { type Listing, parseListings } from "../listing";

/** Exchange, currency, zone, lines. */
const groups: [string, string, string, string][] = [
  [
    "NSE India",
    "INR",
    "Asia/Kolkata",
    `TATAMOTORS.NS | Tata Motors Limited | tata motors
TATAPOWER.NS | Tata Power Company Limited | tata power
TATACONSUM.NS | Tata Consumer Products Limited | tata consumer
TRENT.NS | Trent Limited |
TECHM.NS | Tech Mahindra Limited | tech mahindra
ULTRACEMCO.NS | UltraTech Cement Limited | ultratech, ultratech cement
BAJAJFINSV.NS | Bajaj Finserv Ltd. | bajaj finserv
BAJAJ-AUTO.NS | Bajaj Auto Limited | bajaj auto
HEROMOTOCO.NS | Hero MotoCorp Limited | hero motocorp
EICHERMOT.NS | Eicher Motors Limited | eicher motors, royal enfield
ADANIPORTS.NS | Adani Ports and Special Economic Zone Limited | adani ports
ADANIPOWER.NS | Adani Power Limited | adani power
ADANIGREEN.NS | Adani Green Energy Limited | adani green
NTPC.NS | NTPC Limited | ntpc
POWERGRID.NS | Power Grid Corporation of India Limited | power grid corporation
ONGC.NS | Oil and Natural Gas Corporation Limited | ongc
COALINDIA.NS | Coal India Limited | coal india
IOC.NS | Indian Oil Corporation Limited | indian oil
BPCL.NS | Bharat Petroleum Corporation Limited | bpcl, bharat petroleum
HINDALCO.NS | Hindalco Industries Limited | hindalco
JSWSTEEL.NS | JSW Steel Limited | jsw, jsw steel
VEDL.NS | Vedanta Limited | vedanta
NESTLEIND.NS | Nestlé India Limited | nestle india
BRITANNIA.NS | Britannia Industries Limited | britannia industries
DIVISLAB.NS | Divi's Laboratories Limited | divis lab, divis labs
DRREDDY.NS | Dr. Reddy's Laboratories Limited (India) | dr reddys, dr reddy
CIPLA.NS | Cipla Limited | cipla
INDUSINDBK.NS | IndusInd Bank Limited | indusind
YESBANK.NS | Yes Bank Limited | yes bank
PNB.NS | Punjab National Bank | punjab national bank
LICI.NS | Life Insurance Corporation of India | lic of india
IRCTC.NS | Indian Railway Catering and Tourism Corporation Limited | irctc
IRFC.NS | Indian Railway Finance Corporation Limited | irfc
HAL.NS | Hindustan Aeronautics Limited | hindustan aeronautics
BEL.NS | Bharat Electronics Limited | bharat electronics
DMART.NS | Avenue Supermarts Limited | dmart, avenue supermarts
PAYTM.NS | One 97 Communications Limited | paytm
NYKAA.NS | FSN E-Commerce Ventures Limited | nykaa
SWIGGY.NS | Swiggy Limited | swiggy
SUZLON.NS | Suzlon Energy Limited | suzlon
INDIGO.NS | InterGlobe Aviation Limited | interglobe aviation, indigo airlines
IDEA.NS | Vodafone Idea Limited | vodafone idea
ZEEL.NS | Zee Entertainment Enterprises Limited | zee entertainment`,
  ],
  [
    "Hong Kong",
    "HKD",
    "Asia/Hong_Kong",
    `2020.HK | ANTA Sports Products Limited | anta, anta sports
2331.HK | Li Ning Company Limited | li ning
0267.HK | CITIC Limited | citic limited
0762.HK | China Unicom (Hong Kong) Limited | china unicom
0728.HK | China Telecom Corporation Limited | china telecom
2628.HK | China Life Insurance Company Limited | china life
3968.HK | China Merchants Bank Co., Ltd. | china merchants bank
1288.HK | Agricultural Bank of China Limited (Hong Kong) |
2269.HK | WuXi Biologics (Cayman) Inc. | wuxi biologics
0688.HK | China Overseas Land & Investment Limited | china overseas land
1928.HK | Sands China Ltd. | sands china
1913.HK | Prada S.p.A. | prada
0669.HK | Techtronic Industries Company Limited | techtronic
0002.HK | CLP Holdings Limited | clp holdings
0003.HK | The Hong Kong and China Gas Company Limited | hong kong and china gas
0011.HK | Hang Seng Bank Limited | hang seng bank
2388.HK | BOC Hong Kong (Holdings) Limited | boc hong kong
6862.HK | Haidilao International Holding Ltd. | haidilao
0020.HK | SenseTime Group Inc. | sensetime
3750.HK | Contemporary Amperex Technology Co., Limited (Hong Kong) |
9863.HK | Zhejiang Leapmotor Technology Co., Ltd. | leapmotor
2097.HK | Mixue Group | mixue`,
  ],
  [
    "Shanghai",
    "CNY",
    "Asia/Shanghai",
    `601857.SS | PetroChina Company Limited (Shanghai) |
600036.SS | China Merchants Bank Co., Ltd. (Shanghai) |
600276.SS | Jiangsu Hengrui Pharmaceuticals Co., Ltd. | hengrui`,
  ],
  [
    "Shenzhen",
    "CNY",
    "Asia/Shanghai",
    `000858.SZ | Wuliangye Yibin Co., Ltd. | wuliangye
000333.SZ | Midea Group Co., Ltd. | midea
000651.SZ | Gree Electric Appliances, Inc. of Zhuhai | gree electric`,
  ],
  [
    "Tokyo",
    "JPY",
    "Asia/Tokyo",
    `6273.T | SMC Corporation | smc corporation
9843.T | Nitori Holdings Co., Ltd. | nitori
7532.T | Pan Pacific International Holdings Corporation | don quijote, pan pacific
2801.T | Kikkoman Corporation | kikkoman
2269.T | Meiji Holdings Co., Ltd. | meiji
4901.T | FUJIFILM Holdings Corporation | fujifilm, fuji film
6723.T | Renesas Electronics Corporation | renesas
6645.T | OMRON Corporation | omron
6146.T | DISCO Corporation | disco corporation
6920.T | Lasertec Corporation | lasertec
7012.T | Kawasaki Heavy Industries, Ltd. | kawasaki
7272.T | Yamaha Motor Co., Ltd. | yamaha motor
7951.T | Yamaha Corporation | yamaha
4578.T | Otsuka Holdings Co., Ltd. | otsuka
4523.T | Eisai Co., Ltd. | eisai
4507.T | Shionogi & Co., Ltd. | shionogi
8801.T | Mitsui Fudosan Co., Ltd. | mitsui fudosan
8802.T | Mitsubishi Estate Co., Ltd. | mitsubishi estate
9101.T | Nippon Yusen Kabushiki Kaisha | nippon yusen, nyk line
5802.T | Sumitomo Electric Industries, Ltd. | sumitomo electric
7752.T | Ricoh Company, Ltd. | ricoh
6504.T | Fuji Electric Co., Ltd. | fuji electric
9602.T | Toho Co., Ltd. | toho
3659.T | NEXON Co., Ltd. | nexon
2432.T | DeNA Co., Ltd. | dena
5803.T | Fujikura Ltd. | fujikura
285A.T | Kioxia Holdings Corporation | kioxia`,
  ],
  [
    "Korea",
    "KRW",
    "Asia/Seoul",
    `012330.KS | Hyundai Mobis Co., Ltd. | hyundai mobis
105560.KS | KB Financial Group Inc. | kb financial
055550.KS | Shinhan Financial Group Co., Ltd. | shinhan
068270.KS | Celltrion, Inc. | celltrion
034220.KS | LG Display Co., Ltd. | lg display
012450.KS | Hanwha Aerospace Co., Ltd. | hanwha, hanwha aerospace
034020.KS | Doosan Enerbility Co., Ltd. | doosan enerbility
259960.KS | KRAFTON, Inc. | krafton
017670.KS | SK Telecom Co., Ltd. | sk telecom
003490.KS | Korean Air Lines Co., Ltd. | korean air`,
  ],
  [
    "Taiwan",
    "TWD",
    "Asia/Taipei",
    `2308.TW | Delta Electronics, Inc. | delta, delta electronics
2303.TW | United Microelectronics Corporation (Taipei) |
2603.TW | Evergreen Marine Corporation (Taiwan) Ltd. | evergreen marine
4938.TW | Pegatron Corporation | pegatron
2377.TW | Micro-Star International Co., Ltd. | micro star international
3008.TW | LARGAN Precision Co., Ltd. | largan
2498.TW | HTC Corporation | htc`,
  ],
  [
    "Singapore",
    "SGD",
    "Asia/Singapore",
    `BN4.SI | Keppel Ltd. | keppel
C38U.SI | CapitaLand Integrated Commercial Trust | capitaland
S68.SI | Singapore Exchange Limited | singapore exchange
G13.SI | Genting Singapore Limited | genting singapore
F34.SI | Wilmar International Limited | wilmar`,
  ],
  [
    "ASX",
    "AUD",
    "Australia/Sydney",
    `TLC.AX | The Lottery Corporation Limited | lottery corporation
REA.AX | REA Group Limited | rea group
JBH.AX | JB Hi-Fi Limited | jb hi fi
ORG.AX | Origin Energy Limited | origin energy
AGL.AX | AGL Energy Limited | agl energy
NST.AX | Northern Star Resources Limited | northern star
EVN.AX | Evolution Mining Limited | evolution mining
MIN.AX | Mineral Resources Limited | mineral resources
S32.AX | South32 Limited | south32
BXB.AX | Brambles Limited | brambles
CPU.AX | Computershare Limited | computershare
ASX.AX | ASX Limited | asx limited
SUN.AX | Suncorp Group Limited | suncorp
SHL.AX | Sonic Healthcare Limited | sonic healthcare
RMD.AX | ResMed Inc. (Sydney) |
PME.AX | Pro Medicus Limited | pro medicus
ZIP.AX | Zip Co Limited | zip co
FPH.NZ | Fisher & Paykel Healthcare Corporation Limited | fisher & paykel, fisher and paykel
AIR.NZ | Air New Zealand Limited | air new zealand`,
  ],
];

/** Companies of Asia and the Pacific besides the largest. */
export const worldNameListings: Listing[] = groups.flatMap(([exchange, currency, timeZone, lines]) =>
  parseListings({ exchange, currency, timeZone, kind: "equity", lines }),
);
