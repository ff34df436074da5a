import type { Understanding } from "@/lib/contract/understanding";
import type { Question } from "../../question";
import type { Tier } from "../tier";
import { readAdvice, readForecast } from "./advice";
import { readAnalysis } from "./analysis";
import { readDefinition, readUnknownTerm } from "./definition";
import { readMarket } from "./market";
import { readMarketStatus } from "./market-status";
import { readOffTopic } from "./off-topic";
import { readSmalltalk } from "./smalltalk";

const RULES: ((question: Question) => Promise<Understanding | null> | Understanding | null)[] = [
  readSmalltalk,
  readDefinition,
  readAdvice,
  readMarketStatus,
  readForecast,
  readAnalysis,
  readOffTopic,
  readUnknownTerm,
  readMarket,
];

/** The written rules, in their order: the first that answers decides. */
export const rulesTier: Tier = { name: "rules", read: readRules };

async function readRules(question: Question): Promise<Understanding | null> {
  if (question.text === "" && !question.greeted) return null;
  for (const rule of RULES) {
    const answer = await rule(question);
    if (answer) return answer;
  }
  return null;
}
