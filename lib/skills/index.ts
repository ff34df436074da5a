/**
 * The skills: one verb a file, each plain data with schema, examples and a run over the domain rooms.
 * They answer with outcomes (data, or an honest refusal with what to do) and never with words for the page:
 * words are written by `lib/compose` from the same outcomes.
 * A language model may call most of them as tools (`tools/run-tools.ts`): the same skills, the same outcomes.
 * Next: `skill.ts` for the shape, `registry.ts` for the list, `run-skill.ts` for how one is run.
 */
export { type ChartQueryAnswer, chartQuerySchema, queryChart } from "./chart-query";
export { makePriceFile, priceFileQuerySchema } from "./export/price-file";
export { runSkill } from "./run-skill";
export type { Skill, SkillContext, SkillOutcome, VisitorMemory } from "./skill";
export { listStarters, type Starter } from "./starters";
export { listSkillTools } from "./tools/offered";
export { runTools, type ToolRun } from "./tools/run-tools";
