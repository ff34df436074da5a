/** Currency (major unit) and IANA zone of an exchange, by Yahoo's exchange code, for search hits that carry neither. */
export interface ExchangeFacts {
  currency: string;
  timeZone: string;
}

const GROUPS: [codes: string, currency: string, timeZone: string][] = [
  ["NMS NYQ NGM NCM NAS NYS PCX ASE BTS BATS PNK OQB OQX OID NIM SNP DJI CGI WCB", "USD", "America/New_York"],
  ["CMX NYM CBT CME", "USD", "America/New_York"],
  ["TOR VAN CNQ NEO", "CAD", "America/Toronto"],
  ["LSE IOB FGI", "GBP", "Europe/London"],
  ["GER FRA STU BER MUN HAM DUS HAN", "EUR", "Europe/Berlin"],
  ["PAR", "EUR", "Europe/Paris"],
  ["AMS", "EUR", "Europe/Amsterdam"],
  ["BRU", "EUR", "Europe/Brussels"],
  ["LIS", "EUR", "Europe/Lisbon"],
  ["MIL TLO", "EUR", "Europe/Rome"],
  ["MCE", "EUR", "Europe/Madrid"],
  ["VIE", "EUR", "Europe/Vienna"],
  ["HEL", "EUR", "Europe/Helsinki"],
  ["ISE", "EUR", "Europe/Dublin"],
  ["ATH", "EUR", "Europe/Athens"],
  ["EBS SWX", "CHF", "Europe/Zurich"],
  ["STO", "SEK", "Europe/Stockholm"],
  ["CPH", "DKK", "Europe/Copenhagen"],
  ["OSL", "NOK", "Europe/Oslo"],
  ["WSE", "PLN", "Europe/Warsaw"],
  ["IST", "TRY", "Europe/Istanbul"],
  ["JPX TYO OSA", "JPY", "Asia/Tokyo"],
  ["HKG HKS", "HKD", "Asia/Hong_Kong"],
  ["SHH SHZ", "CNY", "Asia/Shanghai"],
  ["TAI TWO", "TWD", "Asia/Taipei"],
  ["KSC KOE", "KRW", "Asia/Seoul"],
  ["NSI BSE", "INR", "Asia/Kolkata"],
  ["SES", "SGD", "Asia/Singapore"],
  ["ASX", "AUD", "Australia/Sydney"],
  ["NZE", "NZD", "Pacific/Auckland"],
  ["SAO", "BRL", "America/Sao_Paulo"],
  ["MEX", "MXN", "America/Mexico_City"],
  ["BUE", "ARS", "America/Argentina/Buenos_Aires"],
  ["JNB", "ZAR", "Africa/Johannesburg"],
  ["TLV", "ILS", "Asia/Jerusalem"],
  ["SAU", "SAR", "Asia/Riyadh"],
  ["CCC", "USD", "UTC"],
  ["CCY", "USD", "Europe/London"],
];

const BY_CODE = new Map<string, ExchangeFacts>(
  GROUPS.flatMap(([codes, currency, timeZone]) =>
    codes.split(" ").map((code): [string, ExchangeFacts] => [code, { currency, timeZone }]),
  ),
);

/** Facts of an exchange by Yahoo's code ("NMS", "LSE"), or null when it is not in the table. */
export function findExchange(code: string): ExchangeFacts | null {
  return BY_CODE.get(code) ?? null;
}
