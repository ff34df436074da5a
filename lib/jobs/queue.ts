import { createId } from "@/lib/contract/ids";
import { getStore, type Prisma } from "@/lib/store";

/** A claimed job. `attempt` counts from 1. */
export interface Job {
  id: string;
  kind: string;
  key: string;
  payload: unknown;
  attempt: number;
  leaseOwner: string;
}

type Db = Prisma.TransactionClient;

/**
 * Puts a job in line, in the caller's transaction where one is given. One open job per kind and key: asked for again, the
 * same job takes the new payload and starts over, and whoever is working on the old one finds its lease gone.
 */
export async function enqueueJob(input: {
  kind: string;
  key: string;
  payload?: Prisma.InputJsonValue;
  now: Date;
  db?: Db;
}): Promise<void> {
  const { kind, key, payload = {}, now } = input;
  const db = input.db ?? (await getStore()).db;
  const fresh = {
    payload,
    state: "waiting",
    attempts: 0,
    runAfter: now,
    leaseOwner: null,
    leaseUntil: null,
    lastError: null,
  };
  await db.job.upsert({
    where: { kind_key: { kind, key } },
    create: { id: createId("job"), kind, key, ...fresh },
    update: fresh,
  });
}

/** Claims the job that has waited longest, or one whose lease has run out; null when there is none to do. */
export async function claimJob(input: {
  kind: string;
  leaseOwner: string;
  leaseMs: number;
  now: Date;
}): Promise<Job | null> {
  const { kind, leaseOwner, leaseMs, now } = input;
  const until = new Date(now.getTime() + leaseMs);
  const { db } = await getStore();
  const rows = await db.$queryRaw<{ id: string; key: string; payload: unknown; attempts: number }[]>`
    update "Job" set "state" = 'running', "leaseOwner" = ${leaseOwner}, "leaseUntil" = ${until},
      "attempts" = "attempts" + 1
    where "id" = (
      select "id" from "Job"
      where "kind" = ${kind} and "runAfter" <= ${now}
        and ("state" = 'waiting' or ("state" = 'running' and "leaseUntil" < ${now}))
      order by "runAfter", "id" limit 1 for update skip locked
    )
    returning "id", "key", "payload", "attempts"`;
  const [row] = rows;
  return row === undefined
    ? null
    : { id: row.id, kind, key: row.key, payload: row.payload, attempt: row.attempts, leaseOwner };
}

/** Lengthens a lease; false when the job is no longer this worker's. */
export async function renewLease({
  job,
  leaseMs,
  now,
}: {
  job: Job;
  leaseMs: number;
  now: Date;
}): Promise<boolean> {
  const { db } = await getStore();
  const { count } = await db.job.updateMany({
    where: { id: job.id, leaseOwner: job.leaseOwner, state: "running" },
    data: { leaseUntil: new Date(now.getTime() + leaseMs) },
  });
  return count === 1;
}

/**
 * True while the job is still this worker's. In a transaction it locks the job's row, so that the answer holds until the
 * transaction ends.
 */
export async function holdsLease({ job, db }: { job: Job; db: Db }): Promise<boolean> {
  const rows = await db.$queryRaw<{ id: string }[]>`
    select "id" from "Job" where "id" = ${job.id} and "leaseOwner" = ${job.leaseOwner} for update`;
  return rows.length === 1;
}

/** Ends a job that is done. */
export async function finishJob(job: Job): Promise<void> {
  const { db } = await getStore();
  await db.job.deleteMany({ where: { id: job.id, leaseOwner: job.leaseOwner } });
}

/** Gives a job back after a fault: it waits until `runAfter`, or stays as failed when that is null. */
export async function returnJob(input: { job: Job; error: string; runAfter: Date | null }): Promise<void> {
  const { job, error, runAfter } = input;
  const { db } = await getStore();
  const next = runAfter === null ? { state: "failed" } : { state: "waiting", runAfter };
  await db.job.updateMany({
    where: { id: job.id, leaseOwner: job.leaseOwner },
    data: { ...next, leaseOwner: null, leaseUntil: null, lastError: error.slice(0, 500) },
  });
}

/**
 * Makes every running job claimable at once: only for a store that no other process can have open, at its start, when
 * whoever ran them is gone.
 */
export async function releaseAllLeases({ now }: { now: Date }): Promise<number> {
  const { db } = await getStore();
  const { count } = await db.job.updateMany({
    where: { state: "running" },
    data: { state: "waiting", leaseOwner: null, leaseUntil: null, runAfter: now },
  });
  return count;
}
