import type { LanguageModelV4Usage } from "@ai-sdk/provider";
import type { ModelTimeouts } from "@/lib/config";
import { ModelFailure } from "../failure";
import { attempt, type RetryRule, report } from "../guard/attempts";
import { type TimeWatch, watchTime } from "../guard/time-watch";
import type { ModelAsk, ModelEvent, ModelUsage } from "../model";
import { toModelFailure } from "../to-failure";
import type { CapabilityTable } from "../wire/capabilities";
import { type ReadWords, readWords } from "../wire/read-words";
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
 * The answer word by word, from the first target that gives a first word. The SDK writes the
 * request; the answer's few fields are read by hand (`../wire/read-words.ts`).
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
  try {
    const known = settings.capabilities.find(target.key);
    const source = await target.openStream(toCallOptions({ ask, known, signal }));
    yield* toEvents({
      events: readWords({ source, wire: target.wire, heard: watch.touch }),
      name: target.name,
    });
  } catch (error) {
    ask.signal.throwIfAborted();
    throw watch.failure ?? toModelFailure(error);
  } finally {
    watch.end();
  }
}

async function* toEvents(input: {
  events: AsyncIterable<ReadWords>;
  name: string;
}): AsyncGenerator<ModelEvent> {
  let words = false;
  for await (const event of input.events) {
    if (event.type === "text") {
      words = true;
      yield event;
    } else {
      yield toEnd({ event, words, name: input.name });
      return;
    }
  }
}

function toEnd(input: {
  event: Extract<ReadWords, { type: "end" }>;
  words: boolean;
  name: string;
}): ModelEvent {
  const { event, words, name } = input;
  const { finish, usage } = event;
  if (finish === "filtered") throw new ModelFailure({ code: "filtered", detail: "refused" });
  if (!words) throw new ModelFailure({ code: "empty", detail: "no words" });
  if (finish !== "stop" && finish !== "length")
    throw new ModelFailure({ code: "cut", detail: finish ?? "ended without an end" });
  return { type: "end", finish, usage, model: name };
}

/** The server's counts, null where it gave none. */
export function toUsage(usage: LanguageModelV4Usage): ModelUsage {
  return { inputTokens: usage.inputTokens.total ?? null, outputTokens: usage.outputTokens.total ?? null };
}
