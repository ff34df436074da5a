import { describe, expect, it } from "vitest";
import { createAnswerCache } from "./answer-cache";

function open(options: { capacity: number; mostRows: number }) {
  const clock = { ms: 0 };
  const cache = createAnswerCache({ ...options, clockMs: () => clock.ms });
  const keep = (key: string, rows: number) => {
    const value = { bars: Array.from({ length: rows }, () => key), events: [] };
    cache.keep({ key, value, fetchedAtMs: 0, freshUntilMs: 5, keptUntilMs: 10 });
  };
  const kept = (...keys: string[]) => keys.filter((key) => cache.find(key) !== undefined).join("");
  return { clock, cache, keep, kept };
}

describe("answers kept in this process", () => {
  it("hold no more rows in all than may be kept: the longest unused go first, however few they are", () => {
    const { keep, kept } = open({ capacity: 100, mostRows: 10 });
    keep("a", 4);
    keep("b", 4);
    expect(kept("a")).toBe("a"); // used: b goes before it
    keep("c", 4);
    expect(kept("a", "b", "c")).toBe("ac");
    keep("c", 1);
    keep("d", 5);
    expect(kept("a", "c", "d")).toBe("acd"); // 4 + 1 + 5
  });

  it("leave out one that is larger than all, and what it was to replace", () => {
    const { keep, kept } = open({ capacity: 100, mostRows: 10 });
    keep("a", 4);
    keep("b", 4);
    keep("a", 11);
    expect(kept("a", "b")).toBe("b");
  });

  it("count for nothing once their time is over", () => {
    const { clock, keep, kept } = open({ capacity: 2, mostRows: 10 });
    keep("a", 10);
    clock.ms = 10;
    expect(kept("a")).toBe("");
    clock.ms = 0;
    keep("b", 5);
    keep("c", 5);
    expect(kept("b", "c")).toBe("bc");
  });
});
