import type { Cache } from "../cache";
import { checkKey, toWholeNumbers } from "../limits";
import { type Memory, NUMBER_SIZE } from "./bounded-entries";

/** The tallies of a memory; they leave it only when no value is left in it. */
export function createTallies({
  entries,
  toEnd,
}: {
  entries: Memory;
  toEnd: (lifetimeMs: number) => number;
}): Pick<Cache, "tally" | "raise" | "readTally"> {
  function find(key: string): ReadonlyMap<string, number> {
    const content = entries.read("firm", `tally:${checkKey(key)}`)?.content;
    return content instanceof Map ? content : new Map();
  }

  function change(
    { key, lifetimeMs }: { key: string; lifetimeMs: number },
    fields: Record<string, number>,
    combine: (present: number | undefined, given: number) => number,
  ): void {
    const content = new Map(find(key));
    for (const [field, given] of toWholeNumbers(fields))
      content.set(field, combine(content.get(field), given));
    const endsAtMs = toEnd(lifetimeMs);
    if (content.size === 0) return;
    const size = [...content.keys()].reduce((sum, field) => sum + field.length + NUMBER_SIZE, 0);
    entries.write("firm", { key: `tally:${key}`, content, size, endsAtMs });
  }

  return {
    tally: async (input) => change(input, input.add, (present = 0, given) => present + given),
    raise: async (input) => change(input, input.to, (present, given) => Math.max(present ?? given, given)),
    readTally: async (key) => Object.fromEntries(find(key)),
  };
}
