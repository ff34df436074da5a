import { Worker } from "node:worker_threads";
import type { OnProgress, TrainedPart, TrainingTask } from "./task";

type Told = { progress: number } | { trained: TrainedPart };

/**
 * Trains in a thread of its own, so that the server goes on answering. Rejects with what went wrong when the thread dies
 * or `signal` aborts; nothing is left running then.
 */
export function runTraining(input: {
  task: TrainingTask;
  signal: AbortSignal;
  onProgress: OnProgress;
  /** How the thread is made; the bundler finds the worker's file by this very form of words. */
  openThread?(task: TrainingTask): Worker;
}): Promise<TrainedPart> {
  const { task, signal, onProgress, openThread = openWorker } = input;
  return new Promise((resolve, reject) => {
    const worker = openThread(task);
    const stop = () => void worker.terminate();
    signal.addEventListener("abort", stop, { once: true });
    worker.on("message", (told: Told) => {
      if ("progress" in told) onProgress(told.progress);
      else resolve(told.trained);
    });
    worker.once("error", reject);
    worker.once("exit", (code) => {
      signal.removeEventListener("abort", stop);
      reject(new Error(signal.aborted ? "the training was stopped" : `the training ended with code ${code}`));
    });
  });
}

function openWorker(task: TrainingTask): Worker {
  return new Worker(new URL("./worker.ts", import.meta.url), { workerData: task });
}
