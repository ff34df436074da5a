import { createHash } from "node:crypto";
import { Ratelimit } from "@upstash/ratelimit";
import type { Cache } from "../cache";
import { toLifetimeMs } from "../limits";
import type { SendCommand } from "./send-command";

/** A mark in the library's scripts that Upstash knows and a Redis refuses; what they do is the same without it. */
const UPSTASH_MARK = /^#!lua flags=allow-key-locking\s*\n/;

type Script = { hash: string; text: string };

/**
 * Sliding windows by `@upstash/ratelimit`, over any way to send a command. The library itself lets everything pass when a
 * server is slow; here it waits as long as any command may, and rejects as any command does.
 */
export function createSlidingPass(input: {
  kind: "redis" | "upstash";
  send: SendCommand;
  toKey: (key: string) => string;
}): Cache["pass"] {
  const { kind, send, toKey } = input;
  const redis = createScriptRunner({ send, marked: kind === "upstash" });
  const limiters = new Map<string, Ratelimit>();

  function getLimiter(limit: number, windowMs: number): Ratelimit {
    const name = `${limit} ${windowMs}`;
    const present = limiters.get(name);
    if (present !== undefined) return present;
    const made = new Ratelimit({
      redis: redis as never, // of its client the library uses these two commands
      limiter: Ratelimit.slidingWindow(limit, `${windowMs} ms`),
      prefix: "",
      ephemeralCache: false,
      timeout: 0,
    });
    limiters.set(name, made);
    return made;
  }

  return async ({ key, limit, windowMs }) => {
    const answer = await getLimiter(limit, toLifetimeMs(windowMs)).limit(toKey(key));
    return answer.success
      ? { ok: true }
      : { ok: false, retryAfterMs: Math.max(1, answer.reset - Date.now()) };
  };
}

/** The commands that the library sends: a script by its digest, and with its text where the server does not know it yet. */
function createScriptRunner({ send, marked }: { send: SendCommand; marked: boolean }) {
  const known = new Map<string, Script>();
  const toArguments = (keys: string[], args: unknown[]) => [
    String(keys.length),
    ...keys,
    ...args.map(String),
  ];
  return {
    evalsha: (hash: string, keys: string[], args: unknown[]) =>
      send(["EVALSHA", known.get(hash)?.hash ?? hash, ...toArguments(keys, args)]),
    eval(text: string, keys: string[], args: unknown[]) {
      const script = toScript(marked ? text : text.replace(UPSTASH_MARK, ""));
      known.set(toScript(text).hash, script);
      return send(["EVAL", script.text, ...toArguments(keys, args)]);
    },
  };
}

function toScript(text: string): Script {
  return { hash: createHash("sha1").update(text).digest("hex"), text };
}
