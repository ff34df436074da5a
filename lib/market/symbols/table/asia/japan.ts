import { parseListings } from "../listing";

/** Large companies listed in Tokyo; prices in yen. */
export const japaneseListings = parseListings({
  exchange: "Tokyo",
  currency: "JPY",
  timeZone: "Asia/Tokyo",
  kind: "equity",
  lines: `
7203.T | Toyota Motor Corporation (Tokyo) |
7267.T | Honda Motor Co., Ltd. (Tokyo) |
7201.T | Nissan Motor Co., Ltd. | nissan, nissan motor
7261.T | Mazda Motor Corporation | mazda
7270.T | Subaru Corporation | subaru
7269.T | Suzuki Motor Corporation | suzuki
7211.T | Mitsubishi Motors Corporation | mitsubishi, mitsubishi motors
6758.T | Sony Group Corporation (Tokyo) |
7974.T | Nintendo Co., Ltd. |
9984.T | SoftBank Group Corp. | softbank, soft bank
9434.T | SoftBank Corp. (Mobile) | softbank mobile
6861.T | Keyence Corporation | keyence
8035.T | Tokyo Electron Limited | tokyo electron
6857.T | Advantest Corporation | advantest
8306.T | Mitsubishi UFJ Financial Group, Inc. | mitsubishi, mitsubishi ufj, mufg
8316.T | Sumitomo Mitsui Financial Group, Inc. | sumitomo mitsui, smfg
8411.T | Mizuho Financial Group, Inc. | mizuho
8058.T | Mitsubishi Corporation | mitsubishi corp
8031.T | Mitsui & Co., Ltd. | mitsui
8001.T | ITOCHU Corporation | itochu
8053.T | Sumitomo Corporation | sumitomo corp
8002.T | Marubeni Corporation | marubeni
7011.T | Mitsubishi Heavy Industries, Ltd. | mitsubishi, mitsubishi heavy, mitsubishi heavy industries
6503.T | Mitsubishi Electric Corporation | mitsubishi, mitsubishi electric
6501.T | Hitachi, Ltd. | hitachi
6752.T | Panasonic Holdings Corporation | panasonic
6702.T | Fujitsu Limited | fujitsu
6701.T | NEC Corporation | nec
7751.T | Canon Inc. |
7731.T | Nikon Corporation | nikon
7733.T | Olympus Corporation |
6954.T | FANUC Corporation | fanuc
6594.T | Nidec Corporation | nidec
6981.T | Murata Manufacturing Co., Ltd. | murata
6971.T | Kyocera Corporation | kyocera
9983.T | Fast Retailing Co., Ltd. | fast retailing, uniqlo
4502.T | Takeda Pharmaceutical Company Limited | takeda, takeda pharma
4568.T | Daiichi Sankyo Company, Limited | daiichi sankyo
4503.T | Astellas Pharma Inc. | astellas
4519.T | Chugai Pharmaceutical Co., Ltd. | chugai
4063.T | Shin-Etsu Chemical Co., Ltd. | shin-etsu, shin etsu
4452.T | Kao Corporation | kao corp
4911.T | Shiseido Company, Limited | shiseido
2914.T | Japan Tobacco Inc. | japan tobacco
2502.T | Asahi Group Holdings, Ltd. | asahi
2503.T | Kirin Holdings Company, Limited | kirin
2802.T | Ajinomoto Co., Inc. | ajinomoto
3382.T | Seven & i Holdings Co., Ltd. | seven & i, seven and i, 7-eleven, seven eleven
9432.T | NTT, Inc. | ntt, nippon telegraph and telephone
9433.T | KDDI Corporation | kddi
9020.T | East Japan Railway Company | east japan railway, jr east
9022.T | Central Japan Railway Company | central japan railway, jr central
9201.T | Japan Airlines Co., Ltd. | japan airlines
9202.T | ANA Holdings Inc. | all nippon airways
6098.T | Recruit Holdings Co., Ltd. | recruit holdings
4755.T | Rakuten Group, Inc. | rakuten
4385.T | Mercari, Inc. | mercari
7741.T | HOYA Corporation | hoya
6301.T | Komatsu Ltd. | komatsu
6367.T | Daikin Industries, Ltd. | daikin
6902.T | DENSO Corporation | denso
5108.T | Bridgestone Corporation | bridgestone
4661.T | Oriental Land Co., Ltd. | oriental land
8604.T | Nomura Holdings, Inc. | nomura
8766.T | Tokio Marine Holdings, Inc. | tokio marine
5401.T | Nippon Steel Corporation | nippon steel
9684.T | Square Enix Holdings Co., Ltd. | square enix
7832.T | Bandai Namco Holdings Inc. | bandai namco, bandai
9697.T | Capcom Co., Ltd. | capcom
9766.T | Konami Group Corporation | konami
6460.T | Sega Sammy Holdings Inc. | sega, sega sammy
`,
});
