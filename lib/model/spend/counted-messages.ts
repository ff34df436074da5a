const MOST = 2_000;

/** Which messages have been taken from the budgets: one that asks models several times is taken once. */
export interface CountedMessages {
  /**
   * Takes for a call. `take` hears whether the message was counted before; when it rejects, the message was not. Calls
   * without a message are never counted before.
   */
  once<T>(message: string | null, take: (isCounted: boolean) => Promise<T>): Promise<T>;
  /** What was taken for the message has been given back. */
  forget(message: string | null): void;
}

/** The last 2,000 messages of this process; a message is answered in one process. */
export function createCountedMessages(): CountedMessages {
  const counting = new Map<string, Promise<unknown>>();

  function remember(message: string, taking: Promise<unknown>): void {
    counting.set(message, taking);
    const [oldest] = counting.keys();
    if (counting.size > MOST && oldest !== undefined) counting.delete(oldest);
  }

  return {
    async once(message, take) {
      if (message === null) return take(false);
      const earlier = counting.get(message);
      const isCounted = earlier !== undefined && (await earlier.then(yes, no));
      const taking = take(isCounted);
      if (!isCounted) {
        remember(message, taking);
        taking.catch(() => counting.delete(message));
      }
      return taking;
    },
    forget(message) {
      if (message !== null) counting.delete(message);
    },
  };
}

const yes = () => true;
const no = () => false; // whoever took first has been told why; this call asks for itself
