/** A stock exchange outside the United States that symbols with a suffix are listed on. */
export interface Venue {
  /** Suffix of our symbols: `L` in `VOD.L`. */
  suffix: string;
  /** Market identifier code, ISO 10383. */
  mic: string;
  name: string;
  timeZone: string;
}

const ROWS: [suffix: string, mic: string, name: string, timeZone: string][] = [
  ["L", "XLON", "London Stock Exchange", "Europe/London"],
  ["DE", "XETR", "Xetra", "Europe/Berlin"],
  ["F", "XFRA", "Frankfurt", "Europe/Berlin"],
  ["PA", "XPAR", "Euronext Paris", "Europe/Paris"],
  ["AS", "XAMS", "Euronext Amsterdam", "Europe/Amsterdam"],
  ["BR", "XBRU", "Euronext Brussels", "Europe/Brussels"],
  ["LS", "XLIS", "Euronext Lisbon", "Europe/Lisbon"],
  ["MI", "XMIL", "Borsa Italiana", "Europe/Rome"],
  ["MC", "XMAD", "Bolsa de Madrid", "Europe/Madrid"],
  ["SW", "XSWX", "SIX Swiss Exchange", "Europe/Zurich"],
  ["VI", "XWBO", "Vienna", "Europe/Vienna"],
  ["ST", "XSTO", "Nasdaq Stockholm", "Europe/Stockholm"],
  ["HE", "XHEL", "Nasdaq Helsinki", "Europe/Helsinki"],
  ["CO", "XCSE", "Nasdaq Copenhagen", "Europe/Copenhagen"],
  ["OL", "XOSL", "Oslo Børs", "Europe/Oslo"],
  ["TO", "XTSE", "Toronto Stock Exchange", "America/Toronto"],
  ["V", "XTSX", "TSX Venture Exchange", "America/Toronto"],
  ["T", "XJPX", "Tokyo", "Asia/Tokyo"],
  ["HK", "XHKG", "Hong Kong", "Asia/Hong_Kong"],
  ["SS", "XSHG", "Shanghai", "Asia/Shanghai"],
  ["SZ", "XSHE", "Shenzhen", "Asia/Shanghai"],
  ["AX", "XASX", "ASX", "Australia/Sydney"],
  ["NZ", "XNZE", "NZX", "Pacific/Auckland"],
  ["NS", "XNSE", "NSE", "Asia/Kolkata"],
  ["BO", "XBOM", "BSE", "Asia/Kolkata"],
  ["KS", "XKRX", "Korea Exchange", "Asia/Seoul"],
  ["TW", "XTAI", "Taiwan", "Asia/Taipei"],
  ["SI", "XSES", "Singapore", "Asia/Singapore"],
  ["SA", "BVMF", "B3", "America/Sao_Paulo"],
  ["JO", "XJSE", "Johannesburg", "Africa/Johannesburg"],
  ["TA", "XTAE", "Tel Aviv", "Asia/Jerusalem"],
];
const VENUES: Venue[] = ROWS.map(([suffix, mic, name, timeZone]) => ({ suffix, mic, name, timeZone }));

/** The exchange of a suffix (`L`), or null for one that is not in the table. */
export function findVenueBySuffix(suffix: string): Venue | null {
  return VENUES.find((venue) => venue.suffix === suffix) ?? null;
}

/** The exchange of a market identifier code (`XLON`), or null. */
export function findVenueByMic(mic: string): Venue | null {
  return VENUES.find((venue) => venue.mic === mic) ?? null;
}
