const FILLERS =
  /\b(?:thing|por favor|bitte|lol|haha|mate|buddy|pal|bro|dude|man|oh|uh|um|erm|yeah|right|kindly|what about|how about|what if|can you|can i|could you|would you|i mean|i meant|i want|let's|lets|let us|please|pls|plz|now|ok|okay|then|just|show|me|give|the|a|an|of|stock|stocks|shares?|company|inc|ticker|again|instead|it|that|this|for|over|in|on|with|same|make|do|did|change|switch|set|try|to|and|or|also|add|plus|include|as|well|too|but|go|back|zoom|out|use|see|thanks|one|only|from|chart|graph|line|candles?|candlesticks?|yes|no|will|would|could|fine|enough|better|rather|maybe|perhaps|suffice|let|get|want|like|need|hm+|those|please|range|period|is|was|so|sorry|hmm|about|look|at|onwards?|forwards?|n|like|shorter|longer)\b/g;
/** Small words that stand around a setting: "rebalance it monthly", "what would 20k be", "by quarter". */
const AROUND =
  /\b(?:what|how|would|have|been|be|if|i|had|put|invested|invest|started|using|by|its|their|average|averages|line|days?|level|price|convert|converted|told|figures?|numbers?|view|portfolio|split|mix|weights?|weighted|version|tell|get|want|like|need|send|file|format|terms|per|each|every|basis|s|t|my|into|when|does|exchange|market|markets|stock exchange|open|close|closed|hours|holidays?|worth|them|they|those|these|you|we|much|currency|and|instead|rebalance[ds]?|schedule|amount|above|below|same|best|worst|highest|lowest|high|low|exponential|simple|weighted|month|quarter|year)\b/g;

/** What is left of an outline without small words: `@`, `#`, both, or nothing when a follow-up said nothing else. */
export function toCore(outline: string): string {
  return outline.replace(FILLERS, " ").replace(/\s+/g, "");
}

/** True when an outline holds names, days and small words only. */
export function isBareFollowUp(outline: string): boolean {
  return /^[@#]+$/.test(toCore(outline));
}

/** The same for a message that changes a setting, whose own words were taken out already. */
export function toSettingCore(remainder: string): string {
  return toCore(remainder.replace(AROUND, " ")).replace(/[%$+'-]/g, "");
}
