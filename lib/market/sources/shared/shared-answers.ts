import { z } from "zod";
import { marketFailureCodes } from "@/lib/contract/failures";
import type { MarketFailure } from "../../provider";
import type { PatientCache } from "./patient-cache";

const failureSchema = z.object({
  code: z.enum(marketFailureCodes),
  sourceId: z.string(),
  sourceLabel: z.string(),
  retryAfterMs: z.number().nullable(),
  detail: z.string(),
});
/** Checked at its edges only: what is inside was written by this version of us from a parsed answer. */
const answerSchema = z.object({ fetchedAtMs: z.number(), freshMs: z.number(), value: z.unknown() });
const refusalSchema = z.object({ fetchedAtMs: z.number(), freshMs: z.number(), failure: failureSchema });

/** An answer or a failure with the instant it was asked for and for how long from then it counts as new. */
export interface Timed<T> {
  content: T;
  fetchedAtMs: number;
  freshMs: number;
}

/** Answers as JSON text in the shared cache. The form of the text belongs to the version in the keys. */
export interface SharedAnswers {
  /** What is kept under a key, new or not: the last answer and the last failure, each null where there is none. */
  find<T>(key: string): Promise<{ answer: Timed<T> | null; failure: Timed<MarketFailure> | null }>;
  /** Keeps an answer for its fresh time and `extraMs` beyond. */
  keepAnswer<T>(input: Timed<T> & { key: string; extraMs: number }): Promise<void>;
  keepFailure(input: Timed<MarketFailure> & { key: string }): Promise<void>;
}

/** Answers kept in a cache that may fail: then there is nothing, and nothing is kept. */
export function createSharedAnswers(cache: PatientCache): SharedAnswers {
  const read = (key: string) => cache.tryOn((one) => one.find(key));
  const keep = async (input: { key: string; value: string; lifetimeMs: number }) => {
    await cache.tryOn((one) => one.keep(input));
  };
  return {
    async find<T>(key: string) {
      const [answerText, failureText] = await Promise.all([read(key), read(toFailureKey(key))]);
      const answer = answerSchema.safeParse(parseJson(answerText)).data;
      const refusal = refusalSchema.safeParse(parseJson(failureText)).data;
      return {
        answer: answer ? { ...answer, content: answer.value as T } : null,
        failure: refusal ? { ...refusal, content: refusal.failure } : null,
      };
    },
    keepAnswer: ({ key, content, fetchedAtMs, freshMs, extraMs }) =>
      keep({
        key,
        value: JSON.stringify({ fetchedAtMs, freshMs, value: content }),
        lifetimeMs: freshMs + extraMs,
      }),
    keepFailure: ({ key, content, fetchedAtMs, freshMs }) =>
      keep({
        key: toFailureKey(key),
        value: JSON.stringify({ fetchedAtMs, freshMs, failure: content }),
        lifetimeMs: freshMs,
      }),
  };
}

/** The parsed text, or undefined for what is no JSON: something else wrote under our key, so there is no answer. */
function parseJson(text: string | null): unknown {
  if (text === null) return undefined;
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function toFailureKey(key: string): string {
  return `${key}:failed`;
}
