import type { MarketResult } from "../provider";
import type { Kept } from "../sources/kept/answer-cache";
import type { RemoteSource } from "../sources/remote-source";
import type { Answered, Question } from "./question";

/** One live source's answer to a question. `onStale` hears of an answer that is kept but no longer new. */
export function askSource<T extends Answered>(input: {
  question: Question<T>;
  source: RemoteSource;
  signal: AbortSignal;
  onStale: (kept: Kept<T>) => void;
}): Promise<MarketResult<T>> {
  const { question, source, signal, onStale } = input;
  const { kind, parts, request, toLifetimeMs } = question;
  return source.call<T>({
    kind,
    parts,
    now: request.now,
    signal,
    force: request.force ?? false,
    toLifetimeMs,
    onStale,
    ask: (bounded) => question.ask(source.provider, bounded),
  });
}
