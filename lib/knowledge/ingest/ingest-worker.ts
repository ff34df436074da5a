import { availableParallelism } from "node:os";
import { type JobWorker, startWorker } from "@/lib/jobs";
import { getStore } from "@/lib/store";
import type { DocumentIndexer } from "./document-indexer";
import { ingestDocument } from "./ingest-document";

/** The kind of the jobs that read documents; the key is the document's id. */
export const INGEST_JOB = "ingest";

const POLL_MS = 5_000;

/** One a process: the server's bundles each have their own copy of this module. */
const holder = process as typeof process & {
  tickertalkIngest?: { worker: JobWorker; indexer: DocumentIndexer | null } | undefined;
};

/** Starts reading documents that wait. Without an indexer they can be looked at, but not searched. */
export function startIngest(options: {
  indexer: DocumentIndexer | null;
  lanes?: number;
  leaseMs?: number;
  pollMs?: number;
}): JobWorker {
  const { indexer, lanes = Math.max(1, Math.min(2, availableParallelism() - 1)), pollMs = POLL_MS } = options;
  const worker = startWorker({
    ...{ kind: INGEST_JOB, lanes, pollMs },
    ...(options.leaseMs === undefined ? {} : { leaseMs: options.leaseMs }),
    handle: (job, signal) => ingestDocument({ job, signal, indexer }),
    onGivenUp: async (job) => {
      const { db } = await getStore();
      const errorMessage = "The document could not be read in; the server's log says why. Try again.";
      await db.document.updateMany({
        where: { id: job.key },
        data: { status: "failed", progress: 100, errorCode: "internal", errorMessage },
      });
    },
  });
  holder.tickertalkIngest = { worker, indexer };
  return worker;
}

/** Tells this process's worker that a document waits; where none runs, another process will find it. */
export function wakeIngest(): void {
  holder.tickertalkIngest?.worker.wake();
}

/** Stops this process's worker; documents in hand are taken up again at the next start. */
export async function stopIngest(): Promise<void> {
  const running = holder.tickertalkIngest;
  holder.tickertalkIngest = undefined;
  await running?.worker.stop();
}

/** The indexer that documents are handed to in this process; null before the start and where there is none. */
export function getIndexer(): DocumentIndexer | null {
  return holder.tickertalkIngest?.indexer ?? null;
}
