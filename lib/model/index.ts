/**
 * The models: which language and embedding model is available, or none, at any server that speaks OpenAI's language.
 * "No model" is an ordinary answer (null). A call ends with words, a filled-in shape, vectors, or a `ModelFailure`
 * whose code is one of a closed list; time limits, retries, the second model and the rest after failures are inside.
 * It refuses to know what it is asked about: prompts and checks belong to the rooms that call. Keys stay in here.
 * Next: `model.ts` for what a caller sees, `calls/` for one call each, `guard/` for what keeps them from hanging,
 * `spend/` for what it costs, `wire/capabilities.ts` for what a server takes, learned from what it refuses.
 */

export type { OpenedModels } from "./create-model";
export { describeFailure, ModelFailure, type ModelFailureCode } from "./failure";
export { type Budget, createBudget } from "./guard/budget";
export type {
  Embedder,
  LanguageModel,
  ModelAsk,
  ModelEvent,
  ModelMessage,
  ModelUsage,
  StepMessage,
  ToolCall,
  ToolResult,
} from "./model";
export { type ModelProbe, probeModels } from "./probe";
export { closeModels, getEmbedder, getModel, getModelUse, openModels } from "./process-model";
export { PRICES_AS_OF } from "./spend/price-list";
export { createPrices } from "./spend/prices";
export { type Spender, spendFor } from "./spend/spender";
export type { ModelDay } from "./spend/usage";
export type { BudgetState } from "./spend/windows";
