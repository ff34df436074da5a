import { afterEach, expect, it, vi } from "vitest";
import { getStore } from "@/lib/store";
import { describeOnStores } from "@/lib/testing/integration";
import { enqueueJob, holdsLease, type JobWorker, releaseAllLeases, startWorker } from ".";
import { claimJob, finishJob, renewLease } from "./queue";

const NOW = new Date("2026-11-20T12:00:00Z");
const later = (ms: number) => new Date(NOW.getTime() + ms);

describeOnStores("a job", () => {
  const workers: JobWorker[] = [];
  afterEach(async () => {
    for (const worker of workers.splice(0)) await worker.stop();
    await (await getStore()).db.job.deleteMany({});
  });
  const claim = (leaseOwner: string, now = NOW) =>
    claimJob({ kind: "test", leaseOwner, leaseMs: 1_000, now });
  const enqueue = (key: string) => enqueueJob({ kind: "test", key, payload: { key }, now: NOW });

  it("is claimed by one worker, and by the next when the lease of the first has run out", async () => {
    await enqueue("a");
    const first = await claim("one");
    expect(first).toMatchObject({ key: "a", payload: { key: "a" }, attempt: 1 });
    expect(await claim("two", later(999))).toBeNull();
    const second = await claim("two", later(1_001));
    expect(second).toMatchObject({ key: "a", attempt: 2 });
    if (first === null || second === null) throw new Error("not claimed");
    const { db } = await getStore();
    expect(await db.$transaction((tx) => holdsLease({ job: first, db: tx }))).toBe(false);
    expect(await db.$transaction((tx) => holdsLease({ job: second, db: tx }))).toBe(true);
    await finishJob(first); // too late: it is the second one's
    expect(await db.job.count()).toBe(1);
    await finishJob(second);
    expect(await db.job.count()).toBe(0);
  });

  it("stays with a worker that renews its lease, and is claimable at once when all leases are released", async () => {
    await enqueue("a");
    const job = await claim("one");
    if (job === null) throw new Error("not claimed");
    expect(await renewLease({ job, leaseMs: 1_000, now: later(900) })).toBe(true);
    expect(await claim("two", later(1_500))).toBeNull();
    expect(await releaseAllLeases({ now: later(1_500) })).toBe(1);
    expect(await claim("two", later(1_500))).toMatchObject({ key: "a" });
    expect(await renewLease({ job, leaseMs: 1_000, now: later(1_600) })).toBe(false);
  });

  it("asked for again while it is worked on starts over for somebody else", async () => {
    await enqueue("a");
    const job = await claim("one");
    await enqueue("a");
    const { db } = await getStore();
    expect(await db.job.count()).toBe(1);
    if (job === null) throw new Error("not claimed");
    expect(await renewLease({ job, leaseMs: 1_000, now: NOW })).toBe(false);
    expect(await claim("two")).toMatchObject({ key: "a", attempt: 1 });
  });

  it("is done once, however many workers there are", async () => {
    const done: string[] = [];
    for (let number = 0; number < 12; number++) await enqueue(String(number));
    for (let number = 0; number < 3; number++) {
      const handle = async (job: { key: string }) => void done.push(job.key);
      workers.push(startWorker({ kind: "test", handle, lanes: 2, pollMs: 60_000 }));
    }
    await Promise.all(workers.map((worker) => worker.idle()));
    expect(done.sort()).toEqual(Array.from({ length: 12 }, (_, number) => String(number)).sort());
  });

  it("is given back when its worker stops, and taken up when a worker is woken", async () => {
    const started = vi.fn();
    const patient = (_job: unknown, signal: AbortSignal) =>
      new Promise<void>((_resolve, reject) => {
        started();
        signal.addEventListener("abort", () => reject(new Error("stopped")));
      });
    await enqueue("a");
    const worker = startWorker({ kind: "test", handle: patient, lanes: 1, pollMs: 60_000 });
    await vi.waitFor(() => expect(started).toHaveBeenCalled());
    await worker.stop();
    const { db } = await getStore();
    expect(await db.job.findFirst({})).toMatchObject({ state: "waiting", leaseOwner: null });
    const handle = vi.fn(async () => undefined);
    workers.push(startWorker({ kind: "test", handle, lanes: 1, pollMs: 60_000 }));
    await workers[0]?.idle();
    await enqueueJob({ kind: "test", key: "b", now: NOW });
    workers[0]?.wake();
    await workers[0]?.idle();
    expect(handle).toHaveBeenCalledTimes(2);
  });
});
