import { CacheError } from "../cache";
import type { SendCommand } from "./send-command";
import { toCacheError } from "./to-cache-error";

/** Longest that one command may take. */
export const COMMAND_TIMEOUT_MS = 2_000;
const PAUSE_MS = 3_000;

/**
 * Sends commands that end in time, with their reply or with CacheError. A server that let one command wait in vain is
 * asked nothing for three seconds: calls fail at once then, or each of a turn's steps would wait anew. A refused
 * connection brings no pause: the next call tries again.
 */
export function limitWaiting(input: {
  send: SendCommand;
  /** Called when a command was given up: what it went through is not to be used again. */
  abandon: () => void;
  timeoutMs: number;
  clockMs: () => number;
}): SendCommand {
  const { send, abandon, timeoutMs, clockMs } = input;
  let pausedUntilMs = Number.NEGATIVE_INFINITY;
  return async (command) => {
    if (clockMs() < pausedUntilMs) {
      throw new CacheError("The shared cache did not answer in time a moment ago and is left alone for now.");
    }
    let timer: NodeJS.Timeout | undefined;
    const timeOut = new Promise<never>((_, reject) => {
      timer = setTimeout(() => {
        pausedUntilMs = clockMs() + PAUSE_MS;
        reject(new CacheError(`The shared cache did not answer within ${timeoutMs} ms.`));
        abandon();
      }, timeoutMs);
    });
    try {
      return await Promise.race([send(command), timeOut]);
    } catch (cause) {
      throw toCacheError(cause);
    } finally {
      clearTimeout(timer);
    }
  };
}
