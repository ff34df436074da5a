import type { SendCommand } from "./send-command";

/** Sends at most `atOnce` commands at a time; the others wait in their order, so that a burst opens no flood of sockets. */
export function inTurns({ send, atOnce }: { send: SendCommand; atOnce: number }): SendCommand {
  const waiting: (() => void)[] = [];
  let underWay = 0;
  return async (command) => {
    if (underWay >= atOnce) await new Promise<void>((resolve) => waiting.push(resolve));
    else underWay++;
    try {
      return await send(command);
    } finally {
      // The place goes straight to the next in line, or becomes free.
      const next = waiting.shift();
      if (next === undefined) underWay--;
      else next();
    }
  };
}
