import type { TrainingStatus } from "@/lib/contract/teaching/teaching";
import { logError } from "@/lib/observe";
import { findModel, type StoredModel, saveTrained, toModelId } from "../models/model-store";
import { addVersion, getActive } from "../models/versions";
import { refreshReader } from "../read/active";
import { compareWithActive, toSeedReadingsId } from "./compare";
import { type Gathered, gather, slotAll, type ToSlotted, withoutNone } from "./gather";
import { pickRest } from "./pick-rest";
import { runTraining } from "./run-training";
import type { OnProgress, TrainedPart, TrainingTask } from "./task";
import { claimTraining, tellTraining } from "./training-state";

/** Longest that a training may take. */
const LIMIT_MS = 15 * 60_000;
const TELL_EVERY_MS = 400;

/** What a training needs of the world. */
export interface TrainingPorts {
  toSlotted: ToSlotted;
  /** Trains one model, in a thread of its own where it is not given. */
  train?: (input: {
    task: TrainingTask;
    signal: AbortSignal;
    onProgress: OnProgress;
  }) => Promise<TrainedPart>;
}

type Outcome = NonNullable<TrainingStatus["outcome"]>;
type Tell = (text: string, share: number) => void;

/** A started training: `done` resolves when it has ended, well or badly. */
export interface StartedTraining {
  done: Promise<void>;
}

/**
 * Trains what has changed and lets it answer when it is not worse: the owner's intents first, which takes seconds, then
 * the product's when their examples have changed. `mistakes` only cross-validates the model that answers. Null when a
 * training is running already.
 */
export async function startTraining(
  ports: TrainingPorts & { what?: "changes" | "mistakes" },
): Promise<StartedTraining | null> {
  const run = await claimTraining({ now: new Date(), text: "Reading the examples …" });
  if (run === null) return null;
  return { done: runJob({ ...ports, run }) };
}

async function runJob(input: TrainingPorts & { run: string; what?: "changes" | "mistakes" }): Promise<void> {
  const { run } = input;
  const tell = createTeller(run);
  const { toSlotted, train = runTraining } = input;
  let ended: { text: string; outcome: Outcome };
  try {
    const job: Job = {
      gathered: await gather(),
      toSlotted,
      train,
      signal: AbortSignal.timeout(LIMIT_MS),
      tell,
    };
    ended = input.what === "mistakes" ? await findMistakes(job) : await trainChanges(job);
  } catch (cause) {
    logError({ event: "teach.training_failed", cause });
    const text = `The training failed: ${(cause as Error).message}. What answered before still answers.`;
    ended = { text, outcome: "failed" };
  }
  try {
    await tellTraining({ run, isRunning: false, share: 1, ...ended });
  } catch (cause) {
    logError({ event: "teach.end_not_told", cause });
  }
}

/** Progress is written a few times a second at most; a write that fails is only logged. */
function createTeller(run: string): Tell {
  let lastMs = 0;
  return (text, share) => {
    if (performance.now() - lastMs < TELL_EVERY_MS) return;
    lastMs = performance.now();
    tellTraining({ run, isRunning: true, text, share, outcome: null }).catch((cause: unknown) =>
      logError({ event: "teach.progress_not_told", cause }),
    );
  };
}

interface Job {
  gathered: Gathered;
  toSlotted: ToSlotted;
  train: NonNullable<TrainingPorts["train"]>;
  signal: AbortSignal;
  tell: Tell;
}

async function trainChanges(job: Job): Promise<{ text: string; outcome: Outcome }> {
  const { own, others, base, isSeed, tooFew } = job.gathered;
  const ownId = own.length === 0 ? null : toModelId("own", [...own, ...others]);
  const baseId = isSeed ? null : toModelId("base", base);
  const before = await getActive();
  const results: { text: string; outcome: Outcome }[] = [];
  if (ownId !== before.ownId) results.push(await trainOwnPart(job, ownId));
  if (baseId !== before.baseId) results.push(await trainBasePart(job, baseId));
  const missing = tooFew.length === 0 ? "" : ` Too few examples to train: ${tooFew.join(", ")}.`;
  const text = results.map((one) => one.text).join(" ") || "Nothing has changed since the last training.";
  const outcome = results.find((one) => one.outcome === "refused") ?? results[0];
  return { text: text + missing, outcome: outcome?.outcome ?? "unchanged" };
}

async function trainOwnPart(job: Job, ownId: string | null) {
  const { own, others } = job.gathered;
  const began = performance.now();
  if (ownId !== null) {
    const rest = pickRest({ own, others });
    const toTask = async () => ({
      kind: "own" as const,
      own: await slotAll(own, job.toSlotted),
      rest: {
        learned: await slotAll(rest.learned, job.toSlotted),
        checked: await slotAll(rest.checked, job.toSlotted),
      },
    });
    await makeModel({ job, id: ownId, toTask, text: "Training your intents …" });
  }
  const { baseId } = await getActive();
  return settle({ job, baseId, ownId, began });
}

async function trainBasePart(job: Job, baseId: string | null) {
  const { base } = job.gathered;
  const before = await getActive();
  const began = performance.now();
  if (baseId !== null) {
    const toTask = async () => {
      const examples = await slotAll(withoutNone(base), job.toSlotted);
      const none = base.filter((one) => withoutNone([one]).length === 0);
      return { kind: "base" as const, examples, outOfScope: await slotAll(none, job.toSlotted) };
    };
    await makeModel({ job, id: baseId, toTask, text: "Training the product's intents …" });
  }
  if (before.baseId === null || baseId === null) await measureSeed(job);
  return settle({ job, baseId, ownId: before.ownId, began });
}

/** Trained before on the very same examples, it is not trained again. */
async function makeModel(input: {
  job: Job;
  id: string;
  toTask(): Promise<TrainingTask>;
  text: string;
}): Promise<StoredModel> {
  const { job, id, toTask, text } = input;
  const known = await findModel(id);
  if (known !== null) return known;
  job.tell(text, 0);
  const task = await toTask();
  const { train, signal } = job;
  const trained = await train({ task, signal, onProgress: (share) => job.tell(text, share) });
  const kind = task.kind === "own" ? "own" : "base";
  await saveTrained({ id, kind, ...trained });
  return { id, ...trained };
}

/** What the model that came with the product makes of its own examples, where that is not known yet. */
async function measureSeed(job: Job): Promise<void> {
  const { seeds } = job.gathered;
  const toTask = async () => ({
    kind: "readings" as const,
    examples: await slotAll(seeds, job.toSlotted),
  });
  await makeModel({ job, id: toSeedReadingsId(seeds), toTask, text: "Measuring the model as it came …" });
}

async function findMistakes(job: Job): Promise<{ text: string; outcome: Outcome }> {
  await measureSeed(job);
  return { text: "The mistakes of the model that answers are counted.", outcome: "unchanged" };
}

/** Compares, writes the version down, and lets it answer when it is not worse. */
async function settle(input: { job: Job; baseId: string | null; ownId: string | null; began: number }) {
  const { job, baseId, ownId, began } = input;
  job.tell("Comparing with the version that answers now …", 1);
  const trainMs = performance.now() - began;
  const { gathered, toSlotted } = job;
  const pair = { baseId, ownId };
  const { promote, reason, figures } = await compareWithActive({ pair, gathered, toSlotted, trainMs });
  const outcome: Outcome = promote ? "promoted" : "refused";
  const number = await addVersion({ baseId, ownId, outcome, reason, figures });
  if (promote) await refreshReader();
  const text = promote
    ? `Version ${number} answers now. ${reason}`
    : `Version ${number} was refused. ${reason}`;
  return { text, outcome };
}
