import { enqueueJob, type JobWorker, startWorker } from "@/lib/jobs";
import { getEmbedder } from "@/lib/model";
import { fillVectors } from "./fill-vectors";

const JOB = "vectors";
const POLL_MS = 60_000;

/** One a process: the server's bundles each have their own copy of this module. */
const holder = process as typeof process & { tickertalkVectors?: JobWorker | undefined };

/** Starts giving passages their vectors in the background; null in an installation without an embedding model. */
export async function startVectors({
  pollMs = POLL_MS,
}: {
  pollMs?: number;
} = {}): Promise<JobWorker | null> {
  if (getEmbedder() === null) return null;
  await enqueueVectors();
  if (holder.tickertalkVectors !== undefined) return holder.tickertalkVectors;
  const worker = startWorker({
    ...{ kind: JOB, lanes: 1, pollMs },
    handle: async (_job, signal) => {
      const embedder = getEmbedder();
      if (embedder !== null) await fillVectors({ embedder, signal });
    },
  });
  holder.tickertalkVectors = worker;
  return worker;
}

/** Puts the passages that have no vector in line; does nothing without an embedding model. */
export async function enqueueVectors(): Promise<void> {
  if (getEmbedder() === null) return;
  await enqueueJob({ kind: JOB, key: "all", now: new Date() });
  holder.tickertalkVectors?.wake();
}

/** Stops this process's worker; the next one goes on where it stood. */
export async function stopVectors(): Promise<void> {
  const worker = holder.tickertalkVectors;
  holder.tickertalkVectors = undefined;
  await worker?.stop();
}
