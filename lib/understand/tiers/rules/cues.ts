/** Words that tell what is wanted, looked for in the outline ("how did @ do #"). */
export const COMPARE_CUE =
  /\b(?:vs|versus|compare[ds]?|comparing|comparison|against|better than|worse than|more than @|less than @|outperform(?:ed|s)?|underperform(?:ed|s)?|beat|beats|beaten|relative to|stacks? up|differences? between|head to head|keep(?:s|ing)? up w(?:ith)?|kept up with|keep(?:s|ing)? pace with|kept pace with|lag(?:s|ged|ging)? (?:behind )?@|(?:did|has|is|was) @ (?:do|done|doing|perform|performed|fare|fared) (?:any |much |a bit )?(?:better|worse)|which (?:one )?(?:did|was|is|has|performed|grew|of))\b|@ or @/;
export const QUOTE_CUE =
  /\b(?:price[ds]?|pricing|quotes?|trading|trades?|traded|worth|costs?|how much|stock at|right now|currently|latest|last close|market price|going for|valued|how (?:is|are)|volumes?|what is @ at|at now|doing|up or down|close at|closed at)\b/;
export const HISTORY_CUE =
  /\b(?:how (?:did|has|have|had|was|were)|perform\w*|returns?|returned|charts?|graphs?|plots?|candles?\w*|histor\w+|trend\w*|gain(?:ed|s)?|lost|losses|rose|risen|fell|fallen|grew|grown|growth|drawdowns?|volatil\w+|dividends?|splits?|went (?:up|down)|go(?:ne)? (?:up|down)|track record|over time|highest|lowest|high|low|dropped|crashed|movements?|evol\w+|show|display|plot|fare[ds]?|had (?:invested|bought|put)|^did|did (?:@|it|they|them|both|the stock|the market) (?:[a-z]+ )?(?:do|go|rise|fall|gain|lose|perform|grow|pay|split|close|open|end|start|drop|crash|move|trade|make|return))\b/;
export const WHAT_HAPPENED = /\b(?:what (?:happened|went on|was going on)|why did|how did)\b/;
export const PRESENT_CUE =
  /\b(?:price|quote|trading|worth|doing|right now|currently|how (?:is|are)|up or down|at)\b/;
export const ABOUT_CUE =
  /^(?:tell me (?:more )?about|(?:some |more )?info(?:rmation)? (?:on|about)|what (?:is|are|about)|how about|news (?:on|about)|update on|give me|look up|find|check|pull up|get me|i want(?: to (?:see|know))?)\b/;

/** Any word that makes a sentence one about prices. */
export const MARKET_CUE = new RegExp(
  `${COMPARE_CUE.source}|${QUOTE_CUE.source}|${HISTORY_CUE.source}|\\b(?:stocks?|shares?|ticker|etf)\\b`,
);
