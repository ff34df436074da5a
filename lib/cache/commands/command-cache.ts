import type { Cache } from "../cache";
import { checkKey, toLifetimeMs, toWholeNumber, toWholeNumbers } from "../limits";
import { parseLog, parseNumbers, parseTally, parseText } from "./replies";
import {
  adjustScript,
  appendScript,
  peekScript,
  raiseScript,
  readLogScript,
  releaseScript,
  takeScript,
  tallyScript,
} from "./scripts";
import type { SendCommand } from "./send-command";
import { createSlidingPass } from "./sliding-pass";

/** Values, tallies, counters and claims do not meet, whatever their keys. */
type Family = "value" | "tally" | "taken" | "claim" | "log" | "pass";

/** Counts up when the form of what is kept changes: an older form is then never read. */
const VERSION = "v1";

/** The cache contract in Redis's commands, over any way to send one. */
export function createCommandCache(input: {
  kind: "redis" | "upstash";
  namespace: string;
  send: SendCommand;
  close: () => Promise<void>;
}): Cache {
  const { kind, namespace, send, close } = input;
  const at = (family: Family, key: string) => `{${namespace}}:${VERSION}:${family}:${checkKey(key)}`;
  const run = (script: string, keys: string[], args: (string | number)[]) =>
    send(["EVAL", script, String(keys.length), ...keys, ...args.map(String)]);

  return {
    kind,
    find: async (key) => parseText(await send(["GET", at("value", key)])),
    async keep({ key, value, lifetimeMs }) {
      await send(["SET", at("value", key), value, "PX", String(toLifetimeMs(lifetimeMs))]);
    },
    async drop(key) {
      await send(["DEL", at("value", key), at("tally", key)]);
    },
    async tally({ key, add, lifetimeMs }) {
      await run(tallyScript, [at("tally", key)], [toLifetimeMs(lifetimeMs), ...toWholeNumbers(add).flat()]);
    },
    async raise({ key, to, lifetimeMs }) {
      await run(raiseScript, [at("tally", key)], [toLifetimeMs(lifetimeMs), ...toWholeNumbers(to).flat()]);
    },
    readTally: async (key) => parseTally(await send(["HGETALL", at("tally", key)])),
    async take(allowances) {
      if (allowances.length === 0) return { ok: true, left: [] };
      const keys = allowances.map(({ key }) => at("taken", key));
      const limits = allowances.flatMap(({ limit, windowMs, amount = 1 }) => {
        return [limit, toLifetimeMs(windowMs), toWholeNumber(amount)];
      });
      const [ok, ...rest] = parseNumbers(await run(takeScript, keys, limits));
      if (ok === 1) return { ok: true, left: rest };
      return { ok: false, index: rest[0] ?? 0, retryAfterMs: Math.max(1, rest[1] ?? 1) };
    },
    async peek(allowances) {
      if (allowances.length === 0) return [];
      const keys = allowances.map(({ key }) => at("taken", key));
      const row = parseNumbers(await run(peekScript, keys, []));
      return allowances.map((_, index) => {
        const leftMs = row[2 * index + 1] ?? -1;
        return { taken: row[2 * index] ?? 0, resetsInMs: leftMs < 0 ? null : leftMs };
      });
    },
    async adjust(changes) {
      if (changes.length === 0) return;
      const keys = changes.map(({ key }) => at("taken", key));
      await run(
        adjustScript,
        keys,
        changes.map(({ by }) => toWholeNumber(by)),
      );
    },
    pass: createSlidingPass({ kind, send, toKey: (key) => at("pass", key) }),
    async append({ key, at: place, texts, ended, lifetimeMs }) {
      const args = [toLifetimeMs(lifetimeMs), place, ended ? 1 : 0, ...texts];
      return (await run(appendScript, [at("log", key)], args)) === 1;
    },
    readLog: async ({ key, from }) => parseLog(await run(readLogScript, [at("log", key)], [from])),
    async claim({ key, owner, lifetimeMs }) {
      const command = ["SET", at("claim", key), owner, "NX", "PX", String(toLifetimeMs(lifetimeMs))];
      return parseText(await send(command)) === "OK";
    },
    async release({ key, owner }) {
      await run(releaseScript, [at("claim", key)], [owner]);
    },
    async ping() {
      await send(["PING"]);
    },
    close,
  };
}
