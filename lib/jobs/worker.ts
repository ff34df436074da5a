import { randomUUID } from "node:crypto";
import { logError } from "@/lib/observe";
import { claimJob, finishJob, type Job, renewLease, returnJob } from "./queue";

/** Does one job. It is done when this returns; a thrown error gives the job back. `signal` aborts when the lease is lost. */
export type JobHandler = (job: Job, signal: AbortSignal) => Promise<void>;

/** A running loop over the jobs of one kind. */
export interface JobWorker {
  /** Looks for work at once instead of at the next look. */
  wake(): void;
  /** Takes no more jobs, gives up those in hand (they stay claimable) and returns when they have ended. */
  stop(): Promise<void>;
  /** Resolves when there is nothing to do right now. */
  idle(): Promise<void>;
}

const LEASE_MS = 30_000;
const MAX_ATTEMPTS = 5;

/** Starts `lanes` loops that claim and do jobs of a kind, looking every `pollMs` and whenever they are woken. */
export function startWorker(options: {
  kind: string;
  handle: JobHandler;
  lanes: number;
  pollMs: number;
  leaseMs?: number;
  /** Told of a job that failed its last attempt. */
  onGivenUp?(job: Job, cause: unknown): Promise<void>;
}): JobWorker {
  const stopping = new AbortController();
  const leaseOwner = randomUUID();
  let wakers: (() => void)[] = [];
  const idlers: (() => void)[] = [];
  let working = options.lanes;

  const rest = () =>
    new Promise<void>((resolve) => {
      working -= 1;
      if (working === 0) for (const idler of idlers.splice(0)) idler();
      const timer = setTimeout(end, options.pollMs);
      timer.unref();
      function end(): void {
        clearTimeout(timer);
        working += 1;
        resolve();
      }
      wakers.push(end);
    });

  async function lane(): Promise<void> {
    while (!stopping.signal.aborted) {
      const did = await runOne({ ...options, leaseOwner, stopping: stopping.signal });
      if (!did && !stopping.signal.aborted) await rest();
    }
    working -= 1;
    if (working === 0) for (const idler of idlers.splice(0)) idler();
  }

  const wake = () => {
    const waiting = wakers;
    wakers = [];
    for (const waker of waiting) waker();
  };
  const lanes = Array.from({ length: options.lanes }, () => lane());
  return {
    wake,
    stop: async () => {
      stopping.abort();
      wake();
      await Promise.all(lanes);
    },
    idle: () =>
      working === 0 && !stopping.signal.aborted
        ? Promise.resolve()
        : new Promise((resolve) => idlers.push(resolve)),
  };
}

/** Claims one job and does it; false when there was none. A fault of the store is logged and taken for "none". */
async function runOne(input: {
  kind: string;
  handle: JobHandler;
  leaseMs?: number;
  leaseOwner: string;
  stopping: AbortSignal;
  onGivenUp?(job: Job, cause: unknown): Promise<void>;
}): Promise<boolean> {
  const { kind, leaseOwner, stopping, leaseMs = LEASE_MS } = input;
  try {
    const job = await claimJob({ kind, leaseOwner, leaseMs, now: new Date() });
    if (job === null) return false;
    await work({ ...input, job, leaseMs });
    return true;
  } catch (cause) {
    if (!stopping.aborted) logError({ event: "jobs.failed", cause });
    return false;
  }
}

async function work(input: {
  job: Job;
  handle: JobHandler;
  leaseMs: number;
  stopping: AbortSignal;
  onGivenUp?(job: Job, cause: unknown): Promise<void>;
}): Promise<void> {
  const { job, handle, leaseMs, stopping, onGivenUp } = input;
  const lost = new AbortController();
  const signal = AbortSignal.any([stopping, lost.signal]);
  const beat = setInterval(() => {
    renewLease({ job, leaseMs, now: new Date() }).then(
      (kept) => void (kept || lost.abort()),
      (cause: unknown) => logError({ event: "jobs.renew_failed", cause }),
    );
  }, leaseMs / 3);
  beat.unref();
  try {
    await handle(job, signal);
    await finishJob(job);
  } catch (cause) {
    if (lost.signal.aborted) return; // another has it now
    if (stopping.aborted) return returnJob({ job, error: "stopped", runAfter: new Date() });
    logError({ event: "job.failed", cause });
    const error = cause instanceof Error ? cause.message : String(cause);
    const isLast = job.attempt >= MAX_ATTEMPTS;
    if (isLast) await onGivenUp?.(job, cause);
    await returnJob({
      job,
      error,
      runAfter: isLast ? null : new Date(Date.now() + 2 ** job.attempt * 1_000),
    });
  } finally {
    clearInterval(beat);
  }
}
