import type { ModelBudget, ModelSettings } from "@/lib/config";
import { createPrices, PRICES_AS_OF } from "@/lib/model";

/** One thing that is on, or off with what that costs. */
interface Capability {
  name: string;
  state: "on" | "off";
  detail: string;
}

/** What the models that are set cost, and what limits it; nothing without a model. */
export function describeSpending(model: ModelSettings | null): Capability[] {
  if (model === null) return [];
  const names = [model.chat, model.router, model.embedding, model.backup?.model ?? null];
  const known = new Set(names.filter((name) => name !== null));
  return [...[...known].map((name) => describePrice({ name, model })), describeBudgets(model.budgets)];
}

function describePrice({ name, model }: { name: string; model: ModelSettings }): Capability {
  const price = createPrices(model.prices)(name);
  if (price === null) {
    const detail = `not known: budgets in dollars do not hold this model, those in messages and tokens do. Set MODEL_PRICES=${name}=IN/OUT.`;
    return { name: `Price of ${name}`, state: "off", detail };
  }
  const source = Object.hasOwn(model.prices, name) ? "as set" : `list price of ${PRICES_AS_OF}`;
  const detail = `${price.inputUsd} USD in, ${price.outputUsd} USD out for a million tokens (${source}).`;
  return { name: `Price of ${name}`, state: "on", detail };
}

function describeBudgets(budgets: ModelBudget[]): Capability {
  if (budgets.length === 0) {
    const detail = "None: with MODEL_BUDGETS the templates write when a limit is reached.";
    return { name: "Budgets of models", state: "off", detail };
  }
  const told = budgets.map(
    ({ of, limit, unit, per }) => `${of} ${limit} ${unit} ${per === "hour" ? "an hour" : "a day"}`,
  );
  return { name: "Budgets of models", state: "on", detail: `${told.join(", ")}.` };
}
