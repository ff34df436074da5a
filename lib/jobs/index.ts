/**
 * Background work that survives a restart: a job is a row, claimed under a lease. A process that dies loses its lease and
 * another takes the job up; a job ends in the transaction that writes its result, or not at all. Works the same on the
 * embedded store and on PostgreSQL, with one process or several.
 * It refuses to promise order, and to run a job that failed its last attempt again unasked.
 * Next: `queue.ts` for the rows, `worker.ts` for the loop.
 */
export { enqueueJob, holdsLease, type Job, releaseAllLeases } from "./queue";
export { type JobHandler, type JobWorker, startWorker } from "./worker";
