import { parentPort, workerData } from "node:worker_threads";
import type { TrainingTask } from "./task";
import { readBase, trainBase } from "./train-base";
import { trainOwn } from "./train-own";

/** The thread that trains: one task in, progress and one result out. It touches neither the database nor the network. */
const task = workerData as TrainingTask;
const tell = (progress: number) => parentPort?.postMessage({ progress });
const trained =
  task.kind === "own"
    ? trainOwn(task, tell)
    : task.kind === "base"
      ? trainBase(task, tell)
      : readBase(task, tell);
parentPort?.postMessage({ trained });
