import { type Reading, readNothing, toMatchSpan } from "./numbers";

/** Exchanges and kinds of markets by the words people use, as market identifier codes. */
const EXCHANGES: [string, string][] = [
  ["XNAS", "nasdaq"],
  ["XLON", "london(?: stock exchange)?|lse|uk(?: stock)? market|british(?: stock)? market|ftse"],
  [
    "XETR",
    "xetra|frankfurt(?: stock exchange)?|german(?:y|y's)?(?: stock)?(?: market| exchange| bourse)?|deutsche b(?:ö|oe|o)rse|dax",
  ],
  ["XAMS", "amsterdam(?: stock exchange)?|euronext amsterdam|dutch(?: stock)? (?:market|exchange)"],
  ["XBRU", "brussels(?: stock exchange)?|euronext brussels|belgian(?: stock)? (?:market|exchange)"],
  ["XLIS", "lisbon(?: stock exchange)?|euronext lisbon|portuguese(?: stock)? (?:market|exchange)"],
  ["XMIL", "milan(?: stock exchange)?|borsa italiana|euronext milan|italian(?: stock)? (?:market|exchange)"],
  ["XPAR", "paris(?: stock exchange| bourse)?|euronext(?: paris)?|french(?: stock)? (?:market|exchange)"],
  ["XSWX", "six(?: swiss exchange)|swiss(?: stock)? (?:market|exchange)|zurich|zürich|switzerland"],
  ["XTKS", "tokyo(?: stock exchange)?|tse|jpx|japan(?:ese)?(?: stock)?(?: market| exchange)?|nikkei"],
  ["XHKG", "hong ?kong(?: stock)?(?: market| exchange)?|hkex|hkse|hang seng"],
  ["XTSE", "toronto(?: stock exchange)?|tsx|canad(?:a|ian)(?: stock)?(?: market| exchange)?"],
  ["XASX", "asx|sydney|australian?(?: stock| securities)?(?: market| exchange)?"],
  ["XNSE", "nse|mumbai|bombay(?: stock exchange)?|bse|national stock exchange of india|india(?:n|'s)?(?: stock)? (?:markets?|exchanges?)"],
  ["XSHG", "shanghai(?: stock exchange)?|chinese(?: stock)? (?:market|exchange)"],
  ["XKRX", "seoul|korea(?:n)?(?: stock)? (?:market|exchange)|krx"],
  ["CRYPTO", "crypto(?:currenc(?:y|ies))?(?: markets?)?"],
  ["FX", "forex(?: market)?|fx(?: market)?|foreign exchange(?: market)?|currency markets?"],
  [
    "XNYS",
    "nyse|new york(?: stock exchange)?|wall street|big board|(?:us|u\\.s\\.|american|united states)(?: stock)? (?:markets?|exchanges?)",
  ],
];

const NAME = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${EXCHANGES.map(([id, words]) => `(?<${id}>${words})`).join("|")})(?![\\p{L}\\p{N}])`,
  "u",
);

/** The exchange that is named in words, whatever else the words may mean; null without one. */
export function readExchange(lower: string): Reading<string | null> {
  const match = NAME.exec(lower);
  const id = match ? EXCHANGES.find(([each]) => match.groups?.[each] !== undefined)?.[0] : undefined;
  return match && id ? { value: id, spans: [toMatchSpan(match)] } : readNothing(null);
}
