import { createOwnerLink } from "@/lib/auth";
import { closeCache } from "@/lib/cache";
import { ConfigError } from "@/lib/config";
import { releaseAllLeases } from "@/lib/jobs";
import { createDocumentIndexer, fillIndex, startVectors, stopVectors, warmSearch } from "@/lib/knowledge";
import { startIngest, stopIngest, sweepDocuments } from "@/lib/knowledge/ingest";
import { logError, logInfo } from "@/lib/observe";
import { markAllInterrupted } from "@/lib/remember";
import { closeStore, getStore, StoreError } from "@/lib/store";
import { closePorts, probeSources, settleTurns, warmNames } from "@/lib/turn";
import { closeReader, openReader } from "@/lib/understand/teach";
import { keepHeapClose } from "./keep-heap-close";
import { keepCompaniesFresh } from "./refresh-companies";

const WARM_AFTER_MS = 1_500;

/** Opens what a server needs. A store or a setting that cannot be used ends the process: code 1, one sentence. */
export async function startServer(): Promise<void> {
  keepHeapClose();
  try {
    const { kind, detail, migrated } = await getStore();
    if (migrated.length > 0) logInfo(`Store: ${detail}; ${migrated.length} migration(s) applied.`);
    // The embedded store has one process: whatever was being answered died with the one before.
    if (kind === "pglite") {
      await markAllInterrupted();
      await releaseAllLeases({ now: new Date() });
    } else {
      await warmSearch(); // over the network, and of a collection that others filled: the first question need not wait
    }
    await openReader();
    const link = await createOwnerLink();
    if (link !== null) logInfo(`Become the owner of this installation (works once): ${link}`);
  } catch (cause) {
    if (!(cause instanceof StoreError || cause instanceof ConfigError))
      logError({ event: "start.failed", cause });
    process.stderr.write(`Tickertalk cannot start. ${(cause as Error).message}\n`);
    process.exit(1);
  }
  keepCompaniesFresh();
  // behind the start's own work: the first page does not need the names, the first message does
  setTimeout(() => {
    warmNames().catch((cause: unknown) => logError({ event: "warm.failed", cause }));
    warmDocuments().catch((cause: unknown) => logError({ event: "warm.failed", cause }));
  }, WARM_AFTER_MS).unref();
  startIngest({ indexer: createDocumentIndexer() });
  startVectors().catch((cause: unknown) => logError({ event: "vectors.failed", cause }));
  sweepDocuments({ now: new Date() }).catch((cause: unknown) => logError({ event: "sweep.failed", cause }));
  probeSources().catch((cause: unknown) => logError({ event: "probe.failed", cause }));
  for (const signal of ["SIGTERM", "SIGINT"] as const) process.once(signal, () => void stopServer());
}

/** Reads the index of the documents into memory; until it is there, the store answers. */
async function warmDocuments(): Promise<void> {
  const { db, kind } = await getStore();
  if (kind === "pglite") await warmSearch();
  await fillIndex(db);
}

/** Gives back the documents in hand, lets running answers be stored and counters written, then closes cache and database. The server itself ends the process. */
async function stopServer(): Promise<void> {
  try {
    await stopIngest();
    await stopVectors();
    await settleTurns();
    await closePorts();
    closeReader();
    await closeCache();
    await closeStore();
  } catch (cause) {
    logError({ event: "stop.failed", cause });
  }
}
