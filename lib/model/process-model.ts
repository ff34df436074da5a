import { getCache } from "@/lib/cache";
import { getConfig, type ModelSettings } from "@/lib/config";
import type { OpenedModels, OpenOptions } from "./create-model";
import { createBudget } from "./guard/budget";
import type { Embedder, LanguageModel } from "./model";
import { createPrices } from "./spend/prices";
import { type ModelDay, readUse } from "./spend/usage";
import { type BudgetState, readBudgets } from "./spend/windows";

/** Like the store, the models live on the process: the server's bundles share breakers and capabilities. */
const holder = process as typeof process & { tickertalkModels?: OpenedModels };

function hold(): OpenedModels {
  const settings = getConfig().model;
  holder.tickertalkModels ??= settings === null ? nothing : openCounted(settings);
  return holder.tickertalkModels;
}

function openCounted(settings: ModelSettings): OpenedModels {
  const findPrice = createPrices(settings.prices);
  return openModels(settings, {
    budget: createBudget({ budgets: settings.budgets, cache: getCache(), findPrice }),
  });
}

/**
 * What the models were asked on a UTC day, over all instances that share the cache, and where the budgets stand at `now`;
 * null without a model. Rejects with `CacheError`.
 */
export async function getModelUse(input: {
  day: string;
  now: Date;
}): Promise<{ models: ModelDay[]; budgets: BudgetState[] } | null> {
  const settings = getConfig().model;
  if (settings === null) return null;
  const cache = getCache();
  const [models, budgets] = await Promise.all([
    readUse({ cache, day: input.day }),
    readBudgets({ budgets: settings.budgets, cache, nowMs: input.now.getTime() }),
  ]);
  return { models, budgets };
}

const nothing: OpenedModels = { language: null, embedder: null, close: async () => undefined };

/** This process's language model; null is the ordinary installation without one. */
export function getModel(): LanguageModel | null {
  return hold().language;
}

/** This process's embedding model, or null. */
export function getEmbedder(): Embedder | null {
  return hold().embedder;
}

/** Closes the connections to the models' servers. */
export async function closeModels(): Promise<void> {
  await holder.tickertalkModels?.close();
  delete holder.tickertalkModels;
}

/**
 * The models of these settings. No call is made before the first question; the SDK is loaded meanwhile, and never in an
 * installation without a model.
 */
export function openModels(settings: ModelSettings, options: OpenOptions = {}): OpenedModels {
  let opening: Promise<OpenedModels> | null = null;
  const open = async (): Promise<OpenedModels> => {
    opening ??= import("./create-model").then(({ createModels }) => createModels(settings, options));
    try {
      return await opening;
    } catch (error) {
      opening = null;
      throw error;
    }
  };
  void open().catch(() => undefined); // the first question tries again and is told why
  const { chat, router, embedding } = settings;
  return {
    language: chat === null ? null : createLazyModel({ writer: chat, router: router ?? chat, open }),
    embedder:
      embedding === null
        ? null
        : { model: embedding, embed: async (input) => need((await open()).embedder).embed(input) },
    close: async () => (await opening)?.close(),
  };
}

function createLazyModel(input: {
  writer: string;
  router: string;
  open(): Promise<OpenedModels>;
}): LanguageModel {
  const { writer, router, open } = input;
  return {
    writer,
    router,
    async *stream(ask) {
      yield* need((await open()).language).stream(ask);
    },
    decide: async (ask) => need((await open()).language).decide(ask),
    callTool: async (ask, tool) => need((await open()).language).callTool(ask, tool),
    takeStep: async (ask) => need((await open()).language).takeStep(ask),
  };
}

function need<One>(one: One | null): One {
  if (one === null) throw new Error("a model that was set is not there");
  return one;
}
