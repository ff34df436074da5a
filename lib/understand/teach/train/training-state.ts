import { randomBytes } from "node:crypto";
import { z } from "zod";
import type { TrainingStatus } from "@/lib/contract/teaching/teaching";
import { getStore } from "@/lib/store";
import { getActive } from "../models/versions";

const KEY = "teach.training";
/** A training that has said nothing for so long has died with its process. */
const SILENT_MS = 20_000;

const stateSchema = z.object({
  run: z.string(),
  isRunning: z.boolean(),
  text: z.string(),
  share: z.number(),
  outcome: z.enum(["promoted", "refused", "unchanged", "failed"]).nullable(),
  /** ISO instant of the last word. */
  toldAt: z.string(),
});
type State = z.infer<typeof stateSchema>;

/**
 * How the training is going, whichever instance trains. A running one that has fallen silent is `broken`: its process
 * ended, and the version that answered before still does.
 */
export async function getTrainingStatus({ now }: { now: Date }): Promise<TrainingStatus> {
  const [state, active] = await Promise.all([findState(), getActive()]);
  const activeNumber = active.number;
  if (state === null) return { state: "idle", text: "", share: 0, outcome: null, activeNumber };
  const { text, share, outcome, isRunning } = state;
  if (!isRunning) return { state: "idle", text, share, outcome, activeNumber };
  if (!isSilent(state, now)) return { state: "running", text, share, outcome, activeNumber };
  return { state: "broken", text: BROKEN, share: 0, outcome: "failed", activeNumber };
}

const BROKEN =
  "The last training did not finish: the server ended in the middle of it. The version that answered before still answers; train again.";

/** Takes the right to train; null while another training runs, here or on another instance. */
export async function claimTraining({ now, text }: { now: Date; text: string }): Promise<string | null> {
  const state = await findState();
  if (state?.isRunning && !isSilent(state, now)) return null;
  const run = randomBytes(8).toString("hex");
  await write({ run, isRunning: true, text, share: 0, outcome: null, toldAt: now.toISOString() });
  return run;
}

/** Says how it is going, or how it ended. A run that was taken for dead and replaced says nothing any more. */
export async function tellTraining(input: Pick<State, "run" | "isRunning" | "text" | "share" | "outcome">) {
  const state = await findState();
  if (state !== null && state.run !== input.run) return;
  await write({ ...input, toldAt: new Date().toISOString() });
}

function isSilent({ toldAt }: State, now: Date): boolean {
  return now.getTime() - Date.parse(toldAt) > SILENT_MS;
}

async function findState(): Promise<State | null> {
  const { db } = await getStore();
  const setting = await db.setting.findUnique({ where: { key: KEY } });
  return stateSchema
    .nullable()
    .catch(null)
    .parse(setting?.value ?? null);
}

async function write(value: State): Promise<void> {
  const { db } = await getStore();
  await db.setting.upsert({
    where: { key: KEY },
    create: { key: KEY, value },
    update: { value, updatedAt: new Date() },
  });
}
