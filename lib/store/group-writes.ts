import { setImmediate } from "node:timers/promises";

/** One write that waits for its turn, and how it is answered. */
interface Waiting<Item, Result> {
  item: Item;
  resolve(result: Result): void;
  reject(cause: unknown): void;
}

/**
 * Group commit: writes that come while an earlier statement runs are gathered into the next one. A lone write waits for
 * one round of the event loop; fifty at once cost a few statements. Two items of the same key never share a statement, and keep their order.
 * When a statement fails, its items are tried one by one, so that each failure is only its own.
 */
export function groupWrites<Item, Result>(options: {
  keyOf(item: Item): string;
  maxItems: number;
  /** Writes all items in one statement; answers in their order. */
  write(items: Item[]): Promise<Result[]>;
}): (item: Item) => Promise<Result> {
  const { keyOf, maxItems, write } = options;
  let waiting: Waiting<Item, Result>[] = [];
  let busy = false;

  function takeGroup(): Waiting<Item, Result>[] {
    const keys = new Set<string>();
    const group: Waiting<Item, Result>[] = [];
    const rest: Waiting<Item, Result>[] = [];
    for (const one of waiting) {
      const key = keyOf(one.item);
      const fits = group.length < maxItems && !keys.has(key);
      keys.add(key);
      (fits ? group : rest).push(one);
    }
    waiting = rest;
    return group;
  }

  async function settle(group: Waiting<Item, Result>[]): Promise<void> {
    try {
      const results = await write(group.map(({ item }) => item));
      group.forEach((one, index) => {
        one.resolve(results[index] as Result);
      });
    } catch (cause) {
      if (group.length === 1) group[0]?.reject(cause);
      else for (const one of group) await settle([one]);
    }
  }

  async function drain(): Promise<void> {
    busy = true;
    while (waiting.length > 0) {
      // The embedded database answers without ever going back to the event loop: give it one round, in which the
      // requests that have arrived are read and can join this statement.
      await setImmediate();
      await settle(takeGroup());
    }
    busy = false;
  }

  return (item) =>
    new Promise((resolve, reject) => {
      waiting.push({ item, resolve, reject });
      if (!busy) void drain();
    });
}
