import type { Allowance, Cache } from "../cache";
import { checkKey, toWholeNumber } from "../limits";
import { type Memory, NUMBER_SIZE } from "./bounded-entries";

interface Counted {
  taken: number;
  /** Null while the window has not begun. */
  endsAtMs: number | null;
}

/** The allowances of a memory; they leave it only when no value is left in it. */
export function createAllowances({
  entries,
  toEnd,
  clockMs,
}: {
  entries: Memory;
  toEnd: (lifetimeMs: number) => number;
  clockMs: () => number;
}): Pick<Cache, "take" | "peek" | "adjust"> {
  function count({ key }: Pick<Allowance, "key">): Counted {
    const entry = entries.read("firm", `taken:${checkKey(key)}`);
    return { taken: Number(entry?.content ?? 0), endsAtMs: entry?.endsAtMs ?? null };
  }

  function takeOne(allowance: Allowance): number {
    const { taken, endsAtMs } = count(allowance);
    const content = taken + toAmount(allowance);
    const key = `taken:${allowance.key}`;
    entries.write("firm", {
      key,
      content,
      size: NUMBER_SIZE,
      endsAtMs: endsAtMs ?? toEnd(allowance.windowMs),
    });
    return allowance.limit - content;
  }

  return {
    async take(allowances) {
      let refusal: { ok: false; index: number; retryAfterMs: number } | null = null;
      for (const [index, allowance] of allowances.entries()) {
        const { taken, endsAtMs } = count(allowance);
        if (taken + toAmount(allowance) <= allowance.limit) continue;
        const retryAfterMs = Math.max(1, endsAtMs === null ? allowance.windowMs : endsAtMs - clockMs());
        if (retryAfterMs > (refusal?.retryAfterMs ?? 0)) refusal = { ok: false, index, retryAfterMs };
      }
      return refusal ?? { ok: true, left: allowances.map(takeOne) };
    },
    async peek(allowances) {
      return allowances.map(count).map(({ taken, endsAtMs }) => {
        return { taken, resetsInMs: endsAtMs === null ? null : endsAtMs - clockMs() };
      });
    },
    async adjust(changes) {
      for (const { key, by } of changes) {
        const { taken, endsAtMs } = count({ key });
        if (endsAtMs === null) continue;
        const content = Math.max(0, taken + toWholeNumber(by));
        entries.write("firm", { key: `taken:${key}`, content, size: NUMBER_SIZE, endsAtMs });
      }
    },
  };
}

function toAmount({ amount = 1 }: Allowance): number {
  return toWholeNumber(amount);
}
