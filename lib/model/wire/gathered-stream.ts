import type { Readable } from "node:stream";
import { isBusy } from "@/lib/observe";
import { createWordGatherer } from "./gather-words";

const encoder = new TextEncoder();
/** In a busy process words wait so long for more of them: three or four tokens of a usual model. */
const GATHER_MS = 60;

/**
 * A model's stream with its words gathered: the first at once, then those that have come together, and in a busy
 * process those of 60 ms. What breaks the source breaks the stream, behind all that came before. Cancelling ends the source.
 */
export function toGatheredStream(source: Readable): ReadableStream<Uint8Array> {
  const gatherer = createWordGatherer();
  let out = "";
  let state: "open" | "ended" | { cause: unknown } = "open";
  let stopWaiting: (() => void) | null = null;
  let wake: (() => void) | null = null;

  function tell(text: string): void {
    out += text;
    if (out !== "" || state !== "open") wake?.();
  }
  function release(): void {
    stopWaiting = null;
    tell(gatherer.flush());
  }
  function finish(reached: typeof state): void {
    if (state !== "open") return;
    stopWaiting?.();
    stopWaiting = null;
    state = reached;
    tell(gatherer.end());
    wake?.();
  }
  source.on("data", (bytes: Uint8Array) => {
    const text = gatherer.take(bytes);
    if (gatherer.waits) stopWaiting ??= wait(release);
    tell(text);
  });
  source.on("end", () => finish("ended"));
  source.on("error", (cause) => finish({ cause }));
  source.on("close", () => finish({ cause: new Error("the connection was closed") }));

  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        if (out === "" && state === "open") {
          await new Promise<void>((resolve) => {
            wake = resolve;
          });
          wake = null;
        }
        if (out !== "") {
          controller.enqueue(encoder.encode(out));
          out = "";
        } else if (state === "ended") controller.close();
        else if (state !== "open") controller.error(state.cause);
      },
      cancel() {
        source.destroy();
      },
    },
    { highWaterMark: 0 },
  );
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
