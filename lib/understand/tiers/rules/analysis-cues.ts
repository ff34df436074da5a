/** Words that tell which figures are wanted, looked for in the outline ("what is @ s rsi"). */
export const EXPORT_CUE =
  /\b(?:export(?:ed|ing)?|download(?:ed|able|s|ing)?|save (?:it|this|that|them|these|the (?:data|prices|file|table))|as (?:a )?file)\b/;

export const INVESTED_CUE =
  /\b(?:if|had|suppose|imagine|say|assume|pretend|when)(?: that)? (?:i|we|you|someone|one)(?: had| d| would have|'d)? (?:just )?(?:invest(?:ed|ing)?|bought|put|purchased|held|owned|bet|placed|spent|started with|split)\b|\bhad i (?:invested|bought|put|purchased|held|spent)\b|\b(?:invest|invested|put|bought|placed|investing|investment of|putting)(?: [\w$%',+]+){0,6} (?:in|into|on|of) (?:[\w$%',+]+ ){0,3}@|\b(?:would|d) (?:[\w$@#%']+ ){1,10}(?:be worth|have (?:made|become|grown|been worth|turned into|been|now|today))\b|\bwould (?:i|we) have(?: [\w']+){0,4}\b|\bgrowth of (?:\$|[0-9])|\bhow much would (?:i|we|it|\$|[0-9])/;
export const PORTFOLIO_CUE =
  /\b(?:portfolios?|back ?test(?:ed|ing)?|dollar cost averag\w{1,3}|buy and hold|re ?balanc\w{1,4}|asset mix|allocation)\b/;

export const NEWS_CUE =
  /\b(?:newz|news|headlines?|press releases?|articles?|anything new|any updates? (?:on|about)|what is the (?:word|latest|buzz|scoop) (?:on|about|from|with|around)|what is (?:going on|happening|up|new) (?:with|at|on|about) (?:@|it|them)|what happened (?:to|with|at) (?:@|it)(?: s?(?:stock|shares?))?(?: lately| recently)?$)(?:\b|$)/;

export const EARNINGS_STRONG =
  /\bearnings? (?:date|dates|day|call|calls|release|releases|report|reports|results?|announcements?|season|surprises?|estimates?|beat|beats|miss|history|calendar|expectations?|conference|come out|due)\b|\b(?:when|what (?:day|date|time)|how soon)\b(?: [\w@'#]+){0,6} (?:report(?:s|ing|ed)?|earnings?|earings|results?|quarterly numbers)\b|\breport(?:s|ed|ing)? (?:its |their |the |next |last )*(?:earnings|results|numbers|quarter|next)\b|\b(?:beat|beats|beaten|miss|missed|misses|meet|met|top|topped)(?: (?:on|its|their|the|analyst|analysts|analysts'|wall|street|street's|last|quarterly|earnings|eps|profit)){0,5} (?:earnings|estimates?|expectations?|eps|consensus|street)\b|\beps (?:surprises?|estimates?|beats?|miss|expectations?)\b|\b(?:quarterly|latest|last|recent|newest) results\b|\bhow (?:were|are|was|did|good were)(?: [\w@']+){0,5} (?:earnings|results)\b|\breport(?:ing)? date\b|@(?: s)?(?: [#\w]+){0,2} results\b|^(?:when is |what is the |the )?(?:date|day) (?:for|of) @ #$|\b(?:next|last|latest|upcoming|recent|previous|newest) (?:quarterly |quarter s )?(?:earnings|earings)\b(?! per)/;
export const EARNINGS_PLAIN = /\b(?:earnings|earings)\b/;

export const DIVIDEND_CUE =
  /\b(?:div(?:i|e)d[ae]?(?:n|ne|nt)?[dts]{0,3}s?|dividends?|payouts?|ex date|yields?|yielding|stock splits?|splits?|distributions?)\b/;
export const NOT_DIVIDEND =
  /\b(?:reinvest\w{0,6}|(?:including|with|incl|plus|excluding|without|after) dividends|total returns?|yield curve|payout ratio|(?:its |the |with )?(?:dividends?|splits?) (?:marked|shown|flagged|on (?:it|there))|bond yields?|earnings yield|treasury yields?)\b/;

export const FUNDAMENTALS_CUE =
  /\b(?:p e|pe|p b|p s|peg|price to (?:earnings?|book|sales)|price earnings|market ?cap\w{0,12}|market value|margins?|ebitda|roe|roa|roic|return on (?:equity|assets|invested capital|capital)|debt to equity|(?:current|quick|payout) ratio|book value|balance sheets?|income statements?|cash flow statements?|financials|financial (?:statements?|results?|figures|health|data|report)|fundamentals?|valuations?|valuation ratios?|sec filings?|filings?|annual reports?|enterprise value|(?:revenue|sales|profit|earnings|income) growth|how big is|earnings yield|valuation multiples?)\b|(?:^| )(?:10 ?[kq]|8 ?k|20 ?f)(?: |$)/;
/** Lines of the statements whose words are used of much else: only with a company in sight. */
export const WEAK_METRICS = new Set(["cash", "revenue", "netIncome", "totalDebt", "totalAssets", "buybacks"]);

export const SYMBOL_CUE =
  /\b(?:ticker(?: symbol)?s? (?:of|for)|(?:stock |trading |ticker )symbols? (?:of|for|is)|symbol (?:of|for)|what is (?:the |its |their )?(?:stock )?(?:ticker|symbol)|isin|wkn|cusip|sedol|(?:what|which|on which|on what) (?:stock )?(?:exchange|market)s? (?:is|does|are|do|it)|where (?:is|are|does|do|can)(?: [\w@']+){1,3} (?:listed|traded?|trades|trading)|listed on|(?:what|which) (?:sector|industry)|(?:sector|industry) (?:of|for|is)|since when|how far back|how (?:much|many years of|long) (?:history|data|price history)|how long have you|full name|still (?:listed|traded)|(?:oldest|first|earliest) (?:trading day|trading date|day of trading|date|available|price you have|data)|when (?:did|was)(?: [\w@']+){1,3} (?:ipo|go public|list|listed|listing|float|start(?:ed)? trading|first trade[d]?|debut)|(?:ipo|listing) (?:date|day|year)|do you (?:have|know|cover|support|track|carry) (?:[\w']+ ){0,4}(?:data|history|prices|figures)|what does (?:the )?(?:ticker|symbol)|(?:what|which) currency|currency (?:of|for)|what (?:kind|type|sort) of (?:company|stock|fund|instrument|security))\b|@(?: s)? (?:stock )?(?:ticker|symbol|sector|industry|isin)\b|\bdo you (?:have|know|cover|support|track|carry) (?:[\w']+ ){0,3}@$|\b(?:what|which) (?:company|stock|firm|fund) (?:is|has|trades|uses|stands)(?: [\w']+){0,4} @$|\bwhat does @ (?:stand for|mean)\b|^(?:and )?(?:the |its )?(?:ticker|symbol|isin|exchange|sector|industry)$/;

export const RISK_STRONG =
  /\b(?:volatil\w{0,8}|vol|volatlity|volatilty|volitil\w{0,6}|risk(?:s|y|ier|iest|iness)?|sharpe?(?: ratios?)|sharpes?|sortinos?|draw ?downs?|betas?|corr?elat\w{0,8}|standard deviations?|std dev|risk adjusted|peak to trough|safer|safest|(?:more|less|most|least) stable|steadier|bumpier|calmer|wilder|(?:move|moves|moved|trade|trades) (?:together|in tandem|in sync|the same way)|diversif\w{1,8}|choppy|choppier|jumpy|erratic|wobbly|volatle)\b/;
export const RISK_WEAK =
  /\b(?:biggest|largest|worst|deepest|greatest|max|maximum|steepest) (?:drop|fall|loss|crash|decline|pullback|correction|slump|dip)s?\b|\bswings?\b|\bhow stable\b/;

/** Facts about a company that no skill tells: asked back rather than answered with something else. */
export const NOT_TOLD =
  /\b(?:implied vol\w{0,8}|options? chains?|open interest|put call|short interest|insiders?|ceo|cfo|employees?|founded|founders?|headquarters?|headquartered|analyst ratings?|who owns|largest shareholders?|risk free|(?:best|worst) (?:week|quarter|hour)s?)\b/;

/** "why did it fall", "what moved it": about a day or a span, whatever else is named. */
export const WHY_CUE =
  /\bwhy (?:is|are|did|has|have|was|were|does)\b|\bwhat (?:moved|caused|drove|is moving|is driving|made|sent)\b|\bwhat is (?:moving|driving)\b|\bhow come\b/;

/** Money put in again and again, which no skill computes. */
export const CONTRIBUTION_CUE =
  /\b(?:invest\w{0,3}|put(?:ting)?|sav(?:e|ed|ing)|add(?:ed|ing)?|contribut\w{1,5}|bought|buy(?:ing)?)\b(?: [\w$%@']+){0,5} (?:every|each|per|a) (?:month|week|quarter|year|day|payday)\b|\bmonthly (?:contributions?|investments?|savings?)\b|\bdollar cost averag\w{1,3}\b/;
