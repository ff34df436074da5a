import { isWeakName } from "./everyday-names";

const wordSet = (words: string) => new Set(words.trim().split(/\s+/));

/** Words that only a message about markets has. */
const MARKET_WORDS = wordSet(`
  stock stocks share shares shareholder shareholders ticker tickers price prices priced chart charts charted quote quotes
  trade trades traded trading dividend dividends earnings eps valuation valued invest invested investing investor
  investors investment portfolio bullish bearish rally rallied rallies drawdown drawdowns ytd volatility volatile beta
  correlated correlate correlates correlation outperform outperformed outperforms underperform underperformed return returns returned performance perform performed
  performs performing compare compared comparison comparing vs versus nasdaq nyse etf etfs rsi macd sma ema candles
  candlestick buyback buybacks splits futures commodity commodities ounce barrel bushel forex crypto coin coins capitalization
  oversold overbought capitalisation cap p&l shorting lse xetra tsx asx adr adrs ipo symbol riskier riskiest revenue revenues profit profits ebitda eps pe p/e fcf margin margins sharpe sortino drawdown markets market close closed closes closing adr plot graph
`);

/** Words that go with a subject of a market question but with much else besides. */
const NEUTRAL_WORDS = wordSet(`
  a again ago all an and another any are around as at be been being best better between both but by can change changed
  cheap cost costs compared could current currently daily day days decade did do does doing done down drop dropped during each end
  expensive fall fallen fare fared faring fell first five for four from gain gained gains gave give go going gone got had
  happened happening has have high higher highest how if in into is it its just last latest less long look looking looks
  lose losing loss lost lot low lower lowest made make many max me mean monday month monthly months more most much my
  near next now number of off on one or over past per percent please point points pretty quarter quarters rise risen
  rose s say september set should show showing since so some started tell than that the think them then there these they this
  three tick till time times to today too top total trend trending two under until up update value volume was watch we
  week weekly weeks were what when where which while who why will with within worth would year years yesterday yet you
  january february march april may june july august october november december friday tuesday wednesday thursday hello hi
  hey thanks thx pls ok okay good bad great well really right about against above below versus latest news recently
  lately perform tomorrow morning afternoon evening night weekend quick brief full me info information details
  s t re ve ll d m seventies eighties nineties noughties whats hows wheres wats wat mornin mornings n pls plz rn atm jus doin report reports reported split usd eur gbp dollars euros dollar euro worst worse rate open opened opens level levels
`);

/** Words before a subject: "price of X", "how is X", "X and X", "compare X". */
const LEADING_WORDS = wordSet(`
  of is are was were did does do has have had and or vs versus v against with to than for about on in like compare
  compared comparing show plot chart graph quote price stock stocks shares ticker symbol buy bought sell sold hold own
  owned short add check between me s how will can could would should did's what plus from at into trading invested
  invest since when why think holding owning buying selling look pull up hey hi hello ok okay so also both
  track watch following follow yesterday today performance returns earnings dividend dividends company whats wheres hows wats n revenue revenues margin
  date dates etf fund not parts part thirds third half quarter halves quarters split money mostly mainly rather instead next by over divided times
  margins profit profits ebitda pe p/e eps cap yield yields debt vol volatility beta sharpe sortino correlation rsi macd sma
  ema drawdown alert news headlines latest current last
`);

/** Words behind a subject: "X stock", "X and", "X do", "X since". */
const FOLLOWING_WORDS = wordSet(`
  stock stocks share shares price prices ticker chart charts quote quotes earnings dividend dividends eps revenue vs versus
  and or against with compared to than do doing done did does is was are has have had in on at since over during from
  for this last today now yesterday year ytd month week trading trade trades traded close closed closes closing open
  opened up down perform performed performing performance fare fared return returns rise rose risen fall fell fallen
  drop dropped gain gained lose lost jump jumped surge surged crash crashed move moved beat beats worth valuation market
  volume volatility cost costs hit reach drawdown rsi macd sma ema beta candles history historical futures inc corp corporation company plc
  group co ltd etf price/earnings between before after through until till by 1 2 3 5 10 20 s right currently lately
  recently these past per going look looking looks report reports reported pay pays paid split splits go get hit make
  made high low pe p/e cap adr the outperform outperformed underperformed a overvalued undervalued expensive
  cheap good safe risky still too miss riskier safer better worse cheaper bigger larger higher lower
  stronger weaker more less ahead behind missed misses announce announced raise raised cut cuts
  january february march april may june july august september october november december free operating gross net
  revenues profit profits margin margins ev ev/ebitda ebitda fcf debt income sales yield yields headlines news max
  correlation sharpe sortino forward trailing payout isin sector best worst highest lowest average avg monthly weekly daily
  oversold overbought symbol q1 q2 q3 q4 h1 h2 quarterly annual priced n pls rn v not divided next instead too also combined together each plus please plz rather side head paid
`);

const TRADE_WORDS_BEHIND = wordSet(
  "stock stocks share shares ticker earnings dividend dividends inc corp corporation plc futures eps valuation " +
    "companies holdings ltd ag se nv group",
);

const DETERMINERS = wordSet(
  "a an the my your his her its our their this that these those any some no every another each what which",
);

/** A message, read once for the questions of this file. */
export interface Surroundings {
  /** The words as `toNameTokens` makes them. */
  keys: readonly string[];
  /** True for each word with a sign behind it that ends a phrase: a comma, a dash, a full stop. */
  breaks: readonly boolean[];
  /** True when one of them is a word of markets. */
  speaksOfMarkets: boolean;
}

/** Reads the words of a message. */
export function readSurroundings(input: {
  keys: readonly string[];
  breaks: readonly boolean[];
  /** True for a row of tickers ("V and MA"), which speaks of markets without a word of them. */
  onlyTickers: boolean;
}): Surroundings {
  const { keys, breaks, onlyTickers } = input;
  return { keys, breaks, speaksOfMarkets: onlyTickers || keys.some((key) => MARKET_WORDS.has(key)) };
}

/** The words right before and behind a stretch; null at the ends of the message and of a phrase. */
export function readNeighbours({ around, from, to }: Stretch): {
  before: string | null;
  after: string | null;
} {
  return {
    before: from === 0 || around.breaks[from - 1] ? null : (around.keys[from - 1] ?? null),
    after: around.breaks[to - 1] ? null : (around.keys[to] ?? null),
  };
}

/** A stretch of words inside a message: `from` is the first, `to` the one behind the last. */
export interface Stretch {
  around: Surroundings;
  from: number;
  to: number;
}

/**
 * True when the words around a stretch make it the subject of a market question: it is all there is, trade words stand
 * right behind it ("visa stock"), or it stands where a subject stands in a message about markets or about nothing else
 * ("how is visa doing today", "and visa?").
 */
export function isSubject({ around, from, to }: Stretch): boolean {
  const { keys, speaksOfMarkets } = around;
  if (from === 0 && to === keys.length) return true;
  const { before, after } = readNeighbours({ around, from, to });
  if (after !== null && TRADE_WORDS_BEHIND.has(after)) return true;
  if (before !== null && !LEADING_WORDS.has(before) && !isWeakName(before)) return false;
  if (after !== null && !FOLLOWING_WORDS.has(after) && !isYear(after) && !isWeakName(after)) return false;
  return speaksOfMarkets || asksHowItWent({ keys, from, to });
}

/** "how is X doing", "what about X", "X today": nothing in the message but words that go with a subject. */
function asksHowItWent({ keys, from, to }: { keys: readonly string[]; from: number; to: number }): boolean {
  const rest = [...keys.slice(0, from), ...keys.slice(to)];
  if (!rest.every((key) => NEUTRAL_WORDS.has(key) || isYear(key) || /^\d+$/.test(key))) return false;
  return (
    (/\b(?:what is|what s|whats|wats|where is|where s|wheres) $/.test(`${keys.slice(0, from).join(" ")} `) &&
      /^(?:doing|worth|trading|at|up|down)$/.test(keys[to] ?? "")) ||
    OPENINGS.test(`${keys.slice(0, from).join(" ")} `) ||
    /^(?:today|now|ytd|this|last|since|in|news|headlines|latest|yesterday|rn)\b/.test(keys[to] ?? "")
  );
}

const OPENINGS =
  /^(?:(?:hey|hi|hello|ok|okay|so|and|but|please) )*(?:and|or|vs|what do you think (?:of|about)|what about|how about|and what about|how (?:is|s|are|was|has|did|does|much is|much has|much did)|hows|whats|what s|wheres|where s|where is the|wheres the|where s the|whats the|hows the|how is the|show me|show|tell me about|give me|is|did|has|was|what happened to|what is happening (?:to|with)|what is up with|why (?:is|did|has)|when did|when does|where is|update on|latest on|news on|news about|about) $/;

function isYear(key: string): boolean {
  return /^(?:19|20)\d\d$/.test(key);
}

const JOINING_WORDS = wordSet("and or vs versus v against with to than between plus n by");

/** True for a word that stands between two subjects: "and", "or", "vs". */
export function joinsNames(word: string): boolean {
  return JOINING_WORDS.has(word);
}

const COMPARATIVES = wordSet(
  "better worse cheaper bigger larger riskier safer stronger weaker higher lower smaller pricier ahead behind",
);

/** True when a word beside a stretch joins it to another subject: "X and Y", "X or Y", "X, Y". */
export function isJoined({ around, from, to }: Stretch): boolean {
  const { keys, breaks } = around;
  const [before = "", after = ""] = [keys[from - 1], keys[to]];
  return (
    JOINING_WORDS.has(before) ||
    JOINING_WORDS.has(after) ||
    COMPARATIVES.has(after) ||
    breaks[from - 1] === true ||
    (breaks[to - 1] === true && after !== "")
  );
}

/** True behind words that only a symbol follows: "price of PEG", "ticker PM". */
export function isNamedAsTicker({ around, from }: Pick<Stretch, "around" | "from">): boolean {
  const [before, last] = [around.keys[from - 2] ?? "", around.keys[from - 1] ?? ""];
  return (
    /^(?:ticker|symbol)$/.test(last) || (last === "of" && /^(?:price|shares|stock|quote|chart)$/.test(before))
  );
}

/** True right behind "a", "my", "this" and the like, where a word is itself and no company. */
export function isBehindDeterminer({ around, from }: Pick<Stretch, "around" | "from">): boolean {
  return !around.breaks[from - 1] && DETERMINERS.has(around.keys[from - 1] ?? "");
}

/** True when trade words stand right behind a stretch: "visa stock", "target shares". */
export function hasTradeWordBehind({ around, to }: Pick<Stretch, "around" | "to">): boolean {
  return TRADE_WORDS_BEHIND.has(around.keys[to] ?? "");
}
