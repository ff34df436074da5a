/** At most `running` tasks at once and `waiting` behind them; one more is turned away with null. */
export function createQueue({ running, waiting }: { running: number; waiting: number }) {
  let active = 0;
  const line: (() => void)[] = [];
  return async function enter<Value>(task: () => Promise<Value>): Promise<Value | null> {
    if (active >= running) {
      if (line.length >= waiting) return null;
      // Whoever leaves hands its place over: `active` does not change in between.
      await new Promise<void>((resolve) => line.push(resolve));
    } else {
      active++;
    }
    try {
      return await task();
    } finally {
      const next = line.shift();
      if (next) next();
      else active--;
    }
  };
}
