/** Words that begin a sentence and name nothing, in small letters. */
const openers = `a about above according across additionally after again all along also although among an and annual any
are around as at average averages back based because before behind below benchmark best beta between both but by calendar
capital cash change changes close closing closes combined compared comparing correlation cumulative currently daily data
date dates day days despite dividend dividends down drawdown during each earlier earnings either end ending even every
excluding expenses few figures final finally first five for four free from full further gains given global gross growth
guidance half has have here high higher highest historically holding holdings how however if in including income
indeed industry inflation interest into is it its just last late later latest like long losses low lower lowest margin
margins market markets mean meanwhile median momentum month monthly months more moreover most moving my near nearly net
news next no nobody none not notably note nothing now of off on once one only open opening operating or other others
our out over overall own past payments per percentages performance please point points portfolio prior previously price
prices profit profits quarter quarterly range ranges rates ratio recent recently relative remember reported reports
results return returns revenue revenues risk sales same second seen session sessions several share shares short similarly
simulated since six slightly small so some source sources spread statistics still stock stocks such sum ten that the
their them then there therefore these they this those though three through throughout thus to today together top total
trading turning two under unlike until up upside using value values versus volatility volume volumes was we week weekly
weeks weighted were what when where whereas whether which while who why with within without world worst would year
yearly years yes yesterday yet yield yields you your adjusted after-tax asked basic cost debt diluted equity estimates
exports files filings fiscal half-year headline headlines hours lines list listed locally measured members minus
missing money names number numbers pre-market remaining rolling sector splits starting summary technical term terms
unadjusted unchanged unfortunately worth put put-call taken told being buying selling never always often sometimes
hello hi thanks sorry good great sure okay ok certainly absolutely`;

/** Names and abbreviations of the trade, and of days, that may have capitals anywhere. */
const always = `i us u.s u.s. usa uk eu ai ceo cfo etf etfs ipo ipos gdp eps p e p/e pe ebit ebitda rsi macd sma ema wma atr
adx obv vwap cci mfi roc cagr ytd qtd mtd yoy qoq fy q1 q2 q3 q4 h1 h2 am pm et est edt utc gmt cet cest bst jst pst
pdt usd eur gbp jpy chf cad aud nzd hkd sgd cny inr sek nok dkk pct bps isin id sec api csv json nav aum tr fx otc adr
adrs var max min ok faq january february march april may june july august september october november december jan feb
mar apr jun jul aug sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri
sat sun gaap ifrs sharpe sortino bollinger american european english yes no note simulated source sources`;

const toSet = (text: string) => new Set(text.split(/\s+/));
const openerSet = toSet(openers);
const alwaysSet = toSet(always);

/** True for a word that any sentence may begin with. Small letters. */
export function isOpener(word: string): boolean {
  return openerSet.has(word) || alwaysSet.has(word) || /(?:ly|ing)$/.test(word);
}

/** True for a word that may have a capital anywhere without naming a company. Small letters. */
export function isCommonName(word: string): boolean {
  return alwaysSet.has(word);
}
