import type { EmbeddingModelV4 } from "@ai-sdk/provider";
import { ModelFailure } from "../failure";
import { attempt, type RetryRule, report } from "../guard/attempts";
import { watchTime } from "../guard/time-watch";
import type { Target } from "../wire/target";

const TEXTS_PER_CALL = 64;
const CALLS_AT_ONCE = 2;

/** One vector for each text, in their order. Large lists go in several calls, two at a time. */
export async function embedTexts(input: {
  texts: string[];
  signal: AbortSignal;
  model: EmbeddingModelV4;
  target: Target;
  rule: RetryRule;
  totalMs: number;
}): Promise<number[][]> {
  const batches: string[][] = [];
  for (let from = 0; from < input.texts.length; from += TEXTS_PER_CALL) {
    batches.push(input.texts.slice(from, from + TEXTS_PER_CALL));
  }
  const vectors: number[][][] = new Array(batches.length);
  const waiting = batches.entries();
  const work = async () => {
    for (const [index, texts] of waiting) vectors[index] = await embedBatch({ ...input, texts });
  };
  await Promise.all(Array.from({ length: CALLS_AT_ONCE }, work));
  return checkLengths(vectors.flat());
}

async function embedBatch(input: Parameters<typeof embedTexts>[0]): Promise<number[][]> {
  const { texts, signal, model, target, rule, totalMs } = input;
  const { answer } = await attempt({
    targets: [target],
    signal,
    rule,
    deadlineMs: performance.now() + totalMs,
    ask: async () => {
      const watch = watchTime({ signal, timeouts: { first: totalMs, silence: totalMs, total: totalMs } });
      try {
        return toOrdered(await model.doEmbed({ values: texts, abortSignal: watch.signal }), texts.length);
      } catch (error) {
        throw watch.failure ?? error;
      } finally {
        watch.end();
      }
    },
  });
  report(target, null);
  return answer;
}

/** A server may answer out of order: the index beside each vector decides. */
function toOrdered(result: Awaited<ReturnType<EmbeddingModelV4["doEmbed"]>>, expected: number): number[][] {
  const { embeddings } = result;
  if (embeddings.length !== expected) {
    throw new ModelFailure({
      code: "malformed",
      detail: `${embeddings.length} vectors for ${expected} texts`,
    });
  }
  const body = result.response?.body as { data?: { index?: unknown }[] } | undefined;
  const places = body?.data?.map(({ index }) => index) ?? [];
  const isOrder = new Set(places).size === expected && places.every((place) => isPlace(place, expected));
  if (!isOrder) return embeddings;
  const ordered: number[][] = new Array(expected);
  for (const [at, place] of places.entries()) ordered[place as number] = embeddings[at] ?? [];
  return ordered;
}

function isPlace(value: unknown, expected: number): boolean {
  return typeof value === "number" && Number.isInteger(value) && value >= 0 && value < expected;
}

function checkLengths(vectors: number[][]): number[][] {
  const lengths = new Set(vectors.map(({ length }) => length));
  if (lengths.size > 1 || lengths.has(0)) {
    throw new ModelFailure({ code: "malformed", detail: "vectors of different lengths" });
  }
  return vectors;
}
