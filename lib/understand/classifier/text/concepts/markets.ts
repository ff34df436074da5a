/** Prices, companies, charts, files: words by what they are about. */
export const markets: Record<string, string> = {
  rising: `
    rise rises rose risen rising climb climbs climbed climbing gain gained gaining rally rallied rallies
    jump jumped jumping surge surged surging soar soared soaring spike spiked spiking pop popped shot rocket
    rocketed explode exploded advance advanced higher recover recovered rebound rebounded bounce bounced moon`,
  falling: `
    fall falls fell fallen falling drop drops dropped dropping decline declined declining slump slumped
    plunge plunged plunging crash crashed crashing tank tanked tanking slide slid sliding sink sank sunk
    collapse collapsed dip dipped dive dived tumble tumbled plummet plummeted selloff lower weak weaker`,
  reason: `
    why reason reasons cause caused causes because behind trigger triggered drove driving made explain how
    come`,
  happen: `
    happen happened happens happening occurred occur event went going reaction react reacted move moved
    moves`,
  quoted: `
    price prices priced quote quotes quoted trading trades traded trade cost costs worth rate rates bid ask
    last value spot cmp ltp level`,
  ownshare: "my mine our ours holding holdings portfolio position positions watchlist depot favourites",
  hold: "own owned hold held holding bought sold purchased buying selling",
  reported: `
    revenue revenues sales turnover profit profits profitable income eps ebitda ebit margin margins cash debt
    assets liabilities equity capex cashflow fcf balance sheet statement statements goodwill inventory
    inventories earnings financials fundamentals`,
  ratio: "pe peg ps pb ratio ratios multiple multiples valuation roe roa roic roce yield leverage ev",
  companysize: "cap capitalization capitalisation market size biggest largest",
  payout: `
    dividend dividends divi payout payouts distribution distributions ex exdividend split splits bonus drip`,
  results: `
    results result report reports reported reporting quarterly quarter earnings estimate estimates consensus
    beat beats missed miss surprise surprises expectations expected forecasts`,
  indicator: `
    rsi macd sma ema dma ma bollinger stochastic stochastics atr adx cci obv vwap mfi aroon keltner donchian
    ichimoku williams roc trix momentum average averages moving crossover crossing cross overbought oversold
    technical technicals`,
  riskiness: `
    risk risks risky riskier riskiest volatility volatile vola drawdown drawdowns beta alpha sharpe sortino
    calmar treynor var cvar correlation correlations correlated covariance deviation swing swings swingy
    stable steady bumpy calm calmer wild safe safer safest`,
  extreme: `
    best worst highest lowest high low peak peaked top bottom bottomed record records ath atl maximum minimum
    max min largest biggest smallest strongest weakest greatest`,
  averageof: "average mean median annualised annualized cagr yearly annual streak seasonal seasonality",
  drawing: `
    chart charts graph graphs plot plots plotted draw draws drawn drawing curve curves visualise visualize
    picture candles candlestick candlesticks candle ohlc bars bar line lines area`,
  axis: `
    axis axes log logarithmic linear scale scales grid gridlines legend marker markers flags pane panel
    volume colour color`,
  basis: `
    percent percentage percentages relative rebase rebased rebasing indexed index normalise normalised
    normalize normalized absolute base ratio spread cumulative nominal real inflation adjusted hedged currency`,
  versus: `
    versus vs against compare compared comparison comparing beside alongside outperform outperformed beat
    ahead behind`,
  spanword: `
    ytd mtd qtd max since last past previous over during between until till from year years month months
    week weeks day days quarter decade`,
  companyfact: `
    ticker tickers symbol symbols isin wkn cusip sedol exchange listed listing delisted ipo sector industry
    headquarters headquartered business subsidiary parent quoted stockexchange`,
  newsword: `
    news headline headlines article articles press stories story announcement announcements announced filing
    filings papers coverage media latest newest rumour rumours buzz`,
  openhours: `
    open opens opened opening close closes closed closing hours holiday holidays session bell premarket
    hours trading halfday`,
  exchangename: `
    nyse nasdaq lse xetra euronext tse nse bse asx hkex tsx frankfurt london tokyo sydney toronto zurich
    paris`,
  wish: `
    should shall recommend recommended suggest advise advice worth good better best pick picks buy sell hold
    invest investment`,
  future: `
    will would tomorrow next future predict prediction predictions forecast forecasts outlook target targets
    expect expected likely going happen`,
  hypothetical: `
    if had would invested investing put suppose assume imagine hypothetical backtest simulate rebalanced
    rebalance lump monthly`,
  condition: `
    above below under over exceeds crosses crossed reaches reached hits touches falls drops passes more less
    than`,
  notify: `
    alert alerts alarm alarms notify notification notifications ping warn remind reminder tell inform
    message shout watch monitor`,
  many: `
    which stocks shares companies gainers losers movers performers screen screener filter list find rank top`,
  file: "csv excel xlsx json pdf png file files spreadsheet sheet table document documents report attachment",
  takeout: "export download save share print copy embed send link snapshot screenshot",
  bringin: "import upload attach load add paste sync connect drag ingest",
  tablepart: "row rows column columns cell cells sum total count sort group pivot median duplicates",
  passage: `
    page pages section paragraph passage document report filing prospectus transcript letter summarise
    summarize summary mention mentions mentioned says said according`,
  origin: `
    source sources data feed provider live delayed realtime real time fresh stale updated accurate computed
    calculated adjusted`,
  coin: `
    bitcoin btc ethereum eth crypto cryptocurrency coin coins token tokens solana doge dogecoin ripple xrp
    cardano litecoin`,
  commodity: "gold silver oil crude brent copper wheat gas platinum palladium cotton cocoa",
};
