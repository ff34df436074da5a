import { logError } from "@/lib/observe";
import { getStore } from "@/lib/store";
import { type ClassifierModel, loadModel } from "../../classifier";
import type { IntentReader } from "../../readers";
import { createIntentReader, findSeedReader } from "../../seed/seed-reader";
import { listCustomIntents } from "../examples/custom-intents";
import { findModelBytes } from "../models/model-store";
import { getActive } from "../models/versions";
import { isRecordingOn } from "../settings";
import { createTaughtReader } from "./taught-reader";

const LOOK_EVERY_MS = 2_000;

/** What this process holds of what was taught. */
interface Held {
  reader: IntentReader | null;
  /** Of the models in `reader`: nothing is loaded again while they stay the same. */
  baseId: string | null;
  ownId: string | null;
  number: number | null;
  slugs: ReadonlySet<string>;
  records: boolean;
  base: IntentReader | null;
  own: ClassifierModel | null;
}

/** On the process, like the store: the server's bundles share it. */
const holder = process as typeof process & {
  tickertalkTaught?: Held;
  tickertalkLook?: NodeJS.Timeout | undefined;
  tickertalkSeed?: IntentReader | null;
};

/**
 * The classifier that answers now: before the first look at the database the one that came with the product. Null where
 * no model was made at all.
 */
export function getReader(): IntentReader | null {
  if (holder.tickertalkTaught === undefined) holder.tickertalkSeed ??= findSeedReader();
  return holder.tickertalkTaught?.reader ?? holder.tickertalkSeed ?? null;
}

/** Whether unsure messages are kept for the owner. */
export function isRecording(): boolean {
  return holder.tickertalkTaught?.records ?? false;
}

/** Loads what answers now, and looks every two seconds whether another instance has promoted something else. */
export async function openReader(): Promise<void> {
  await refreshReader();
  holder.tickertalkLook ??= setInterval(() => {
    refreshReader().catch((cause: unknown) => logError({ event: "teach.refresh_failed", cause }));
  }, LOOK_EVERY_MS).unref();
}

/** Ends the looking, before the database is closed. */
export function closeReader(): void {
  clearInterval(holder.tickertalkLook);
  holder.tickertalkLook = undefined;
}

/** Reads which version answers, and loads its models when they are others than before. */
export async function refreshReader(): Promise<void> {
  await getStore();
  const [active, intents, records] = await Promise.all([getActive(), listCustomIntents(), isRecordingOn()]);
  const slugs = new Set(intents.flatMap(({ slug, enabled }) => (enabled ? [slug] : [])));
  const held = holder.tickertalkTaught;
  if (held !== undefined && held.baseId === active.baseId && held.ownId === active.ownId) {
    Object.assign(held, { number: active.number, slugs, records });
    return;
  }
  const base = await loadBase(active.baseId);
  const own = await loadOwn(active.ownId);
  const next: Held = { ...active, slugs, records, base, own, reader: null };
  next.reader = own === null ? base : createTaughtReader({ ...toVersion(active), base, own, isAnswered });
  holder.tickertalkTaught = next;
}

function isAnswered(slug: string): boolean {
  return holder.tickertalkTaught?.slugs.has(slug) ?? false;
}

function toVersion({ baseId, ownId }: { baseId: string | null; ownId: string | null }) {
  return { version: `${baseId ?? "seed"}+${ownId}` };
}

/** A model of an older kind cannot be read any more: then the product's own answers, and the log says why. */
async function loadBase(id: string | null): Promise<IntentReader | null> {
  const bytes = id === null ? null : await findModelBytes(id);
  if (bytes === null) return findSeedReader();
  try {
    return createIntentReader(bytes);
  } catch (cause) {
    logError({ event: "teach.model_unreadable", cause });
    return findSeedReader();
  }
}

async function loadOwn(id: string | null): Promise<ClassifierModel | null> {
  const bytes = id === null ? null : await findModelBytes(id);
  try {
    return bytes === null ? null : loadModel(bytes);
  } catch (cause) {
    logError({ event: "teach.model_unreadable", cause });
    return null;
  }
}
