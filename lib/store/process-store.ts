import { getConfig } from "@/lib/config";
import { openStore, type Store, toStoreLocation } from "./open-store";

/**
 * One store a process. The server's bundles (pages, routes, start-up) each have their own copy of this module,
 * so the store lives on the process and not in the module. A failed opening is forgotten: the next call tries again.
 */
const holder = process as typeof process & { tickertalkStore?: Promise<Store> | undefined };

/** This process's store, opened on the first call. */
export function getStore(): Promise<Store> {
  holder.tickertalkStore ??= openStore(toStoreLocation(getConfig())).catch((cause: unknown) => {
    holder.tickertalkStore = undefined;
    throw cause;
  });
  return holder.tickertalkStore;
}

/** Makes an opened store this process's store: for command-line programs that choose their own. */
export function adoptStore(store: Store): void {
  holder.tickertalkStore = Promise.resolve(store);
}

/** Closes this process's store when it is open. */
export async function closeStore(): Promise<void> {
  const opened = holder.tickertalkStore;
  holder.tickertalkStore = undefined;
  if (opened !== undefined) await (await opened).close();
}
