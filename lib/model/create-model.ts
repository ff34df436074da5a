import type { ModelEndpoint, ModelSettings } from "@/lib/config";
import { callOneTool } from "./calls/call-tool";
import { decideShape } from "./calls/decide";
import { embedTexts } from "./calls/embed";
import { type CallSettings, streamWords } from "./calls/stream";
import { takeOneStep } from "./calls/take-step";
import type { RetryRule } from "./guard/attempts";
import { createBreaker } from "./guard/breaker";
import type { Budget } from "./guard/budget";
import { createMeter } from "./guard/meter";
import type { Embedder, LanguageModel } from "./model";
import { createCapabilityTable } from "./wire/capabilities";
import { openEmbeddingModel, openLanguageModel, type Target } from "./wire/target";
import { createTransport } from "./wire/transport";

/** The models of an installation, opened. Each is null where none was named. */
export interface OpenedModels {
  language: LanguageModel | null;
  embedder: Embedder | null;
  close(): Promise<void>;
}

const RULE: RetryRule = { more: 2, pauseMs: 300, longestPauseMs: 4_000 };

/** `rule` is for tests that cannot wait between attempts; without `budget` nothing is counted. */
export interface OpenOptions {
  rule?: RetryRule;
  budget?: Budget;
}

const noBudget: Budget = { reserve: async () => ({ settle: async () => undefined }) };

/** Opens what is set; no call is made before the first question. */
export function createModels(
  settings: ModelSettings,
  { rule = RULE, budget = noBudget }: OpenOptions = {},
): OpenedModels {
  const { endpoint, chat, backup, timeouts, embedding } = settings;
  const transport = createTransport({ connectMs: timeouts.connect });
  const capabilities = createCapabilityTable();
  const meter = createMeter(budget);
  const opened = new Map<string, Target>();
  const openTarget = (place: ModelEndpoint, name: string): Target => {
    const key = `${place.baseUrl} ${place.wire} ${name}`;
    const known = opened.get(key);
    if (known) return known;
    const language = openLanguageModel({ endpoint: place, name, fetch: transport.fetch });
    const target: Target = {
      ...{ key, name, language, wire: place.wire, breaker: createBreaker() },
      openStream: (options) => transport.takeStream(options.abortSignal, () => language.doStream(options)),
    };
    opened.set(key, target);
    return target;
  };
  const callsOf = (name: string): CallSettings => {
    const first = openTarget(endpoint, name);
    const second = backup === null ? [] : [openTarget(backup.endpoint, backup.model)];
    return { targets: [first, ...second], capabilities, timeouts, rule };
  };
  const router = settings.router ?? chat;
  return {
    language:
      chat === null || router === null
        ? null
        : {
            writer: chat,
            router,
            stream: (ask) => meter.stream({ ask, model: chat }, () => streamWords(ask, callsOf(chat))),
            decide: (ask) =>
              meter.call({ ask, model: router, offered: 1 }, () => decideShape(ask, callsOf(router))),
            async callTool(ask, tool) {
              const call = { ask, model: chat, offered: 1 };
              return (await meter.call(call, () => callOneTool({ ask, tool }, callsOf(chat)))).value;
            },
            takeStep: (ask) =>
              meter.call({ ask, model: chat, offered: ask.tools.length }, () =>
                takeOneStep(ask, callsOf(chat)),
              ),
          },
    embedder:
      embedding === null
        ? null
        : openEmbedder({
            name: embedding,
            target: openTarget(endpoint, embedding),
            settings,
            transport,
            rule,
          }),
    async close() {
      await meter.settled();
      await transport.close();
    },
  };
}

function openEmbedder(input: {
  name: string;
  target: Target;
  settings: ModelSettings;
  transport: ReturnType<typeof createTransport>;
  rule: RetryRule;
}): Embedder {
  const { name, target, settings, transport, rule } = input;
  const model = openEmbeddingModel({ endpoint: settings.endpoint, name, fetch: transport.fetch });
  const totalMs = settings.timeouts.total;
  return {
    model: name,
    embed: ({ texts, signal }) => embedTexts({ texts, signal, model, target, rule, totalMs }),
  };
}
