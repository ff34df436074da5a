import { type Listing, parseListings } from "../listing";

/** Currency, zone, lines. */
const groups: [string, string, string][] = [
  [
    "USD",
    "America/New_York",
    `^GSPC | S&P 500 | s&p, s&p 500, s&p500, s and p 500, s and p, sp500, sp 500, s p 500, standard and poors 500, standard & poors 500, standard and poors, spx, snp 500, snp500
^DJI | Dow Jones Industrial Average | dow jones, dow, the dow, djia, dow 30, dow jones industrial
^IXIC | NASDAQ Composite | nasdaq, nasdaq composite, nasdaq comp
^NDX | NASDAQ 100 | nasdaq 100, nasdaq100, nasdaq-100, ndx
^RUT | Russell 2000 | russell, russell2000
^RUI | Russell 1000 |
^RUA | Russell 3000 |
^MID | S&P MidCap 400 | s&p 400, s&p midcap, s&p midcap 400
^SP600 | S&P SmallCap 600 | s&p 600, s&p smallcap
^OEX | S&P 100 |
^NYA | NYSE Composite | nyse composite
^DJT | Dow Jones Transportation Average | dow transports, dow transportation
^DJU | Dow Jones Utility Average | dow utilities
^SOX | PHLX Semiconductor Index | philadelphia semiconductor, semiconductor index, sox index
^VIX | CBOE Volatility Index | vix, volatility index, fear index, fear gauge, cboe volatility
^TNX | CBOE 10-Year Treasury Yield Index | 10 year treasury yield, ten year treasury yield, 10 year treasury, us 10 year yield, 10-year yield, ten year yield
^TYX | CBOE 30-Year Treasury Yield Index | 30 year treasury yield, 30-year yield
^FVX | CBOE 5-Year Treasury Yield Index | 5 year treasury yield, 5-year yield
^IRX | CBOE 13-Week Treasury Bill Yield Index | 13 week treasury bill, 3 month treasury bill
DX-Y.NYB | US Dollar Index | dollar index, dxy, us dollar index, usd index, dollar index dxy
^VXN | CBOE NASDAQ 100 Volatility Index | vxn, nasdaq volatility index
^RVX | CBOE Russell 2000 Volatility Index |
^SKEW | CBOE SKEW Index | skew index
^BKX | KBW Nasdaq Bank Index | kbw bank, kbw bank index
^NBI | NASDAQ Biotechnology Index | nasdaq biotech
^W5000 | Wilshire 5000 | wilshire 5000, wilshire
^HUI | NYSE Arca Gold BUGS Index | gold bugs index
^XAU | PHLX Gold/Silver Sector Index | gold silver index
^NYFANG | NYSE FANG+ Index | fang, fang plus index
^MOVE | ICE BofA MOVE Index | move index, bond volatility index
^VVIX | CBOE VIX of VIX | vvix
^OVX | CBOE Crude Oil Volatility Index | oil volatility index
^GVZ | CBOE Gold Volatility Index | gold volatility index
^BCOM | Bloomberg Commodity Index | bloomberg commodity
^XAX | NYSE American Composite | nyse american composite`,
  ],
  [
    "EUR",
    "Europe/Berlin",
    "^GDAXI | DAX | dax 40, dax40, german dax, german index\n^MDAXI | MDAX |\n^TECDAX | TecDAX |\n^SDAXI | SDAX |",
  ],
  [
    "GBP",
    "Europe/London",
    "^FTSE | FTSE 100 | ftse, footsie, ftse100, uk 100\n^FTMC | FTSE 250 | ftse250, ftse mid 250\n^FTAS | FTSE All-Share | ftse all share\n^FTAI | FTSE AIM All-Share | ftse aim, aim all share",
  ],
  [
    "EUR",
    "Europe/Paris",
    "^FCHI | CAC 40 | cac, cac40, french index\n^STOXX50E | EURO STOXX 50 | euro stoxx, eurostoxx 50, euro stoxx 50, eurostoxx, estoxx 50, stoxx 50\n^STOXX | STOXX Europe 600 | stoxx 600, stoxx europe 600, stoxx600, europe 600\n^N100 | Euronext 100 | euronext 100\n^SBF120 | SBF 120 | sbf120\n^V2TX | VSTOXX | vstoxx, euro volatility index",
  ],
  ["EUR", "Europe/Amsterdam", "^AEX | AEX | aex index"],
  ["EUR", "Europe/Madrid", "^IBEX | IBEX 35 | ibex, ibex35"],
  ["EUR", "Europe/Rome", "FTSEMIB.MI | FTSE MIB | mib, italian index"],
  ["CHF", "Europe/Zurich", "^SSMI | Swiss Market Index | smi, swiss market, swiss index"],
  ["EUR", "Europe/Brussels", "^BFX | BEL 20 | bel20"],
  ["EUR", "Europe/Vienna", "^ATX | ATX | austrian traded index"],
  ["SEK", "Europe/Stockholm", "^OMX | OMX Stockholm 30 | omx 30, omxs30, omx stockholm"],
  [
    "JPY",
    "Asia/Tokyo",
    "^N225 | Nikkei 225 | nikkei, nikkei225, japanese index, nikkei index, nikkei stock average\n^TPX | TOPIX | topix, tokyo stock price index",
  ],
  [
    "HKD",
    "Asia/Hong_Kong",
    "^HSI | Hang Seng Index | hang seng, hangseng, hsi\n^HSCE | Hang Seng China Enterprises Index | hang seng china enterprises\nHSTECH.HK | Hang Seng TECH Index | hang seng tech, hstech",
  ],
  [
    "CNY",
    "Asia/Shanghai",
    "000001.SS | SSE Composite Index | shanghai composite, sse composite, shanghai index\n000300.SS | CSI 300 Index | csi 300, csi300\n399001.SZ | Shenzhen Component Index | shenzhen component, shenzhen composite\n399006.SZ | ChiNext Index | chinext\n000016.SS | SSE 50 Index | sse 50, ftse china a50",
  ],
  [
    "KRW",
    "Asia/Seoul",
    "^KS11 | KOSPI Composite Index | kospi, kospi composite\n^KQ11 | KOSDAQ Composite Index | kosdaq",
  ],
  ["TWD", "Asia/Taipei", "^TWII | TAIEX | taiwan weighted"],
  [
    "INR",
    "Asia/Kolkata",
    "^NSEI | NIFTY 50 | nifty, nifty50, indian index\n^BSESN | S&P BSE SENSEX | sensex, bse sensex\n^NSEBANK | NIFTY Bank | bank nifty, banknifty",
  ],
  ["SGD", "Asia/Singapore", "^STI | STI Index | straits times, straits times index"],
  [
    "AUD",
    "Australia/Sydney",
    "^AXJO | S&P/ASX 200 | asx 200, asx200, s&p asx 200\n^AORD | All Ordinaries | all ordinaries",
  ],
  [
    "CAD",
    "America/Toronto",
    "^GSPTSE | S&P/TSX Composite Index | tsx, tsx composite, toronto composite, s&p tsx composite",
  ],
  ["EUR", "Europe/Lisbon", "PSI20.LS | PSI | psi 20, psi20, portuguese index"],
  ["EUR", "Europe/Dublin", "^ISEQ | ISEQ All Share | iseq"],
  ["EUR", "Europe/Helsinki", "^OMXH25 | OMX Helsinki 25 | omx helsinki, omxh25"],
  ["DKK", "Europe/Copenhagen", "^OMXC25 | OMX Copenhagen 25 | omx copenhagen, omxc25"],
  ["NOK", "Europe/Oslo", "OBX.OL | OBX Index | obx, oslo index"],
  ["PLN", "Europe/Warsaw", "WIG20.WA | WIG20 | wig20, wig 20"],
  ["TRY", "Europe/Istanbul", "XU100.IS | BIST 100 | bist 100, bist100"],
  ["ILS", "Asia/Jerusalem", "^TA125.TA | TA-125 | tel aviv 125, ta 125"],
  ["SAR", "Asia/Riyadh", "^TASI.SR | Tadawul All Share Index | tadawul, tasi"],
  ["IDR", "Asia/Jakarta", "^JKSE | IDX Composite | jakarta composite, idx composite"],
  ["MYR", "Asia/Kuala_Lumpur", "^KLSE | FTSE Bursa Malaysia KLCI | klci, bursa malaysia"],
  ["THB", "Asia/Bangkok", "^SET.BK | SET Index | thai set index"],
  ["PHP", "Asia/Manila", "PSEI.PS | PSEi | psei, philippine index"],
  ["NZD", "Pacific/Auckland", "^NZ50 | S&P/NZX 50 | nzx 50, nzx50"],
  ["ARS", "America/Argentina/Buenos_Aires", "^MERV | MERVAL | merval"],
  ["BRL", "America/Sao_Paulo", "^BVSP | IBOVESPA | bovespa, ibov, brazilian index"],
  ["CLP", "America/Santiago", "^IPSA | S&P IPSA | ipsa, chilean index"],
  ["COP", "America/Bogota", "^COLCAP | MSCI COLCAP | colcap"],
  [
    "RUB",
    "Europe/Moscow",
    "IMOEX.ME | MOEX Russia Index | moex, moex russia, russian index\nRTSI.ME | RTS Index | rts index",
  ],
  ["EGP", "Africa/Cairo", "^CASE30 | EGX 30 | egx 30, egx30, egyptian index"],
  [
    "ZAR",
    "Africa/Johannesburg",
    "^J200.JO | FTSE/JSE Top 40 | jse top 40\n^J203.JO | FTSE/JSE All Share | jse all share, south african index",
  ],
  ["VND", "Asia/Ho_Chi_Minh", "^VNINDEX.VN | VN-Index | vn index, vietnamese index"],
  ["HUF", "Europe/Budapest", "^BUX.BD | BUX | bux index, hungarian index"],
  ["EUR", "Europe/Athens", "GD.AT | Athens General Composite | athens general, greek index"],
  ["AED", "Asia/Dubai", "DFMGI.AE | DFM General Index | dfm general, dubai index"],
  ["PKR", "Asia/Karachi", "^KSE | KSE 100 | kse 100, kse100, pakistani index"],
  ["MXN", "America/Mexico_City", "^MXX | IPC Mexico | ipc mexico"],
];

/** Stock market indices, with the volatility index and the yields that are quoted like one. */
export const indexListings: Listing[] = groups.flatMap(([currency, timeZone, lines]) =>
  parseListings({ exchange: "Index", currency, timeZone, kind: "index", lines }),
);
