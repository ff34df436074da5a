import { z } from "zod";
import { describeFailure, ModelFailure } from "./failure";
import type { Embedder, LanguageModel } from "./model";

/** What one real call of each kind showed. */
export interface ModelProbe {
  name: string;
  works: boolean;
  detail: string;
}

const PROBE_MS = 20_000;
const shape = z.object({ word: z.string(), number: z.number() });

/**
 * Makes one small real call of each kind and says what the models can do: words that stream, filled-in shapes, vectors.
 * Never throws; what does not work is told with its reason.
 */
export async function probeModels(input: {
  language: LanguageModel | null;
  embedder: Embedder | null;
}): Promise<ModelProbe[]> {
  const { language, embedder } = input;
  const probes: Promise<ModelProbe>[] = [];
  if (language) {
    probes.push(probe(`Model ${language.writer}: words`, () => probeWords(language)));
    probes.push(probe(`Model ${language.router}: filled-in shapes`, () => probeShape(language)));
    probes.push(probe(`Model ${language.writer}: tools`, () => probeTools(language)));
  }
  if (embedder) probes.push(probe(`Model ${embedder.model}: vectors`, () => probeVectors(embedder)));
  return Promise.all(probes);
}

async function probe(name: string, call: () => Promise<string>): Promise<ModelProbe> {
  const startedAt = performance.now();
  try {
    const detail = await call();
    return { name, works: true, detail: `${detail}, in ${Math.ceil(performance.now() - startedAt)} ms` };
  } catch (error) {
    const detail = error instanceof ModelFailure ? describeFailure(error.code) : "no usable answer";
    return { name, works: false, detail };
  }
}

function toAsk(instructions: string, text: string) {
  return {
    instructions,
    messages: [{ role: "user" as const, text }],
    maxOutputTokens: 400,
    signal: AbortSignal.timeout(PROBE_MS),
  };
}

async function probeWords(language: LanguageModel): Promise<string> {
  let pieces = 0;
  let detail = "";
  for await (const event of language.stream(
    toAsk("Answer in one short sentence.", "Say that you are here."),
  )) {
    if (event.type === "text") pieces += 1;
    else detail = event.usage.outputTokens === null ? ", without a count of tokens" : "";
  }
  return pieces > 1 ? `streams (${pieces} pieces)${detail}` : `answers in one piece${detail}`;
}

async function probeShape(language: LanguageModel): Promise<string> {
  const ask = toAsk("Fill in the shape.", 'The word is "ready" and the number is 7.');
  const { value } = await language.decide({ ...ask, name: "probe", schema: shape });
  if (value.number !== 7) return `structured output works, but 7 was read as ${value.number}`;
  return "structured output works";
}

async function probeTools(language: LanguageModel): Promise<string> {
  const called = await language.callTool(toAsk("Use the tool.", "Look up the price of ACME."), {
    name: "look_up_price",
    description: "Looks up the price of one symbol",
    schema: z.object({ symbol: z.string() }),
  });
  return called === null ? "answers in words where a tool was offered" : "calls tools";
}

async function probeVectors(embedder: Embedder): Promise<string> {
  const texts = ["dividends are paid in March", "the weather"];
  const vectors = await embedder.embed({ texts, signal: AbortSignal.timeout(PROBE_MS) });
  return `${vectors[0]?.length ?? 0} dimensions`;
}
