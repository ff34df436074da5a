import type { ScreenFilter } from "@/lib/contract/analysis-results";

type Order = Pick<ScreenFilter, "metric" | "test">;
/** Orders of a search by the words people use ("most volatile", "top gainers"); earlier ones win. */
export const FILTER_ORDERS: [RegExp, Order][] = [
  [
    /\bleast volatile\b|\blowest[- ]vol(?:atility)?\b|\b(?:safest|calmest|steadiest|least risky)\b/,
    { metric: "volatility", test: "lowest" },
  ],
  [
    /\bmost volatile\b|\bhighest[- ]vol(?:atility)?\b|\briskiest\b|\bmost risky\b/,
    { metric: "volatility", test: "highest" },
  ],
  [
    /\b(?:highest|best|biggest|top|largest|most)(?: \d{1,3})? (?:dividend )?(?:yield(?:s|ing|ers?)?|dividends?|dividend (?:payers?|stocks))\b/,
    { metric: "dividend_yield", test: "highest" },
  ],
  [/\blowest (?:dividend )?yields?\b/, { metric: "dividend_yield", test: "lowest" }],
  [
    /\b(?:highest|largest|biggest|most) (?:trading |traded )?volumes?\b|\bmost (?:actively )?(?:traded|active)\b|\bby (?:trading )?volume\b/,
    { metric: "volume", test: "highest" },
  ],
  [/\blowest (?:trading )?volume\b|\bleast traded\b/, { metric: "volume", test: "lowest" }],
  [/\b(?:highest|most overbought) rsis?\b|\bmost overbought\b/, { metric: "rsi", test: "highest" }],
  [/\blowest rsis?\b|\bmost oversold\b/, { metric: "rsi", test: "lowest" }],
  [
    /\b(?:largest|biggest|worst|deepest|highest|greatest) (?:max(?:imum)? )?draw ?-?downs?\b/,
    { metric: "drawdown", test: "lowest" },
  ],
  [
    /\b(?:smallest|lowest|shallowest|least) (?:max(?:imum)? )?draw ?-?downs?\b/,
    { metric: "drawdown", test: "highest" },
  ],
  [
    /\b(?:closest|nearest|near|close) to (?:their |its |a |an |the )?(?:all[- ]time |52[- ]?weeks? |record |yearly )?(?:highs?|peaks?)\b|\b(?:near|at|hitting|making|made|new|setting) (?:their |its |a |an |the |new )?(?:all[- ]time |52[- ]?weeks? |record )+highs?\b/,
    { metric: "distance_from_high", test: "highest" },
  ],
  [
    /\b(?:furthest|farthest|most) (?:below|off|from|away from) (?:their |its |the )?(?:all[- ]time |52[- ]?weeks? |record )?(?:highs?|peaks?)\b/,
    { metric: "distance_from_high", test: "lowest" },
  ],
  [
    /\b(?:most expensive|highest[- ]priced?|highest (?:share |stock )?prices?)\b/,
    { metric: "price", test: "highest" },
  ],
  [
    /\b(?:cheapest|lowest[- ]priced?|lowest (?:share |stock )?prices?)\b/,
    { metric: "price", test: "lowest" },
  ],
  [
    /\b(?:losers?|laggards?|decliners?|worst[- ]perform\w{0,6}|worst|fell (?:the )?most|lost (?:the )?most|fallen (?:the )?most|lowest returns?|dropped (?:the )?most|biggest (?:drops?|falls?|losses))\b/,
    { metric: "return", test: "lowest" },
  ],
  [
    /\b(?:gainers?|winners?|best[- ]perform\w{0,6}|top[- ]perform\w{0,6}|best|top|leaders?|gained (?:the )?most|rose (?:the )?most|risen (?:the )?most|went up (?:the )?most|highest returns?|outperformers?|movers?|biggest (?:gains?|rises?))\b/,
    { metric: "return", test: "highest" },
  ],
];
