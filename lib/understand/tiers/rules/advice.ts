import type { Understanding } from "@/lib/contract/understanding";
import { conclude } from "../../conclude";
import type { Question } from "../../question";
import { isAboutHours } from "./market-status";
import { OFF_TOPIC_SUBJECT } from "./off-topic";
import { pickAnalysis } from "./pick-analysis";

const TRADE =
  "(?:buy|buying|sell|selling|hold|holding|invest|investing|short|shorting|own|dump|purchase|trade|bet)";
const ADVICE = [
  new RegExp(
    `\\b(?:should|shall|would|could|can|may|must) (?:i|we|you|one|people)(?: [\\w']+){0,3} ${TRADE}\\b`,
  ),
  new RegExp(
    `\\b(?:good|right|bad|best|great|wrong|safe|smart|wise|better|risky|safer) (?:time|moment|idea|day|point|thing)? ?(?:to|for) ${TRADE}\\b`,
  ),
  new RegExp(`\\b(?:what|which)(?: [\\w']+){0,4} (?:to|should i|should we|do i|would you) ${TRADE}\\b`),
  new RegExp(
    `\\b(?:worth|safe to|time to|too late to|smart to|wise to|when to|whether to|better to) ${TRADE}\\b`,
  ),
  /\b(?:good|bad|safe|smart|solid|great|better|best|risky|strong) (?:buys?|sells?|investments?|bets?|picks?|stocks? (?:to|for)|long term hold)\b/,
  /\b(?:best|top|good|hot|cheap) (?:stocks?|shares?|etfs?|funds?|companies)(?: right now| today| now| to| for|$)/,
  new RegExp(`\\b(?:stocks?|shares?|etfs?|funds?|companies|cryptos?|coins?) (?:to|worth) ${TRADE}\\b`),
  /\b(?:recommend|recommends|recommendation|recommendations|advise|advice|suggest)\b/,
  /\b(?:buy or sell|sell or hold|buy or hold|buy or wait|hold or sell|buy sell or hold)\b/,
  /\bis (?:@|it|this|that)(?: stock)? (?:a |an )?(?:buy|sell|hold|good buy|overvalued|undervalued|too expensive|cheap|safe|good)\b/,
  /\b(?:overvalued|undervalued|stock tips?|hot tips?|stock picks?|price to buy)\b/,
  /\b(?:where|how) (?:should|do|can) i (?:put|invest|grow|double)\b|\bhow much should i\b|\bmake me rich\b|\bget rich\b/,
  /\b(?:what|which)(?: [\w']+){0,3} (?:should i|should we|would you) (?:put|pick|choose|get|add|own|go)\b/,
  /\b(?:should|shall) (?:i|we)(?! (?:expect|look|read|find|see|know|check|call|book|type|write|ask|say))(?: [\w']+){0,2} (?:@|get (?:in|out|into|rid)|put (?:my|money|some)|add (?:@|more)|take profits?|cash out|go (?:long|short|all in)|wait|exit|diversify)(?:\s|$)/,
  /\bwould you (?:buy|sell|hold|invest|own)\b|\bmy (?:retirement|savings|pension|nest egg)\b/,
];

const PLANS = [
  /\bis (?:a |the |my )?(?:[\w@]+ ){0,4}portfolio(?: a)? (?:good|safe|bad|worth|smart|wise|ok|too)\b/,
  /\bwhat (?:should|shall|can|could|do|would) (?:i|we|you) do (?:with|about)\b/,
  /\b(?:should|shall) (?:i|we)(?: [\w']+){0,2} (?:re ?balance|diversify|switch|hedge|worry)\b/,
];

const FORECAST = [
  /\bwhat (?:may|might|could|can) happen\b/,
  /\b(?:will|gonna|going to)\b(?: [\w'@]+){0,6} (?:go|goes|be|rise|fall|hit|reach|crash|recover|grow|drop|double|beat|outperform|keep|continue|climb|increase|decrease|decline|perform|do|trade|cost|split|happen|moon|bounce|rebound|up|down|worth)\b/,
  /\b(?:price targets?|target price|price predictions?|predict|predicts|prediction|predictions|forecasts?|forecasting|outlook|projections?|projected|upside|price estimate)\b/,
  /\bwhere (?:will|would|do you (?:see|think))\b|\bwhere is (?:@|it)(?: stock)? (?:going|headed|heading)\b/,
  /\b(?:could|can|might|does) (?:@|it|the stock|the market) (?:reach|hit|double|go (?:up|down|to|higher|lower)|crash|recover|rise|fall|drop|climb)\b/,
  /\bwhat (?:will|would)\b(?: [\w'@$]+){0,6} (?:worth|price|cost|happen|do)\b|\bfuture of (?:@|it|the (?:stock|market))|\bthe future (?:price|value)\b/,
  /\bhow (?:high|low|far) (?:will|can|could|might)\b|\bwhat happens (?:next|to @ next)\b|\bis (?:@|it|the market) (?:about to|going to)\b/,
];

/** What should be bought or sold is declined, whoever asks. Names are kept: their facts may be asked next. */
export function readAdvice(question: Question): Understanding | null {
  const { outline, names } = question;
  if (names.length === 0 && OFF_TOPIC_SUBJECT.test(outline) && !MARKET_WORDS.test(outline)) return null;
  if (/^can (?:i|you|we|one) trade\b/.test(outline) && isAboutHours(question)) return null;
  return [...ADVICE, ...PLANS].some((pattern) => pattern.test(outline)) ? decline(question, "advice") : null;
}

/** What prices will do is declined: nobody has tomorrow's figures. A future span without "will" is left to the dates. */
export function readForecast(question: Question): Understanding | null {
  const { outline, when, names, carried } = question;
  const ahead = when.problem === "future" && /\b(?:where|be|will|worth|target)\b/.test(outline);
  const about = names.length > 0 || carried.symbols.length > 0 || MARKET_WORDS.test(outline);
  if (!about || isAboutThePast(question)) return null;
  return ahead || FORECAST.some((pattern) => pattern.test(outline)) ? decline(question, "forecast") : null;
}

const SCHEDULED =
  /\b(?:when|what (?:day|date|time))\b(?: [\w@'#]+){0,6} (?:report\w{0,3}|earnings|results|dividends?|ex date|paid|pay|announce\w{0,3})\b/;
const COUNTED = /\b(?:how often|how many (?:days|times|months|years)|historically|on average)\b/;
const AHEAD =
  /\bin (?:the next |another |about )?(?:\d{1,3}|a|one|two|three|five|ten|twenty) (?:years?|months?|weeks?|decades?)\b(?! of)|\bby 20[3-9]\d\b/;

/** What-ifs about the past, counts of what was, and dates that companies announce are no forecasts. */
function isAboutThePast(question: Question): boolean {
  const { outline, when, lower } = question;
  if (when.problem === "future") return false;
  if (SCHEDULED.test(outline) || COUNTED.test(outline)) return true;
  const willBe = /\b(?:will|gonna|going to)\b/.test(outline) || AHEAD.test(lower.slice(0, 400));
  return !willBe && pickAnalysis(question) === "portfolio";
}

const MARKET_WORDS =
  /\b(?:stocks?|shares?|price|market|markets|index|dow|nasdaq|crypto|bitcoin|gold|economy|recession|rates?|s p|price target|rsi|macd|volatility|earnings|revenues?|dividends?|portfolio)\b/;

function decline({ names }: Question, reason: "advice" | "forecast"): Understanding {
  const symbols = names.flatMap(({ resolution }) =>
    resolution.kind === "one" ? [resolution.instrument] : [],
  );
  return conclude({
    skill: "decline",
    tier: "rules",
    confidence: 0.95,
    declineReason: reason,
    entities: { symbols },
  });
}
