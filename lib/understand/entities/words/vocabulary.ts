import { EVERYDAY_WORDS } from "./everyday-words";

/** Words that are never a company's name by themselves, grouped only so that a person can read them. */
const words = `
a an the this that these those some any all both each every other another one ones same such own more most less least few many much lot lots
i i'm i'd i've i'll me my mine we us our you your yours u ur he she his her him it its itself they them their there here who whom whose which what
what's how's where's who's it's that's let's when where why how and or but nor so if then than as because while though although whether not no yes
of in on at by for from to into onto with without within about over under above below between against during through across per via since until till
before after ago upon off out up down around near like unlike vs versus v compared relative alongside plus minus
is are was were be been being am do does did done doing don't didn't doesn't isn't aren't wasn't have has had having can could may might must shall should
will would won't can't couldn't wouldn't get gets got getting give gives gave make makes made making let go goes going gone went come comes came take took
put keep kept see saw seen look looks looked looking show shows showed showing shown tell tells told say says said know known want wants wanted need needs
think thought mean means meant ask asked find found check try help please pls plz thanks thank thx ty kindly just only also too very really quite still
even ever never always often again now currently right today recently lately soon already yet maybe perhaps ok okay hey hi hello well sure
price prices priced pricing quote quotes quoted trade trades traded trading trader stock stocks share shares equity equities market markets security
ticker tickers symbol symbols company companies corp corporation inc ltd plc firm business businesses instrument fund etf index indices portfolio
worth value values valued valuation cost costs costing close closes closed closing open opens opened opening high highs higher highest low lows lower lowest
volume cap capitalization capitalisation chart charts charting graph graphs plot plots plotted draw candle candles candlestick candlesticks line lines ohlc bar bars
history historical historic performance perform performs performed performing perf return returns returned returning gain gains gained loss losses lost lose
losing losers winners rise rises rose risen rising fall falls fell fallen falling drop drops dropped dropping jump jumped surge surged crash crashed crashing
climb climbed decline declined plunge plunged grow grows grew grown growth change changes changed move moves moved moving movement movements trend trends
trended trending drawdown drawdowns volatility volatile risk risky dividend dividends split splits yield yields earnings revenue profit profits
compare compares comparing comparison comparisons versus difference differences better worse best worst beat beats beaten outperform outperformed outperforms underperform
underperformed fare fared faring versus stack
day days daily week weeks weekly month months monthly quarter quarters quarterly year years yearly annual annually decade decades time times date dates
period periods range span session sessions morning afternoon evening night early late mid end start beginning middle first second third fourth last next
past previous recent current latest newest happened happen happens going track record overall far long short term really exactly much happening
add adds added remove drop delete exclude include instead without together only switch use using set zoom view display display display
usd dollar dollars eur euro euros percent percentage points point figure figures number numbers data info information detail details summary overview
up-to-date update updates news report reports explain define definition meaning describe calculate calculated average total max min maximum minimum all-time
good bad great nice big small large huge new old cool fine interesting interested curious actually basically generally approximately roughly between
buy buying bought sell selling sold hold holding held invest invested investing investment investments own owned money cash question answer thing things
something anything everything nothing someone anyone everybody people way ways kind sort bit part side two three four five six seven eight nine ten
versus ipo inception wondering wonder guess hope love today's yesterday's year's week's month's stock's company's share's market's
table tables user users select script alert null undefined story
developed develop develops behave behaved evolve evolved fare fares christmas easter thanksgiving swap replace yourself started start
sharpe sortino beta correlation correlations correlate correlated correlates corelation ratio ratios deviation riskier riskiest risks safer safest
stable steadier bumpier calmer adjusted underwater diversify diversified vol volatilty volatlity
rebalance rebalanced rebalancing rebalances weight weights weighted weighting equally evenly remainder remaining allocation backtest backtested portfolios
invest'd had held owned spent become grown turned suppose imagine assume assuming growth thousand million billion trillion grand bucks k
news headline headlines article articles articles stories
report reports reporting reported announce announces announced announcement announcements call calls release releases results result numbers date due surprise surprises
estimate estimates expectation expectations consensus analyst analysts beat missed miss misses season upcoming
payout payouts pay pays paid paying distribution distributions ex-dividend ex-date ex yielding reinvested dividened dividens
margin margins income sheet balance fundamentals financials financial filing filings filed 10-k 10-q 10k 10q operating assets liabilities debt equity
sales turnover profitable earn earns earned bottom capex outstanding expenditure ebitda ebit eps pe p/e p/b p/s ev roe roa peg buyback buybacks cash
trailing multiple multiples fiscal annualized annualised yearly
sector sectors industry isin wkn cusip listed listing lists ipo'd currency currencies kind exchange exchanges covered cover support track supported
market's bourse hours holiday holidays schedule calendar weekend weekends pre-market premarket after-hours
gainer gainers loser loser's laggards mover movers decliner decliners performer performers gaining losing screen screener filter oversold overbought volatile within
export exported exporting download downloads downloaded downloading save file files csv json excel spreadsheet format sheet
indicator indicators crossover crossovers crossed crossing crosses average averages
positive negative often frequently frequency highest lowest peak peaked bottom bottomed maximum typical mean
biggest largest greatest strongest weakest steepest sharpest one-day
euro's sterling yen francs franc pounds pound rupees yuan converted convert terms
rn atm tho bro dude lately nowadays hmm um uh er oh ah lol haha wow yeah yep nope nah test testing asdf blah foo etc
`;

const vocabulary = new Set(`${words} ${EVERYDAY_WORDS}`.split(/\s+/).filter((word) => word !== ""));

/** Phrases of the trade whose single words stand in companies' names as well. */
export const TRADE_PHRASES =
  /\b(?:price targets?|target prices?|standard deviations?|std dev|free cash flow|cash flow statements?|(?:net|gross|operating) (?:income|profits?|margins?|earnings|debt)|income statements?|top line|bottom line|book value|enterprise value|forward p\/?e|move together|moved? in (?:tandem|sync)|the rest|half and half|press releases?|(?:golden|death) cross(?:es)?|in the (?:green|red)|record (?:high|low)s?|asset mix|buy signals?|crossovers?|closing bell|opening bell|single[- ]day|risk[- ]adjusted|on[- ]balance)\b/g;

/** True for a lower-cased English word that does not name a company by itself. */
export function isOrdinaryWord(word: string): boolean {
  return vocabulary.has(word) || vocabulary.has(word.replace(/'s$/, ""));
}

const basic = new Set(words.split(/\s+/));

/** True for a word so plain that it is no term either; "contango" is an everyday word of this trade and a term. */
export function isPlainWord(word: string): boolean {
  return basic.has(word) || basic.has(word.replace(/'s$/, ""));
}
