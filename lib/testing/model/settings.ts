import type { ModelSettings, ModelWire } from "@/lib/config";
import type { Budget, OpenedModels } from "@/lib/model";
import { openModels } from "@/lib/model";
import { type ModelServer, type ModelServerOptions, startModelServer } from "./start-model-server";

/** Settings for a stand-in, with waits that a busy machine keeps. */
export function buildModelSettings(input: {
  url: string;
  wire?: ModelWire;
  over?: Partial<ModelSettings>;
}): ModelSettings {
  const { url, wire = "chat", over } = input;
  return {
    endpoint: { baseUrl: url, apiKey: "test-key", wire },
    chat: "writer",
    router: "router",
    embedding: "embedder",
    backup: null,
    timeouts: { connect: 5_000, first: 15_000, silence: 15_000, total: 20_000 },
    budgets: [],
    prices: {},
    ...over,
  };
}

/** A stand-in, and models that speak with it. */
export async function startModels(
  options: ModelServerOptions & { wire?: ModelWire; over?: Partial<ModelSettings>; budget?: Budget },
): Promise<{ server: ModelServer; models: OpenedModels; close(): Promise<void> }> {
  const server = await startModelServer(options);
  const settings = buildModelSettings({ url: server.url, wire: options.wire, over: options.over });
  const models = openModels(settings, {
    rule: { more: 2, pauseMs: 1, longestPauseMs: 50 },
    ...toOptions(options),
  });
  return {
    server,
    models,
    async close() {
      await models.close();
      await server.close();
    },
  };
}

function toOptions({ budget }: { budget?: Budget }): { budget?: Budget } {
  return budget === undefined ? {} : { budget };
}
