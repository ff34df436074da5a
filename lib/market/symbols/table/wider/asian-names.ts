import { type Listing, parseListings } from "../listing";

/** Exchange, currency, zone, lines. */
const groups: [string, string, string, string][] = [
  [
    "Tokyo",
    "JPY",
    "Asia/Tokyo",
    `8697.T | Japan Exchange Group, Inc. | japan exchange group, jpx group
8309.T | Sumitomo Mitsui Trust Group, Inc. | sumitomo mitsui trust
8308.T | Resona Holdings, Inc. | resona
7182.T | Japan Post Bank Co., Ltd. | japan post bank
6178.T | Japan Post Holdings Co., Ltd. | japan post
7181.T | Japan Post Insurance Co., Ltd. | japan post insurance
8591.T | ORIX Corporation | orix
8601.T | Daiwa Securities Group Inc. | daiwa securities
8473.T | SBI Holdings, Inc. (Tokyo) | sbi holdings
8630.T | Sompo Holdings, Inc. | sompo
8725.T | MS&AD Insurance Group Holdings, Inc. | ms&ad
8750.T | Dai-ichi Life Holdings, Inc. | dai-ichi life, daiichi life
6326.T | Kubota Corporation | kubota
6305.T | Hitachi Construction Machinery Co., Ltd. | hitachi construction
6471.T | NSK Ltd. | nsk
6113.T | Amada Co., Ltd. | amada
7013.T | IHI Corporation | ihi corporation
7004.T | Kanadevia Corporation | hitachi zosen
6479.T | MINEBEA MITSUMI Inc. | minebea
6963.T | ROHM Co., Ltd. | rohm
6976.T | Taiyo Yuden Co., Ltd. | taiyo yuden
6762.T | TDK Corporation | tdk
6988.T | Nitto Denko Corporation | nitto denko
6724.T | Seiko Epson Corporation | epson, seiko epson
6753.T | Sharp Corporation | sharp corporation
6674.T | GS Yuasa Corporation | gs yuasa
7735.T | SCREEN Holdings Co., Ltd. | screen holdings
7202.T | Isuzu Motors Limited | isuzu
7205.T | Hino Motors, Ltd. | hino motors
5101.T | The Yokohama Rubber Co., Ltd. | yokohama rubber
5110.T | Sumitomo Rubber Industries, Ltd. | sumitomo rubber
5201.T | AGC Inc. | asahi glass
5332.T | TOTO Ltd. | toto
5333.T | NGK Insulators, Ltd. | ngk insulators
5406.T | Kobe Steel, Ltd. | kobe steel
5411.T | JFE Holdings, Inc. | jfe, jfe holdings
5713.T | Sumitomo Metal Mining Co., Ltd. | sumitomo metal mining
3402.T | Toray Industries, Inc. | toray
3407.T | Asahi Kasei Corporation | asahi kasei
4183.T | Mitsui Chemicals, Inc. | mitsui chemicals
4188.T | Mitsubishi Chemical Group Corporation | mitsubishi chemical
4005.T | Sumitomo Chemical Company, Limited | sumitomo chemical
4151.T | Kyowa Kirin Co., Ltd. | kyowa kirin
4528.T | Ono Pharmaceutical Co., Ltd. | ono pharmaceutical
4543.T | Terumo Corporation | terumo
4324.T | Dentsu Group Inc. | dentsu
4307.T | Nomura Research Institute, Ltd. | nomura research institute
4704.T | Trend Micro Incorporated | trend micro
4689.T | LY Corporation | yahoo japan, line yahoo, ly corporation
4751.T | CyberAgent, Inc. | cyberagent
2413.T | M3, Inc. | m3 inc
3092.T | ZOZO, Inc. | zozo
3088.T | MatsukiyoCocokara & Co. | matsukiyo, matsumoto kiyoshi
8267.T | Aeon Co., Ltd. | aeon
8252.T | Marui Group Co., Ltd. | marui
3099.T | Isetan Mitsukoshi Holdings Ltd. | isetan
8233.T | Takashimaya Company, Limited | takashimaya
8113.T | Unicharm Corporation | unicharm
2587.T | Suntory Beverage & Food Limited | suntory
2897.T | Nissin Foods Holdings Co., Ltd. | nissin foods, nissin
2871.T | Nichirei Corporation | nichirei
1332.T | Nissui Corporation | nissui
1605.T | INPEX Corporation | inpex
5020.T | ENEOS Holdings, Inc. | eneos
5019.T | Idemitsu Kosan Co., Ltd. | idemitsu
1801.T | Taisei Corporation | taisei
1812.T | Kajima Corporation | kajima
1925.T | Daiwa House Industry Co., Ltd. | daiwa house
1928.T | Sekisui House, Ltd. | sekisui house
8830.T | Sumitomo Realty & Development Co., Ltd. | sumitomo realty
8015.T | Toyota Tsusho Corporation | toyota tsusho
9021.T | West Japan Railway Company | jr west, west japan railway
9005.T | Tokyu Corporation | tokyu
9104.T | Mitsui O.S.K. Lines, Ltd. | mitsui osk
9107.T | Kawasaki Kisen Kaisha, Ltd. | k line
9064.T | Yamato Holdings Co., Ltd. | yamato holdings, yamato transport
9501.T | Tokyo Electric Power Company Holdings, Incorporated | tepco, tokyo electric power
9503.T | The Kansai Electric Power Company, Incorporated | kansai electric
9531.T | Tokyo Gas Co., Ltd. | tokyo gas
9735.T | SECOM Co., Ltd. | secom
4684.T | OBIC Co., Ltd. | obic
7911.T | TOPPAN Holdings Inc. | toppan
7912.T | Dai Nippon Printing Co., Ltd. | dai nippon printing
7936.T | ASICS Corporation | asics
7309.T | Shimano Inc. | shimano
8136.T | Sanrio Company, Ltd. | sanrio, hello kitty
6526.T | Socionext Inc. | socionext
3436.T | SUMCO Corporation | sumco
6506.T | YASKAWA Electric Corporation | yaskawa
6586.T | Makita Corporation | makita
7259.T | AISIN Corporation | aisin
7276.T | Koito Manufacturing Co., Ltd. | koito
6448.T | Brother Industries, Ltd. | brother industries
4612.T | Nippon Paint Holdings Co., Ltd. | nippon paint
9613.T | NTT DATA Group Corporation | ntt data
3774.T | Internet Initiative Japan Inc. | internet initiative japan
7453.T | Ryohin Keikaku Co., Ltd. | muji, ryohin keikaku
3563.T | FOOD & LIFE COMPANIES Ltd. | sushiro
7550.T | Zensho Holdings Co., Ltd. | zensho, sukiya
5831.T | Shizuoka Financial Group, Inc. | shizuoka bank
3350.T | Metaplanet Inc. | metaplanet`,
  ],
  [
    "KRX",
    "KRW",
    "Asia/Seoul",
    `005935.KS | Samsung Electronics Co., Ltd. (Preferred) | samsung preferred
009150.KS | Samsung Electro-Mechanics Co., Ltd. | samsung electro mechanics
028260.KS | Samsung C&T Corporation | samsung c&t
032830.KS | Samsung Life Insurance Co., Ltd. | samsung life
000810.KS | Samsung Fire & Marine Insurance Co., Ltd. | samsung fire
018260.KS | Samsung SDS Co., Ltd. | samsung sds
010140.KS | Samsung Heavy Industries Co., Ltd. | samsung heavy
086790.KS | Hana Financial Group Inc. | hana financial
316140.KS | Woori Financial Group Inc. | woori, woori bank
323410.KS | KakaoBank Corp. | kakaobank, kakao bank
377300.KS | Kakao Pay Corp. | kakao pay, kakaopay
036570.KS | NCSOFT Corporation | ncsoft
251270.KS | Netmarble Corporation | netmarble
096770.KS | SK Innovation Co., Ltd. | sk innovation
034730.KS | SK Inc. | sk inc
402340.KS | SK Square Co., Ltd. | sk square
003550.KS | LG Corp. | lg corp
051900.KS | LG H&H Co., Ltd. | lg household
011070.KS | LG Innotek Co., Ltd. | lg innotek
032640.KS | LG Uplus Corp. | lg uplus
030200.KS | KT Corporation | kt corp
015760.KS | Korea Electric Power Corporation | kepco, korea electric power
033780.KS | KT&G Corporation | kt&g
011200.KS | HMM Co., Ltd. | hmm co, hyundai merchant marine
329180.KS | HD Hyundai Heavy Industries Co., Ltd. | hyundai heavy, hyundai heavy industries
009540.KS | HD Korea Shipbuilding & Offshore Engineering Co., Ltd. | korea shipbuilding
042660.KS | Hanwha Ocean Co., Ltd. | hanwha ocean
047810.KS | Korea Aerospace Industries, Ltd. | korea aerospace
064350.KS | Hyundai Rotem Company | hyundai rotem
090430.KS | Amorepacific Corporation | amorepacific, amore pacific
004170.KS | Shinsegae Inc. | shinsegae
139480.KS | E-MART Inc. | emart, e mart
023530.KS | Lotte Shopping Co., Ltd. | lotte shopping
010950.KS | S-Oil Corporation | s oil
003670.KS | POSCO Future M Co., Ltd. | posco future
010130.KS | Korea Zinc Company, Ltd. | korea zinc
024110.KS | Industrial Bank of Korea | industrial bank of korea
011170.KS | Lotte Chemical Corporation | lotte chemical
004020.KS | Hyundai Steel Company | hyundai steel
000720.KS | Hyundai Engineering & Construction Co., Ltd. | hyundai engineering
302440.KS | SK bioscience Co., Ltd. | sk bioscience
326030.KS | SK Biopharmaceuticals Co., Ltd. | sk biopharm
003230.KS | Samyang Foods Co., Ltd. | samyang, samyang foods, buldak
004370.KS | NongShim Co., Ltd. | nongshim
035900.KQ | JYP Entertainment Corporation | jyp, jyp entertainment
041510.KQ | SM Entertainment Co., Ltd. | sm entertainment
122870.KQ | YG Entertainment Inc. | yg entertainment
247540.KQ | EcoPro BM Co., Ltd. | ecopro bm
086520.KQ | EcoPro Co., Ltd. | ecopro
196170.KQ | Alteogen Inc. | alteogen`,
  ],
  [
    "Taiwan",
    "TWD",
    "Asia/Taipei",
    `3711.TW | ASE Technology Holding Co., Ltd. | ase technology
2881.TW | Fubon Financial Holding Co., Ltd. | fubon
2882.TW | Cathay Financial Holding Co., Ltd. | cathay financial
2891.TW | CTBC Financial Holding Co., Ltd. | ctbc
2412.TW | Chunghwa Telecom Co., Ltd. (Taipei) |
2395.TW | Advantech Co., Ltd. | advantech
2327.TW | Yageo Corporation | yageo
3231.TW | Wistron Corporation | wistron
6669.TW | Wiwynn Corporation | wiwynn
2356.TW | Inventec Corporation | inventec
2324.TW | Compal Electronics, Inc. | compal
2376.TW | Giga-Byte Technology Co., Ltd. | gigabyte, giga byte
2379.TW | Realtek Semiconductor Corp. | realtek
3034.TW | Novatek Microelectronics Corp. | novatek
3661.TW | Alchip Technologies, Limited | alchip
2409.TW | AUO Corporation | auo, au optronics
3481.TW | Innolux Corporation | innolux
2609.TW | Yang Ming Marine Transport Corporation | yang ming
2615.TW | Wan Hai Lines Ltd. | wan hai
2618.TW | EVA Airways Corporation | eva air, eva airways
2610.TW | China Airlines, Ltd. | china airlines
1301.TW | Formosa Plastics Corporation | formosa plastics
2002.TW | China Steel Corporation | china steel
1216.TW | Uni-President Enterprises Corporation | uni president
2912.TW | President Chain Store Corporation | president chain store
2207.TW | Hotai Motor Co., Ltd. | hotai
9921.TW | Giant Manufacturing Co., Ltd. | giant manufacturing, giant bicycles
2345.TW | Accton Technology Corporation | accton
6505.TW | Formosa Petrochemical Corporation | formosa petrochemical
2886.TW | Mega Financial Holding Company Ltd. | mega financial
2884.TW | E.SUN Financial Holding Company, Ltd. | e sun financial, esun financial`,
  ],
];

/** Companies of Japan, Korea and Taiwan besides the largest. */
export const asianNameListings: Listing[] = groups.flatMap(([exchange, currency, timeZone, lines]) =>
  parseListings({ exchange, currency, timeZone, kind: "equity", lines }),
);
