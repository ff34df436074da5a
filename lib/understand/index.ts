/**
 * The understanding room: reads what a message wants, with its subjects and days, out of text, click and what earlier
 * turns carried. It refuses to answer: no prices, no words for people, only an `Understanding` for the next stage.
 * It reads facts (names, symbols, glossary terms) through the market and glossary it is given, and asks back rather
 * than guess: one question, never the same twice. It reads no clock; `context.now` is the turn's.
 * Next: `cascade.ts` for the order of tiers, `tiers/rules/rules.ts` for the rules, `tiers/rules/pick-analysis.ts` for
 * what calls for which figures, `entities/range.ts` for dates, `entities/asked/asked.ts` for settings and amounts,
 * `carry-over.ts` for what the next turn may refer to.
 */
export { carryOver } from "./carry-over";
export { type Explained, explainUnderstanding, type TierVote, understand } from "./cascade";
export { toClarifiedKey } from "./conclude";
export { toIntent } from "./intents/to-intent";
export { createModelReader } from "./model/create-model-reader";
export type { UnderstandContext } from "./question";
export { readAhead } from "./read-ahead";
export type { IntentReader, ModelReader, ModelReading } from "./readers";
export { toLearningKey } from "./seed/learning-key";
export { listSeedExamples } from "./seed/list-examples";
export { createIntentReader, findSeedReader } from "./seed/seed-reader";
export { slotExamples, trainOnSlotted } from "./seed/train-seed";
export { toSlots } from "./slots";
