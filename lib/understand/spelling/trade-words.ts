/** Words that the readers look for, in the spelling they look for; a slip in one of them is put right. */
export const TRADE_WORDS = `
above below higher lower company shares
absolute accumulate adjusted adjustment alarm alert alerts allocation amount analyst annual annually april arrange assets
august autumn available average averages balance bankrupt barrel beginning benchmark between biggest billion bitcoin
bollinger bought broker bullish bearish buyback buybacks calculate calculated calculation calendar cancel candle candles
candlestick candlesticks capital capitalisation capitalization cheapest closed closing column columns commodity
commodities company companies compare compared comparing comparison compound conference consensus convert converted correct
correlate correlated correlation crashed crossed crossover crypto currency currencies current currently daily december
decline declined deviation difference different director distance diversified dividend dividends document documents dollar
dollars download downloaded drawdown drawdowns dropped during earnings earlier employees enterprise equity estimate
estimates ethereum exchange exchanges exclude expectations expected expensive explain exponential export february figure
figures filing filings financial financials forecast forward friday futures gainers gained graph headline headlines
highest historic historical history holding holdings holiday holidays hourly hundred import include income increase
indicator indicators industry inflation initial instead insider interest invest invested investing investment january july
june largest latest leverage leveraged liabilities linear logarithmic london losers lowest management market markets maximum
meaning measure million minimum minute monday monthly months morning moving nasdaq negative notify november october
operating option options original oscillator oscillators outperform outperformed outstanding overbought oversold payment
payout percent percentage perform performance performed performing please portfolio portfolios position positive potential
premium previous price prices pricing profit profitable profits projection protection quarter quarterly quarters quote
quotes rallied ranking ratio ratios rebalance rebalanced rebalancing rebase rebased recommend record reinvested relative
remember remind reminder remove report reported reporting reports result results return returned returns revenue revenues
saturday screen screener sector sectors security september session sessions share shareholder shareholders shares sharpe
shorting simple since source spread spreadsheet standard statement statements stochastic stock stocks strength strongest
sunday surprise switch symbol symbols table thanks thousand through thursday ticker tickers tomorrow total trade traded
trading trailing treasury trend tuesday turnover underperformed upload uploaded valuation value values versus volatile
volatility volume watchlist wednesday weekly weighted whats worst yearly yesterday yield yields
`;
