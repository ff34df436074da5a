import { setImmediate as immediate } from "node:timers/promises";
import type { ModelEvent } from "@/lib/model";
import type { Gate } from "../ground-check/gate";

/** How a stream ended: complete, or at the model's own limit with half a sentence. */
export type PumpEnd = { finish: "stop" | "length" };

/**
 * Sends a model's words through the gate to the reader. Words that have arrived together are judged together; words
 * that are held only for their time go when it is over. Rejects with what broke the stream.
 */
export async function pumpWords(input: {
  events: AsyncIterable<ModelEvent>;
  gate: Gate;
  write(words: string): void;
}): Promise<PumpEnd> {
  const { gate, write } = input;
  const iterator = input.events[Symbol.asyncIterator]();
  const show = (words: string) => {
    if (words !== "") write(words);
  };
  let waiting = "";
  try {
    let next = iterator.next();
    next.catch(() => undefined); // told where it is awaited
    await immediate(); // the card and the question to the model leave first
    gate.push("", performance.now()); // makes its ledger while the model thinks
    while (true) {
      const arrived = await waitFor(next, waiting === "" ? gate.dueInMs(performance.now()) : 0);
      if (arrived === null) {
        show(gate.push(waiting, performance.now()));
        waiting = "";
      } else if (arrived.done) {
        show(gate.push(waiting, performance.now()));
        return { finish: "stop" };
      } else if (arrived.value.type === "end") {
        show(gate.push(waiting, performance.now()));
        return { finish: arrived.value.finish };
      } else {
        waiting += arrived.value.delta;
        next = iterator.next();
        next.catch(() => undefined); // told where it is awaited
      }
    }
  } catch (cause) {
    show(gate.push(waiting, performance.now())); // came whole before the break
    throw cause;
  } finally {
    await iterator.return?.();
  }
}

type Next = IteratorResult<ModelEvent>;

/** The next event; null when it is not there after this time. Zero asks for what has arrived already. */
async function waitFor(next: Promise<Next>, ms: number | null): Promise<Next | null> {
  if (ms === null) return next;
  if (ms === 0) return Promise.race([next, immediate(null)]);
  let timer: NodeJS.Timeout | undefined;
  const due = new Promise<null>((resolve) => {
    timer = setTimeout(resolve, ms, null);
  });
  try {
    return await Promise.race([next, due]);
  } finally {
    clearTimeout(timer);
  }
}
