/** Does something at once, or with what else comes within `everyMs` of the last time; `end` forgets what is still due. */
export function createPace(everyMs: number, run: () => void) {
  let lastAtMs = Number.NEGATIVE_INFINITY;
  let timer: ReturnType<typeof setTimeout> | null = null;

  function now(): void {
    if (timer !== null) clearTimeout(timer);
    timer = null;
    lastAtMs = performance.now();
    run();
  }

  return {
    now,
    soon(): void {
      const dueInMs = lastAtMs + everyMs - performance.now();
      if (dueInMs <= 0) now();
      else timer ??= setTimeout(now, dueInMs);
    },
    end(): void {
      if (timer !== null) clearTimeout(timer);
      timer = null;
    },
  };
}
