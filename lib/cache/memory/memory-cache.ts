import type { Cache } from "../cache";
import { checkKey, toLifetimeMs } from "../limits";
import { createAllowances } from "./allowances";
import { type Capacity, createBoundedEntries, type Memory } from "./bounded-entries";
import { createLogs } from "./logs";
import { createSlidingPass } from "./sliding-pass";
import { createTallies } from "./tallies";

/**
 * A cache in this process's memory, within a capacity. Values go first when room is needed, the one unused for longest
 * before others; tallies, allowances and claims only when no value is left. `clockMs` is an instant in milliseconds.
 */
export function createMemoryCache(input: { capacity: Capacity; clockMs: () => number }): Cache {
  const { clockMs } = input;
  const entries: Memory = createBoundedEntries(input);
  const toEnd = (lifetimeMs: number) => clockMs() + toLifetimeMs(lifetimeMs);

  function findText(group: "loose" | "firm", key: string): string | null {
    const content = entries.read(group, key)?.content;
    return typeof content === "string" ? content : null;
  }

  return {
    kind: "memory",
    find: async (key) => findText("loose", checkKey(key)),
    async keep({ key, value, lifetimeMs }) {
      const endsAtMs = toEnd(lifetimeMs);
      entries.write("loose", { key: checkKey(key), content: value, size: value.length, endsAtMs });
    },
    async drop(key) {
      entries.remove("loose", checkKey(key));
      entries.remove("firm", `tally:${key}`);
    },
    ...createTallies({ entries, toEnd }),
    ...createAllowances({ entries, toEnd, clockMs }),
    pass: createSlidingPass({ entries, toEnd, clockMs }),
    ...createLogs({ entries, toEnd }),
    async claim({ key, owner, lifetimeMs }) {
      const claimKey = `claim:${checkKey(key)}`;
      if (findText("firm", claimKey) !== null) return false;
      const endsAtMs = toEnd(lifetimeMs);
      entries.write("firm", { key: claimKey, content: owner, size: owner.length, endsAtMs });
      return true;
    },
    async release({ key, owner }) {
      const claimKey = `claim:${checkKey(key)}`;
      if (findText("firm", claimKey) === owner) entries.remove("firm", claimKey);
    },
    ping: async () => undefined,
    close: async () => entries.clear(),
  };
}
