import type { ResultPayload, SkillName, SkillResults } from "@/lib/contract/skill-results";
import { buildSpan, createSkillBench } from "../results/ask-skill";

/** A result of a skill over the simulated market, told of companies with names as real ones have them. */
export interface Told<Name extends SkillName = SkillName> {
  skill: Name;
  data: SkillResults[Name];
}

const NAMES = [
  ["Nordwind Energy", "NWND"],
  ["Halcyon Foods Inc.", "HLCN"],
  ["Brightwater Corporation", "BRWT"],
  ["Calder & Sons plc", "CLDR"],
] as const;

const span = buildSpan("2025-03-03", "2026-06-30", "March 2025 to June 2026");
const year = buildSpan("2025-01-01", "2025-12-31", "2025");

/** Prices, histories, comparisons and days of simulated companies, as the skills give them. */
export async function listOutcomes(): Promise<ResultPayload[]> {
  const bench = createSkillBench();
  const [first, second] = await Promise.all([
    bench.market.findBySymbol("SIM:ORBT"),
    bench.market.findBySymbol("SIM:PKBF"),
  ]);
  if (!first || !second) throw new Error("the simulated market has changed its names");
  const results: ResultPayload[] = [];
  for (const subject of [first, second]) {
    results.push({ skill: "quote", data: await bench.answer("quote", [subject]) });
    results.push({ skill: "history", data: await bench.answer("history", [subject], { range: span }) });
    results.push({ skill: "history", data: await bench.answer("history", [subject], { range: year }) });
    results.push({ skill: "day", data: await bench.answer("day", [subject], { on: "2026-03-17" }) });
  }
  results.push({ skill: "compare", data: await bench.answer("compare", [first, second], { range: span }) });
  return results.map((result) => rename(result, [first, second]));
}

function rename(result: ResultPayload, from: { symbol: string; name: string }[]): ResultPayload {
  let text = JSON.stringify(result);
  for (const [at, { symbol, name }] of from.entries()) {
    const [newName, newSymbol] = NAMES[at] ?? NAMES[0];
    text = text.replaceAll(JSON.stringify(name).slice(1, -1), newName).replaceAll(symbol, newSymbol);
  }
  return JSON.parse(text) as ResultPayload;
}
