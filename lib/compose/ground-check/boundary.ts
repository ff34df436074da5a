const ADVICE = new RegExp(
  [
    String.raw`\b(?:you|investors|one) (?:should|ought to|must|may want to|might want to|could consider|can safely)\b(?! (?:know|note|bear|keep in mind|be aware|check|ask))`,
    String.raw`\b(?:I|we)(?:'d| would)? (?:recommend|advise|suggest)\b`,
    String.raw`\b(?:consider|recommend|suggest|worth|keep|start|avoid) (?:buying|selling|holding|adding|owning|investing|trimming|shorting)\b`,
    String.raw`\b(?:is|are|looks?(?: like)?|remains?|seems?|makes it) an? (?:\w+ )?(?:buy|sell|hold|bargain|steal|must-own|safe bet|no-brainer)\b`,
    String.raw`\b(?:good|great|right|ideal|perfect|bad) (?:time|moment|opportunity|entry point) (?:to|for) (?:buy|sell|invest|add|buying|selling|investing)`,
    String.raw`\b(?:buy|sell|short) (?:it |them |the stock |shares )?(?:now|today|before|the dip)\b`,
    String.raw`\b(?:take|lock in) (?:your )?profits?\b|\bload up on\b|\bstay away from\b|\bfits? your (?:portfolio|goals|needs|risk)`,
    String.raw`\b(?:is|are|looks?|seems?|remains?|appears?) (?:\w+ )?(?:undervalued|overvalued|cheap|attractive(?:ly priced)?|overpriced|a better investment)\b`,
  ].join("|"),
  "gi",
);
const MOVES =
  "rise|fall|gain|climb|drop|reach|hit|surge|rally|outperform|underperform|rebound|recover|double|triple|crash|soar|decline|increase|decrease|grow|exceed|trade (?:at|above|below|higher|lower)|be worth|continue to (?:rise|fall|grow|climb)";
const FORECAST = new RegExp(
  [
    String.raw`\bprice targets?\b|\bfurther (?:upside|downside)\b|\bupside (?:potential|of)\b`,
    String.raw`\b(?:will|would|should|could|may|might|is going to|are going to) (?:likely |probably |soon |also |well |then )?(?:${MOVES})\b`,
    String.raw`\b(?:is|are|was|were|looks?|seems?|remains?) (?:widely |now |well )?(?:expected|likely|set|poised|projected|forecast|positioned|bound|headed|on track) (?:to|for)\b(?! (?:report|announce|publish|pay|release|hold|close|open)\b)`,
    String.raw`\b(?:analysts?|I|we|experts?|the market) (?:expects?|predicts?|sees?|forecasts?|anticipates?|projects?)\b(?! earnings of)`,
    String.raw`\b(?:the )?outlook (?:is|looks|remains) \w+|\b(?:is|are|looks?|remains?|turning|turned) (?:bullish|bearish)\b`,
  ].join("|"),
  "gi",
);
const DENIAL =
  /\b(?:not|no|never|cannot|can['’]t|don['’]t|doesn['’]t|without|nobody|nothing|neither|nor|whether)\b/i;
const UNKNOWN =
  /\b(?:nobody|no one|I|we) (?:can(?:not|['’]t)|do(?:es)? not|don['’]t) (?:know|say|tell|predict|foresee)\b/i;
const BEFORE = 48;

/**
 * True when a sentence advises, or says what will be: neither is ours to say. A sentence that denies it is not one; the
 * denial stands before it.
 */
export function crossesBoundary(text: string): boolean {
  const found = [...text.matchAll(ADVICE), ...text.matchAll(FORECAST)];
  if (found.length === 0 || UNKNOWN.test(text)) return false;
  return found.some(({ index }) => !DENIAL.test(text.slice(Math.max(0, index - BEFORE), index)));
}
