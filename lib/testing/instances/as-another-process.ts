/** Runs a work as a process would that shares store and cache with this one and runs none of its turns. */
export async function asAnotherProcess<T>(work: () => Promise<T>): Promise<T> {
  const holder = process as typeof process & { tickertalkTurns?: unknown };
  const own = holder.tickertalkTurns;
  holder.tickertalkTurns = new Map();
  try {
    return await work();
  } finally {
    holder.tickertalkTurns = own;
  }
}
