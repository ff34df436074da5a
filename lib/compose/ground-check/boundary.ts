const ADVICE =
  /\b(?:you should (?:buy|sell|hold|invest|consider)|I(?:'d| would)? (?:recommend|advise)|(?:is|looks like|remains) a (?:strong |clear |good )?(?:buy|sell|hold)\b|(?:good|great|right|ideal) (?:time|moment|opportunity) to (?:buy|sell|invest)|worth (?:buying|selling))/i;
const FORECAST =
  /\b(?:price targets?|further upside|further downside|(?:will|should|could|may|might) (?:likely |probably |soon |also )?(?:rise|fall|gain|climb|drop|reach|hit|surge|rally|outperform|underperform|rebound|continue to (?:rise|fall|grow))|(?:is|are|was|were) (?:widely )?(?:expected|likely|set|poised|projected|forecast) to (?!report|announce|publish|pay)|analysts? (?:expect|predict|see|forecast|anticipate))\b/i;
const DENIAL = /\b(?:not|no|never|cannot|can't|don't|without|nobody)\b/i;

/** True when a sentence advises, or says what will be: neither is ours to say. A sentence that denies it is not one. */
export function crossesBoundary(text: string): boolean {
  return (ADVICE.test(text) || FORECAST.test(text)) && !DENIAL.test(text);
}
