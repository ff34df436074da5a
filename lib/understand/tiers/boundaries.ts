import type { IntentName } from "@/lib/contract/intents";

const SOMEBODY =
  "(?:him|her|them|my (?:boss|wife|husband|broker|neighbou?rs?|ex|family|kids?|children|colleagues?|advis[eo]r|manager|landlord|brother|sister|father|mother)|people|someone|somebody|everyone|everybody|(?:the|that|this|a|an) (?:ceo|cfo|boss|bank|broker|building|office|exchange|school|trader|traders|company|chairman|manager|president|politician|crowd)|those)";

/** A person in danger, or a danger to others. */
const DANGER: RegExp[] = [
  /\b(?:kill(?:ing)?|hurt(?:ing)?|harm(?:ing)?|hang(?:ing)?|shoot(?:ing)?|cut(?:ting)?|drown(?:ing)?|off) (?:my ?self|me|us)\b/,
  /\bsuicid\w*|\bself[- ]?harm\w*|\boverdos\w+|\bunalive\b/,
  /\bend(?:ing)? (?:my|it all|my own)\b(?: life)?(?! (?:position|subscription|trade|order|session|chat|search))/,
  /\btak(?:e|ing) (?:my (?:own )?life|all (?:the|my) pills)\b|\bjump(?:ing)? (?:off|from|in front of|out of) (?:a|the|my)\b/,
  /\b(?:want|wish|going|rather|ready|like|have|deserve|way out but) to (?:die|be dead)\b|\bi (?:should|could|might|will|must) (?:just )?die\b|\bwish i (?:was|were) (?:dead|never born)\b|\bbetter off (?:dead|without me)\b/,
  /\b(?:don'?t|do not|cannot|can'?t) (?:want to |wanna )?(?:live|be alive|be here|go on(?: living| any ?more| like this)?|take it any ?more|carry on(?: living| any ?more)?)\b(?! (?:chart|price|update))|\b(?:no|any) (?:reason|point|sense) (?:to|in|of) (?:liv\w+|going on|go on|life|being alive)\b|\blife (?:is|has) (?:over|no (?:sense|meaning|point))\b|\btired of (?:living|life|being alive)\b|\bno way out\b|\blost everything and (?:i )?(?:can'?t|want|don'?t)\b/,
  new RegExp(
    `\\b(?:kill|murder|shoot|stab|poison|bomb|blow(?:ing)? up|burn(?:ing)? down|beat(?:ing)? up|hurt|attack|kidnap|strangle|set fire to|assassinate|punch|threaten|stalk|blackmail)\\b(?: \\w+){0,2}? ${SOMEBODY}\\b`,
  ),
  /\b(?:make|build|plant|get|buy)(?: \w+){0,3} (?:bombs?|explosives?|guns? to|weapon to)\b|\bshoot ?up\b/,
];

const HELP_ME =
  "(?:help(?: me)?|how (?:do|can|could|would|should|to)|teach|show me how|tell me how|i want|i need|let'?s|give|get|find|send|sell|buy|tell|which|ways? to|best way|can you|could you|do you have|any|plan|write|make|set up|organi[sz]e|pass|leak|know)";

/** Help with what the law forbids; to ask what the word means is an ordinary question. */
const UNLAWFUL: RegExp[] = [
  new RegExp(
    `\\b${HELP_ME}\\b.{0,60}\\b(?:insider|inside|non[- ]?public|confidential) (?:\\w+ )?(?:information|infos?|tips?|knowledge|news|data|intel|hints?|scoop|numbers|figures|results)\\b`,
  ),
  new RegExp(
    `\\b${HELP_ME}\\b.{0,60}\\b(?:pump(?:s|ing)?[- ]?(?:and|&|n)[- ]?dump\\w*|launder\\w*|ponzi|pyramid scheme|spoof\\w*|front[- ]?run\\w*|wash trad\\w+|naked short attack|(?:tax )?evasion)\\b`,
  ),
  /\b(?:manipulate|rig|corner|move|crash|push|pump|drive|drop|sink|tank|inflate)\b.{0,40}\b(?:price|stock|share|shares|market|it)\b.{0,60}\b(?:rumou?rs?|fake|bots?|false|illegally|secretly|without (?:being|getting) (?:caught|noticed))\b|\b(?:fake|false|bogus|made[- ]up)\b.{0,20}\b(?:rumou?rs?|news|press releases?|stor(?:y|ies)|accounts?|invoices?|reports?)\b/,
  /\b(?:how|help|ways?)\b.{0,30}\b(?:manipulate|rig)\b.{0,30}\b(?:price|stocks?|shares?|market|auction|close|open|fixing|benchmark)\b/,
  new RegExp(
    `\\b${HELP_ME}\\b.{0,50}\\b(?:hide (?:\\w+ ){0,4}from (?:the )?(?:tax|irs|hmrc|police|authorit\\w+|regulators?|sec)|dodge (?:\\w+ )?tax\\w*|evade (?:\\w+ )?tax\\w*|steal\\w*|rob\\b|scam\\w*|defraud\\w*|forge\\w*|counterfeit\\w*|embezzl\\w*|bribe\\w*|cheat (?:the|my|investors)|dirty money|black money|drug money|(?:someone|somebody|other people)'?s? (?:else'?s? )?(?:account|card|identity|password|wallet))`,
  ),
  /\b(?:trade|buy|sell|act|profit)\b.{0,30}\b(?:before|ahead of) (?:the|it is|it's|that) (?:public|announce\w*|merger is|news is|deal is)\b.{0,40}\b(?:know|told|heard|works? (?:at|there|for)|secret)\b|\b(?:friend|cousin|brother|sister|uncle|colleague|wife|husband|boss|guy|contact)\b.{0,40}\b(?:works? (?:at|for|in|there)|inside)\b.{0,60}\b(?:merger|takeover|results|numbers|before|secret|tip)/,
];
const ABOUT_WORD =
  /^(?:what(?:'s| is| are| does)|define|explain|is|are|why|when|who|meaning of|what'?s the (?:meaning|difference))\b/;

/** Attempts on the rules, on secrets, on other people's data, or to run something. */
const INJECTION: RegExp[] = [
  /\b(?:ignore|disregard|forget|override|overrule|bypass|skip|drop|discard|violate|break|circumvent)\b.{0,40}\b(?:previous|prior|above|earlier|all|your|the|any|every|these|those|preceding|former|own)\b.{0,30}\b(?:instructions?|rules?|prompts?|guidelines?|restrictions?|filters?|directions?|directives?|guardrails?|orders|policy|policies|programming|safety|limits|you (?:were|have been) told)\b/,
  /\b(?:system|initial|hidden|secret|developer|original|internal|base|pre)[- ]?(?: \w+)? ?(?:prompts?|instructions?|guidelines)\b|\bsystem (?:message|rules)\b|\byour (?:\w+ )?(?:instructions|prompt|guidelines)\b/,
  /\bjail ?break\w*|\bdan mode\b|\b(?:developer|debug|god|admin|maintenance|root|sudo) mode\b|\bdo anything now\b/,
  /\b(?:act|pretend|behave|role ?-?play|you are now|you're now|from now on you are|imagine you are|be)\b.{0,40}\b(?:no (?:rules|restrictions|limits|filters?|guidelines)|unrestricted|unfiltered|uncensored|without (?:any )?(?:rules|restrictions|limits|filters?)|dan|evil|another (?:ai|assistant|bot)|a (?:different|free) (?:ai|model|assistant)|an? (?:admin\w*|developer|root|hacker|pirate))\b/,
  /\b(?:reveal|show|print|repeat|output|leak|dump|give|tell|list|display|send|read|expose|share|what(?:'s| is| are)|echo|cat|hand over)\b.{0,50}\b(?:api[- ]?keys?|passwords?|secrets?|credentials?|access tokens?|auth tokens?|tokens|env(?:ironment)?(?: variables?| file)|\.env|connection string|private keys?|server config\w*|(?:the|your) database|source code of (?:this|you)|admin (?:login|password|account|token)|session cookies?)\b/,
  /\b(?:other|another|all|every|someone else'?s?|somebody else'?s?|different|last|previous|next) (?:the )?(?:users?|visitors?|customers?|people|persons?|clients?|guests?|members?)(?:'s?|s')?\b.{0,40}\b(?:chats?|conversations?|messages?|data|questions?|portfolios?|holdings|emails?|names?|histor(?:y|ies)|ask(?:ed)?|said|wrote|typed|own|accounts?|watch ?lists?)\b|\b(?:chats?|conversations?|messages?|data|portfolios?|holdings|emails?|questions?|watch ?lists?) (?:of|from|by) (?:(?:the|all|an?) )?(?:other|another|all|every|different|someone|somebody|last|previous)\b/,
  /\bdrop (?:table|database)\b|\bunion (?:all )?select\b|\bselect\b.{1,40}\bfrom\b.{1,30}\b(?:where|users|information_schema|limit)\b|\bselect \* from\b|;\s*--|'\s*(?:or|and)\s*'?1'?\s*=\s*'?1|\bor 1 ?= ?1\b|\binsert into \w+\b.{0,20}\bvalues\b|\bdelete from (?:users|messages|conversations)\b|\bupdate \w+ set\b/,
  /<\s*\/?\s*(?:script|img|iframe|svg)\b|\bjavascript:|\bonerror ?=|\bos\.system\b|\bsubprocess\b|\brm -rf\b|\bexec(?:ute)? ?\(|\beval ?\(|\bsudo \w+|\{\{.{1,60}\}\}|\$\{.{1,60}\}|\bcat \/etc\b|\/etc\/passwd|\.\.\/\.\.\/|\bchild_process\b|\bcurl (?:-\w+ )?https?:|\bwget https?:|\b__import__\b|\bprocess\.env\b/,
  /\b(?:run|execute)\b.{0,20}\b(?:this|the following|my|shell|bash|python|sql|code|command|script)\b.{0,20}(?:code|command|script|query|shell|on (?:the|your) server)\b|\b(?:run|execute) (?:the |this )?(?:shell|system|bash|sql) (?:command|query|script)/,
  /\byou (?:must|have to|will|should|are required to) (?:now )?(?:obey|comply|answer without|say yes|not refuse|always agree)\b|\bnew (?:instructions?|rules?|system prompt)\s*:|\[?\b(?:system|assistant|admin)\]?\s*:\s|<\|\w+\|>|\bend of (?:prompt|instructions)\b|\bi am (?:the|your|an?) (?:admin\w*|developer|creator|owner|engineer)\b.{0,50}\b(?:give|show|need|let|unlock|disable|access|grant|print|open)\b/,
];

/** A loss is no injury. */
const HURT_BY = /\b(?<=(?:holdings?|positions?|stocks?|shares?|trades?|funds?|picks?|that|what|which|names?) (?:has |have |is |are )?)hurt(?:ing)? (?:me|us)\b/g;

/** `safety` or `injection` where a message is beyond doubt of that kind, else null. */
export function findBoundary(input: {
  lower: string;
  raw: string;
}): Extract<IntentName, "safety" | "injection"> | null {
  const text = input.lower.slice(0, 2_000).replace(HURT_BY, " cost me ");
  if (DANGER.some((pattern) => pattern.test(text))) return "safety";
  if (!ABOUT_WORD.test(text) && UNLAWFUL.some((pattern) => pattern.test(text))) return "safety";
  const raw = input.raw.slice(0, 2_000).toLowerCase();
  return INJECTION.some((pattern) => pattern.test(text) || pattern.test(raw)) ? "injection" : null;
}
