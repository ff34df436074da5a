import type { IntentName } from "@/lib/contract/intents";
import type { Intent } from "@/lib/contract/understanding";

/** The question that an intent stands for, about a subject where one was named; intents that none stands for are absent. */
const QUESTIONS: Partial<Record<IntentName, (subject: string | null) => string | null>> = {
  price: (subject) => subject && `What is ${subject} trading at?`,
  chart: (subject) => subject && `How did ${subject} do this year?`,
  range_change: (subject) => subject && `How did ${subject} do over 5 years?`,
  compare: (subject) => subject && `Compare ${subject} with the S&P 500 this year`,
  indicator: (subject) => subject && `RSI of ${subject}`,
  range_stat: (subject) => subject && `Best month of ${subject}`,
  risk: (subject) => subject && `How risky is ${subject}?`,
  fundamentals: (subject) => subject && `Revenue of ${subject}`,
  dividend: (subject) => subject && `${subject} dividend history`,
  earnings_date: (subject) => subject && `When does ${subject} report?`,
  earnings_result: (subject) => subject && `Did ${subject} beat estimates?`,
  event: (subject) => subject && `What happened to ${subject} today?`,
  news: (subject) => subject && `News on ${subject}`,
  symbol_info: (subject) => subject && `Which exchange is ${subject} listed on?`,
  export: (subject) => subject && `Download ${subject} prices as csv`,
  portfolio_whatif: (subject) => subject && `If I had put 10000 USD in ${subject} over 5 years`,
  screen: () => "Top 5 gainers this year",
  market_status: () => "Is the New York stock exchange open?",
  data_meta: () => "Where do your prices come from?",
  help: () => "What can you do?",
  import: () => "How do I import a price file?",
  handoff: () => "I want to talk to a person",
};
const MOST = 3;

/** The likeliest meanings of an unsure message, each as a question that can be sent; at most three, none twice. */
export function listLikelyQuestions(input: {
  alternatives: readonly { intent: Intent }[];
  subject: string | null;
}): string[] {
  const { alternatives, subject } = input;
  const questions = alternatives.flatMap(({ intent }) => QUESTIONS[intent as IntentName]?.(subject) ?? []);
  return [...new Set(questions)].slice(0, MOST);
}
