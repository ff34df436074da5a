import type { Readable } from "node:stream";
import { createWordGatherer } from "./gather-words";

const encoder = new TextEncoder();
/** Words wait at most so long for more of them: two or three tokens of a usual model, too short to be seen. */
const GATHER_MS = 40;

/**
 * A model's stream with its words gathered: the first at once, then those of 40 ms together, or of as long as the
 * reader is busy. What breaks the source breaks the stream, behind all that came before. Cancelling ends the source.
 */
export function toGatheredStream(source: Readable): ReadableStream<Uint8Array> {
  const gatherer = createWordGatherer();
  let out = "";
  let state: "open" | "ended" | { cause: unknown } = "open";
  let due: NodeJS.Timeout | null = null;
  let wake: (() => void) | null = null;

  function tell(text: string): void {
    out += text;
    if (out !== "" || state !== "open") wake?.();
  }
  function release(): void {
    due = null;
    tell(gatherer.flush());
  }
  function finish(reached: typeof state): void {
    if (state !== "open") return;
    if (due !== null) clearTimeout(due);
    due = null;
    state = reached;
    tell(gatherer.end());
    wake?.();
  }
  source.on("data", (bytes: Uint8Array) => {
    const text = gatherer.take(bytes);
    if (gatherer.waits) due ??= setTimeout(release, GATHER_MS);
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
