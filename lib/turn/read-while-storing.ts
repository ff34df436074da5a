import { isBusy } from "@/lib/observe";
import { readAhead } from "@/lib/understand";
import type { TurnInput, TurnPorts } from "./turn-input";

/** Nothing that is asked ahead leaves this process. */
const NEVER = new AbortController().signal;

/** While the store works, a process that is not busy has nothing to do but what it must do next: it reads the message. */
export function readWhileStoring(input: {
  storing: Promise<unknown>;
  message: TurnInput["message"];
  now: Date;
  ports: TurnPorts;
}): void {
  if (isBusy()) return;
  const { storing, message, now, ports } = input;
  const { market, glossary } = ports;
  let waits = true;
  const end = () => {
    waits = false;
  };
  storing.then(end, end);
  setImmediate(() => {
    if (waits) void readAhead({ message, context: { now, signal: NEVER, market, glossary } });
  });
}
