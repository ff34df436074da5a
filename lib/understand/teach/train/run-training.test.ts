import { Worker } from "node:worker_threads";
import { expect, it } from "vitest";
import { runTraining } from "./run-training";
import type { TrainingTask } from "./task";

const toKey = (at: number) => at.toString(16).padStart(8, "0");
const toExamples = (intent: string, texts: string[], from: number) =>
  texts.map((text, at) => ({ key: toKey(from + at), text, intent }));
const own = toExamples(
  "custom:office",
  ["where is your office", "office address", "find your office", "visit the office", "office street"],
  0,
);
const learned = toExamples("price", ["price of acme", "acme quote", "how much is acme", "acme now"], 20);

/** From the sources the thread needs a reader of TypeScript; in the built site it is a bundle. */
const openThread = (workerData: TrainingTask) =>
  new Worker(new URL("./worker.ts", import.meta.url), { workerData, execArgv: ["--import", "tsx"] });

it("trains in a thread and tells its progress; a thread that dies rejects with its reason", async () => {
  const shares: number[] = [];
  const { signal } = new AbortController();
  const onProgress = (share: number) => shares.push(share);
  const task: TrainingTask = { kind: "own", own, rest: { learned, checked: [] } };
  const trained = await runTraining({ task, signal, onProgress, openThread });
  expect(trained.bytes?.length).toBeGreaterThan(100);
  expect(trained.readings.filter(([, label]) => label === "custom:office")).toHaveLength(own.length);
  expect(shares.at(-1)).toBe(1);

  const nothing: TrainingTask = { kind: "own", own: [], rest: { learned, checked: [] } };
  await expect(runTraining({ task: nothing, signal, onProgress, openThread })).rejects.toThrow(
    "nothing to train",
  );
  const stopped = AbortSignal.timeout(1);
  const late = runTraining({ task, signal: stopped, onProgress, openThread });
  await expect(late).rejects.toThrow("the training was stopped");
}, 120_000);
