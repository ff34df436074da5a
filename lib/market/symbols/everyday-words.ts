const wordSet = (words: string) => new Set(words.trim().split(/\s+/));

/**
 * Names that are everyday words as well. In lower case they count as a company only with stock words around them.
 * Keys as `toSpokenKeys` makes them, words joined by a space.
 */
const EVERYDAY_NAMES = new Set(
  (
    "alphabet,arm,block,best buy,booking,caterpillar,coke,crude oil,doge,ether,ford,gap,general,gm,gold,lucid,meta," +
    "oil,oracle,ripple,russell,sap,shell,silver,snap,snowflake,square,strategy,target,ups,visa,zoom,kraft,uber,the dow"
  ).split(","),
);

/** True when a name has to earn its place in a text: see `countsAsName`. */
export function isEverydayName(key: string): boolean {
  return EVERYDAY_NAMES.has(key);
}

/** Upper-case words that are never taken for a ticker inside a sentence, whatever is listed under them; `$ALL` is. */
const NEVER_TICKERS = wordSet(`
  A I AI ALL AM AN AND ANY API AR ARE AS AT ATH BE BY CAN CAGR CEO CFO CPI CSV CTO DO EPS ESG ETF ETFS EU EUR FAQ FED
  FOMO FOR FX GBP GDP GO HAS HE HI HOW IN IPO IS IT ITS JPY LLC LOW MA MAX ME MS MY NEW NEXT NO NOT NOW OF OHLC OK ON
  ONE OR OUT PDF PE PM PS QA Q1 Q2 Q3 Q4 ROI RSI SEC SEE SMA SO TBD THE TO TV UK UN UP US USA USD VAT VS WAS WE YOY YTD
  YES YOU H1 H2 YOLO ATM DIY FYI ASAP LOL TV PC OPEN HIGH CLOSE DAY WEEK MONTH YEAR
`);

/** Tickers that spell a word: not taken from a message that is written in capitals throughout. */
const WORD_TICKERS = wordSet(`
  ARM BA CAT COIN COST DASH DE DIA DIS EA GAP GE GM HD HON HOOD KO LIN MAR MET META MO MS MU NEE NET PEP PG PINS RACE
  RIO SHOP SNAP SNOW SPOT SPY TM TSM UPS YUM SPGI CRM ADP SLB SAP SONY COP GOLD
`);

/** Whether an upper-case word of a sentence may be read as a ticker; `shouting` is a message without small letters. */
export function mayBeTicker(input: { word: string; shouting: boolean }): boolean {
  if (NEVER_TICKERS.has(input.word)) return false;
  return !(input.shouting && (WORD_TICKERS.has(input.word) || input.word.length < 3));
}

const STOCK_WORDS = wordSet(`
  stock stocks share shares price prices priced chart charts ticker tickers quote quotes trade trades traded trading
  close closed closes closing compare compared comparison vs versus against dividend dividends return returns market
  perform performed performing performance volume drawdown ytd year years month months week weeks today yesterday
  high low highest lowest doing worth value valuation gain gains gained lose loss losses lost rise rose fall fell
  split splits earnings inc corp plc
`);

/** True when the words of a message talk of shares, prices, spans or comparisons. */
export function speaksOfStocks(keys: readonly string[]): boolean {
  return keys.some((key) => STOCK_WORDS.has(key) || /^(19|20)\d\d$/.test(key));
}

const DETERMINERS = wordSet(
  "a an the my your his her its our their this that these any some no in every another",
);
const NOT_AFTER: Record<string, Set<string>> = {
  target: wordSet("price prices date audience market group"),
  visa: wordSet("application requirements requirement card"),
  gold: wordSet("medal card standard"),
  block: wordSet("trade trades size"),
  strategy: wordSet("for to that"),
};

/** True when the words beside an everyday name say that it is the everyday word: "a visa", "target price". */
export function isUsedAsWord(input: { key: string; before: string | null; after: string | null }): boolean {
  const { key, before, after } = input;
  if (before !== null && DETERMINERS.has(before)) return true;
  if (key === "target" && before === "price") return true;
  return after !== null && (NOT_AFTER[key]?.has(after) ?? false);
}

/** Everyday words within one letter of a known name, which no misspelling may turn into that name. */
const NOT_MISSPELLINGS = wordSet(`
  apples apply amply bauer being boring boxing herpes index intent inter intern adore chevrons linda lower lowers
  lowest merci modern vortex
`);

/** False for words that are themselves and no misspelt name. */
export function mayBeMisspelt(word: string): boolean {
  return !NOT_MISSPELLINGS.has(word);
}
