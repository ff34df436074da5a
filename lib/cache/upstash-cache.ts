import { Redis } from "@upstash/redis";
import { type Cache, CacheError } from "./cache";
import { createCommandCache } from "./commands/command-cache";
import { inTurns } from "./commands/in-turns";
import { COMMAND_TIMEOUT_MS, limitWaiting } from "./commands/limit-waiting";

const REQUESTS_AT_ONCE = 32;

/**
 * A cache in a Redis, over Upstash's REST interface. Text stays text: replies are not read as JSON values. A command
 * is sent once, because one that was lost on its way back has been carried out.
 */
export function createUpstashCache(input: {
  url: string;
  token: string;
  namespace: string;
  timeoutMs?: number;
  clockMs?: () => number;
}): Cache {
  const { url, token, namespace, timeoutMs = COMMAND_TIMEOUT_MS, clockMs = Date.now } = input;
  let redis: Redis | null = null;
  let closed = false;

  async function sendOnce(command: readonly string[]): Promise<unknown> {
    if (closed) throw new CacheError("The shared cache was closed.");
    redis ??= connectTo({ url, token, timeoutMs });
    const [name = "", ...args] = command;
    return redis.exec<unknown>([name, ...args]);
  }

  // A request ends by its own signal; there is no connection to give up.
  const sendInTime = limitWaiting({ send: sendOnce, abandon: () => undefined, timeoutMs, clockMs });
  const send = inTurns({ send: sendInTime, atOnce: REQUESTS_AT_ONCE });
  return createCommandCache({
    kind: "upstash",
    namespace,
    send,
    close: async () => {
      closed = true;
    },
  });
}

function connectTo({ url, token, timeoutMs }: { url: string; token: string; timeoutMs: number }): Redis {
  return new Redis({
    url,
    token,
    retry: { retries: 0 },
    // A little longer than callers wait, so that they are told by the clock of `limitWaiting`.
    signal: () => AbortSignal.timeout(timeoutMs + 250),
    // Plain JSON strings hold all that we keep; the default wraps each reply in base64 once more.
    responseEncoding: false,
    automaticDeserialization: false,
    enableAutoPipelining: false,
    enableTelemetry: false,
  });
}
