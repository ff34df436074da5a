import type { Measure } from "@/lib/contract/understanding";

/** Figures and facts by the words people use; of one intent, earlier ones win. */
const MEASURES: [Measure, RegExp][] = [
  [
    "peForward",
    /\b(?:forward|expected|next year'?s?|estimated) p(?:\/| ?)e\b|\bforward (?:price[- ](?:to[- ])?earnings|earnings multiple)|\bp\/?e forward\b/,
  ],
  ["peg", /\bpeg(?: ratio)?\b/],
  [
    "peTrailing",
    /\bp ?\/ ?e\b|\bpe\b|\bp-e\b|\bprice[- /](?:to[- ])?earnings?\b|\b(?:earnings|profit) multiple\b|\btimes (?:its |their )?earnings\b|\bmultiple of (?:its |their )?earnings\b/,
  ],
  ["priceToBook", /\bp ?\/ ?b\b|\bpb ratio\b|\bprice[- /](?:to[- ])?book\b/],
  ["priceToSales", /\bp ?\/ ?s\b|\bps ratio\b|\bprice[- /](?:to[- ])?(?:sales|revenue)\b/],
  ["evToEbitda", /\bev ?(?:\/|to) ?ebitda\b|\benterprise (?:value )?(?:multiple|to ebitda)\b/],
  ["enterpriseValue", /\benterprise value\b|\bev\b(?! ?(?:\/|to|maker|stock|car|sales))/],
  ["ebitda", /(?<!ev ?\/ ?|to )\bebitda\b/],
  [
    "marketCap",
    /\bmarket ?cap\w{0,12}\b|\bmkt cap\b|\bmarket value\b|\bcapitali[sz]ation\b|\bhow (?:big|large) is\b|\bworth in total\b|\bwhole company worth\b/,
  ],
  [
    "sharesOutstanding",
    /\bshares (?:outstanding|in issue|in circulation)\b|\boutstanding shares\b|\bhow many shares\b|\bnumber of shares\b|\bshare count\b|\bfree float\b/,
  ],
  ["grossMargin", /\bgross (?:profit )?margins?\b/],
  ["operatingMargin", /\b(?:operating|ebit) (?:profit )?margins?\b/],
  ["netMargin", /\b(?:net|profit|net profit|after[- ]tax) margins?\b/],
  ["returnOnEquity", /\broe\b|\breturns? on (?:its |their )?(?:shareholders'? )?equity\b/],
  ["returnOnAssets", /\broa\b|\breturns? on (?:its |their )?(?:total )?assets\b/],
  ["returnOnInvestedCapital", /\broic\b|\breturns? on (?:its |their )?(?:invested )?capital\b/],
  ["debtToEquity", /\bdebt[- /](?:to[- ])?equity\b|\bd\/e\b|\bgearing\b|\bleverage(?:d)?\b/],
  ["currentRatio", /\bcurrent ratio\b/],
  ["quickRatio", /\bquick ratio\b|\bacid test\b/],
  ["bookValue", /(?<!to )\bbook value\b/],
  [
    "correlation",
    /\bcorr?elat\w{0,8}|\bmove[sd]? (?:together|in (?:tandem|sync|lockstep|step)|the same way)\b|\bin (?:tandem|lockstep)\b|\br2 between\b/,
  ],
  ["sortino", /\bsortinos?\b/],
  ["sharpe", /\bsharpe?s?\b|\breturn per unit of risk\b|\brisk[- ]adjusted\b/],
  [
    "valueAtRisk",
    /\bvalue[- ]at[- ]risk\b|\bvar\b|\b(?:lose|loss|drop|down)\b.{0,24}\b(?:on|in) an? (?:really |very )?(?:bad|terrible|rough) (?:day|month|week)\b/,
  ],
  [
    "maxDrawdown",
    /\bdraw ?-?downs?\b|\btop[- ]to[- ]bottom\b|\bfrom (?:the )?(?:top|high|peak) to (?:the )?(?:bottom|low|trough)\b|\bhow (?:deep|far) (?:did|has|have|was)\b.{0,40}\b(?:sink|sunk|fall|fallen|drop|dropped|plunge|slide|crash)\b|\bpeak[- ]to[- ]trough\b|\b(?:biggest|largest|worst|deepest|greatest|max|maximum|steepest|hardest) (?:drop|fall|loss|crash|decline|pullback|correction|slump|dip|plunge)s?\b(?! (?:in|on|within) (?:a|one|any) )|\bhow (?:far|deep) (?:did|has|was|were)\b.{0,30}\b(?:fall|fallen|drop|dropped|sink|down)\b.{0,20}\bpeak\b/,
  ],
  ["beta", /\bbetas?\b/],
  [
    "volatility",
    /\bvolat\w{0,8}|\bvolitil\w{0,6}|\bvolatlity\b|\bvol\b|\bstandard deviations?\b|\bstd ?dev\b|\bswings?\b|\bswing[sy]\b|\bchoppy\b|\bbumpy\b|\bjumpy\b|\bwild(?:er|ly)?\b|\bfluctuat\w{0,5}/,
  ],
  [
    "exDividendDate",
    /\bex[- ]?(?:div(?:idend)?)?[- ]?(?:date|day)s?\b|\bex[- ]div(?:idend)?\b|\bgo(?:es|ing)? ex\b|\b(?:own|hold|buy|be in)\b.{0,40}\bto (?:get|receive|qualify for|be paid|collect)\b/,
  ],
  [
    "paymentDate",
    /\b(?:pay(?:ment|out)?|paid)[- ]?(?:date|day)\b|\bwhen (?:is|are|does|do|will) .{0,40}(?:dividend|payout|it) .{0,12}(?:paid|pay)\b/,
  ],
  ["payoutRatio", /\bpay ?-?out ratio\b|\bshare of (?:the )?(?:profits?|earnings) .{0,20}(?:paid|dividend)/],
  ["dividendYield", /\byields?\b|\byielding\b|\bdiv(?:idend)? ?%|\bdividend (?:rate|percent\w*)\b/],
  ["splits", /\b(?:stock |share )?splits?\b|\bsplitted\b/],
  [
    "ticker",
    /\btickers?\b|\b(?:stock|trading|ticker) (?:symbol|code)s?\b|\bsymbol (?:of|for)\b|\bwhat(?:'s| is) the symbol\b|\bsymbol\b/,
  ],
  ["isin", /\bisins?\b|\bcusip\b|\bwkn\b|\bsedol\b/],
  [
    "ipoDate",
    /\bipo(?:'?d)?\b|\b(?:go|went|gone|going) public\b|\blisting (?:date|day|year)\b|\bwhen (?:did|was|has) .{0,40}\b(?:list(?:ed)?|float(?:ed)?|debut(?:ed)?|start(?:ed)? trading|first trade[d]?)\b|\bfirst (?:traded|listed|day of trading)\b|\bstock market debut\b|\bsince when (?:is|has|was) .{0,40}(?:listed|trad|public|quoted)/,
  ],
  [
    "firstDay",
    /\bhow far back\b|\bhow (?:much|many years of|long) (?:of )?(?:a )?(?:price )?history\b|\b(?:oldest|first|earliest) (?:price|data|figure|day|date|bar)s?\b|\b(?:since when|from (?:which|what|when) (?:year|date|day)?(?: on)?|from when) (?:do|did) you (?:have|keep|hold)\b|\bwhen do(?:es)? .{0,25}(?:data|prices|history) (?:start|begin)/,
  ],
  ["sector", /\bsectors?\b/],
  ["industry", /\bindustr(?:y|ies)\b|\bline of business\b/],
  [
    "exchange",
    /\b(?:which|what) (?:stock )?(?:exchange|market|bourse)s?\b|\bwhere (?:is|are|does|do|can|'s)\b.{0,40}\b(?:listed|trad\w{1,3}|quoted)\b|\blisted (?:on|in|at)\b|\bexchange (?:of|for)\b|\bwhat(?:'s| is) the exchange\b|\btrades? on (?:which|what)\b/,
  ],
  ["currency", /\b(?:which|what) currency\b|\bcurrency (?:of|is|does|for)\b|\bquoted in (?:which|what)\b/],
  [
    "name",
    /\b(?:full|real|official|legal|company) name\b|\b(?:what|which|who) (?:company|firm|stock )?(?:is behind|is|has|hides|trades|uses|stands)\b(?= .{0,24}\b(?:ticker|symbol|stands?|behind|called)\b)|\bwhat (?:company|firm|stock) (?:is|has|hides|trades|uses|stands)\b|\bstands? for\b|\bwho(?:se)? (?:is|ticker)\b.{0,20}\bticker\b|\bcalled\b|\bname of the (?:company|firm)\b/,
  ],
  [
    "country",
    /\b(?:which|what) country\b|\bheadquarter\w{0,3}\b|\bwhere (?:is|are) .{0,30}\b(?:based|from)\b/,
  ],
  [
    "description",
    /\bwhat does .{1,40} (?:do|make|sell|produce)\b|\bwhat (?:do|does) (?:they|it|the company|that company) (?:do|make|sell)\b|\bbusiness (?:model|of)\b|\bwhat kind of (?:company|business)\b/,
  ],
];

/** Every figure or fact that is named, each once; which one counts depends on the intent. */
export function listMeasures(masked: string): Measure[] {
  return MEASURES.filter(([, pattern]) => pattern.test(masked)).map(([measure]) => measure);
}
