import type { Cache } from "../cache";
import { checkKey } from "../limits";
import type { KeptLog, Memory } from "./bounded-entries";

/** The logs of a memory; they leave it only when no value is left in it. */
export function createLogs({
  entries,
  toEnd,
}: {
  entries: Memory;
  toEnd: (lifetimeMs: number) => number;
}): Pick<Cache, "append" | "readLog"> {
  function find(key: string): KeptLog | null {
    const content = entries.read("firm", `log:${checkKey(key)}`)?.content;
    return typeof content === "object" && "texts" in content ? content : null;
  }

  return {
    async append({ key, at, texts, ended, lifetimeMs }) {
      const present = find(key)?.texts ?? [];
      const endsAtMs = toEnd(lifetimeMs);
      if (present.length < at) return false;
      const content = { texts: [...present.slice(0, at), ...texts], ended };
      const size = content.texts.reduce((sum, text) => sum + text.length, 0);
      if (content.texts.length === 0 && !ended) entries.remove("firm", `log:${key}`);
      else entries.write("firm", { key: `log:${key}`, content, size, endsAtMs });
      return true;
    },
    async readLog({ key, from }) {
      const found = find(key);
      return found === null ? null : { texts: found.texts.slice(from), ended: found.ended };
    },
  };
}
