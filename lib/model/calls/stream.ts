import type { LanguageModelV4StreamPart, LanguageModelV4Usage } from "@ai-sdk/provider";
import type { ModelTimeouts } from "@/lib/config";
import { ModelFailure } from "../failure";
import { attempt, type RetryRule, report } from "../guard/attempts";
import { type TimeWatch, watchTime } from "../guard/time-watch";
import type { ModelAsk, ModelEvent, ModelUsage } from "../model";
import { toModelFailure } from "../to-failure";
import type { CapabilityTable } from "../wire/capabilities";
import { type Target, toCallOptions } from "../wire/target";

/** What every call needs besides its ask. */
export interface CallSettings {
  targets: Target[];
  capabilities: CapabilityTable;
  timeouts: ModelTimeouts;
  rule: RetryRule;
}

interface Opened {
  first: ModelEvent;
  rest: AsyncGenerator<ModelEvent>;
}

/**
 * The answer word by word, from the first target that gives a first word. Written on the provider's own stream: the
 * layers above it cost several times its processor time and add nothing that this room does not do itself.
 */
export async function* streamWords(ask: ModelAsk, settings: CallSettings): AsyncGenerator<ModelEvent> {
  const { targets, capabilities, timeouts, rule } = settings;
  const deadlineMs = performance.now() + timeouts.total;
  const { answer, target } = await attempt<Opened>({
    targets,
    signal: ask.signal,
    rule,
    deadlineMs,
    ask: (one) => open({ ask, target: one, settings, leftMs: deadlineMs - performance.now() }),
    mend: (one, failure) => capabilities.lower({ key: one.key, failure, structured: false }),
  });
  let ended = false;
  try {
    yield answer.first;
    yield* answer.rest;
    ended = true;
    report(target, null);
  } catch (error) {
    ended = true;
    if (ask.signal.aborted) target.breaker.forget();
    else report(target, toModelFailure(error));
    throw error;
  } finally {
    if (!ended) target.breaker.forget();
    await answer.rest.return(undefined);
  }
}

interface OpenInput {
  ask: ModelAsk;
  target: Target;
  settings: CallSettings;
  leftMs: number;
}

/** Opens a stream and waits for its first word: until then another attempt may take its place. */
async function open({ ask, target, settings, leftMs }: OpenInput): Promise<Opened> {
  const total = Math.max(1, leftMs);
  const watch = watchTime({ signal: ask.signal, timeouts: { ...settings.timeouts, total } });
  const rest = readAnswer({ ask, target, settings, watch });
  const { value, done } = await rest.next();
  if (done) throw new ModelFailure({ code: "empty", detail: "no words" });
  return { first: value, rest };
}

async function* readAnswer(input: Omit<OpenInput, "leftMs"> & { watch: TimeWatch }) {
  const { ask, target, settings, watch } = input;
  const { signal } = watch;
  let reader: ReadableStreamDefaultReader<LanguageModelV4StreamPart> | null = null;
  try {
    const known = settings.capabilities.find(target.key);
    const { stream } = await target.language.doStream(toCallOptions({ ask, known, signal }));
    reader = stream.getReader();
    yield* toEvents({ reader, watch, name: target.name });
  } catch (error) {
    ask.signal.throwIfAborted();
    throw watch.failure ?? toModelFailure(error);
  } finally {
    watch.end();
    await reader?.cancel().catch(() => undefined); // it is over either way; what broke it has been told above
  }
}

async function* toEvents(input: {
  reader: ReadableStreamDefaultReader<LanguageModelV4StreamPart>;
  watch: TimeWatch;
  name: string;
}): AsyncGenerator<ModelEvent> {
  let words = false;
  while (true) {
    const { value: part, done } = await input.reader.read();
    if (done) throw new ModelFailure({ code: words ? "cut" : "empty", detail: "ended without an end" });
    if (part.type === "error") throw part.error;
    if (part.type === "text-delta" && part.delta !== "") {
      words = true;
      input.watch.touch();
      yield { type: "text", delta: part.delta };
    }
    if (part.type === "reasoning-delta") input.watch.touch();
    if (part.type !== "finish") continue;
    yield toEnd({ part, words, name: input.name });
    return;
  }
}

function toEnd(input: {
  part: Extract<LanguageModelV4StreamPart, { type: "finish" }>;
  words: boolean;
  name: string;
}): ModelEvent {
  const { part, words, name } = input;
  const finish = part.finishReason.unified;
  if (finish === "content-filter") throw new ModelFailure({ code: "filtered", detail: "refused" });
  if (!words) throw new ModelFailure({ code: "empty", detail: "no words" });
  if (finish !== "stop" && finish !== "length") throw new ModelFailure({ code: "cut", detail: finish });
  return { type: "end", finish, usage: toUsage(part.usage), model: name };
}

/** The server's counts, null where it gave none. */
export function toUsage(usage: LanguageModelV4Usage): ModelUsage {
  return { inputTokens: usage.inputTokens.total ?? null, outputTokens: usage.outputTokens.total ?? null };
}
