import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { limitTime } from "./time-limit";

describe("limitTime", () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it("aborts after its time, and says that the time was the reason", () => {
    const limit = limitTime({ signal: new AbortController().signal, timeoutMs: 100 });
    vi.advanceTimersByTime(99);
    expect(limit.signal.aborted).toBe(false);
    vi.advanceTimersByTime(1);
    expect([limit.signal.aborted, limit.isOver()]).toEqual([true, true]);
  });

  it("follows the other signal with its reason, also one that was aborted before", () => {
    const parent = new AbortController();
    const during = limitTime({ signal: parent.signal, timeoutMs: 100 });
    parent.abort("stopped");
    const after = limitTime({ signal: parent.signal, timeoutMs: 100 });
    for (const limit of [during, after]) {
      expect(limit.signal.reason).toBe("stopped");
      expect(limit.isOver()).toBe(false);
      limit.end();
    }
  });

  it("leaves no timer behind once it is ended", () => {
    const limit = limitTime({ signal: new AbortController().signal, timeoutMs: 100 });
    limit.end();
    expect(vi.getTimerCount()).toBe(0);
    expect(limit.signal.aborted).toBe(false);
  });
});
