import type { Readable } from "node:stream";
import type { ModelWire } from "@/lib/config";
import { isBusy } from "@/lib/observe";
import { ModelFailure } from "../failure";
import { createChatReader } from "./chat-answer";
import { createFrameReader } from "./frames";
import { createResponsesReader } from "./responses-answer";
import type { AnswerReader } from "./said";

/** In a busy process words wait so long for more of them: some ten tokens of a usual model. */
const GATHER_MS = 200;

/** What an answer's stream gives: words, then how it ended. */
export type ReadWords =
  | { type: "text"; delta: string }
  | { type: "end"; finish: AnswerReader["finish"]; usage: AnswerReader["usage"] };

/**
 * The words of an answer's bytes: the first at once, then those that have come together, and in a busy process those of
 * 200 ms. What breaks the source is thrown behind all words that came before. Ending the reading ends the source.
 */
export async function* readWords(input: {
  source: Readable;
  wire: ModelWire;
  /** Called when words have come. */
  heard(): void;
}): AsyncGenerator<ReadWords> {
  const { source, wire, heard } = input;
  const frames = createFrameReader();
  const answer = wire === "responses" ? createResponsesReader() : createChatReader();
  /** The first words, which wait for none. */
  let first: string | null = null;
  let words = "";
  let isDue = false;
  let state: "open" | "ended" | { cause: unknown } = "open";
  let stopWaiting: (() => void) | null = null;
  let wake: (() => void) | null = null;

  const keep = (said: string) => {
    if (first === null && said !== "") first = said;
    else words += said;
  };
  const release = () => {
    stopWaiting = null;
    isDue = true;
    wake?.();
  };
  const finish = (reached: typeof state) => {
    if (state !== "open") return;
    state = reached;
    wake?.();
  };
  source.on("data", (bytes: Uint8Array) => {
    if (state !== "open") return;
    const before = words.length;
    const isFirst = first === null;
    try {
      for (const data of frames.take(bytes)) if (data !== "[DONE]") keep(answer.take(data));
    } catch (cause) {
      finish({ cause });
    }
    const hasMore = words.length > before;
    if (hasMore || (isFirst && first !== null)) heard();
    if (hasMore) stopWaiting ??= wait(release);
    if (isFirst && first !== null) wake?.();
  });
  source.on("end", () => finish("ended"));
  source.on("error", (cause) => finish({ cause: toCut(cause) }));
  source.on("close", () => state === "open" && finish({ cause: toCut(null) }));

  try {
    while (true) {
      if (first !== null && first !== "") {
        const delta: string = first;
        first = "";
        yield { type: "text", delta };
      } else if (words !== "" && (isDue || state !== "open")) {
        const delta = words;
        words = "";
        isDue = false;
        yield { type: "text", delta };
      } else if (state === "open") {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
        wake = null;
      } else if (state === "ended") {
        yield { type: "end", finish: answer.finish, usage: answer.usage };
        return;
      } else throw (state as { cause: unknown }).cause;
    }
  } finally {
    (stopWaiting as (() => void) | null)?.();
    source.destroy();
  }
}

function toCut(cause: unknown): ModelFailure {
  const detail = cause instanceof Error && "code" in cause ? String(cause.code).slice(0, 40) : "closed";
  return new ModelFailure({ code: "cut", detail });
}

/** Calls back when it is time; gives the way to call it off. */
function wait(callback: () => void): () => void {
  if (isBusy()) {
    const timer = setTimeout(callback, GATHER_MS);
    return () => clearTimeout(timer);
  }
  const immediate = setImmediate(callback);
  return () => clearImmediate(immediate);
}
