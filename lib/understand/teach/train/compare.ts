import { type ClassifierModel, loadModel } from "../../classifier";
import { createIntentReader, findSeedReader } from "../../seed/seed-reader";
import { type Decision, decide } from "../models/decide";
import { type Evaluated, evaluate, type ReadPair, type ReadPart, toReadings } from "../models/evaluate";
import { findModel, toModelId } from "../models/model-store";
import { getActive } from "../models/versions";
import { type Gathered, gather, slotAll, type ToSlotted } from "./gather";
import { readOwn } from "./read-own";
import type { TaughtExample } from "./task";

/** Two models by their ids; null is the model as it came, and none of the owner's. */
export interface PairIds {
  baseId: string | null;
  ownId: string | null;
}

/** Under what the cross-validation of the model as it came is kept. */
export function toSeedReadingsId(seeds: readonly TaughtExample[]): string {
  return toModelId("readings", seeds);
}

/** Reads all examples with a candidate and with the pair that answers now, each from what it has not learned, and decides. */
export async function compareWithActive(input: {
  pair: PairIds;
  gathered: Gathered;
  toSlotted: ToSlotted;
  trainMs: number;
}): Promise<Decision> {
  const { pair, gathered, toSlotted, trainMs } = input;
  const active = await getActive();
  const [candidate, before] = await Promise.all([loadPair(pair, gathered), loadPair(active, gathered)]);
  const isMeasured = candidate.base !== null && before.base !== null;
  // Measured on one side only, the two could not be compared; then they share the product's model anyway.
  const toComparable = ({ base, own }: ReadPair) => ({ own, base: isMeasured ? base : null });
  const pairs = [candidate, before].map(toComparable);
  const examples = await slotUnread({ gathered, pairs, toSlotted });
  return decide({
    candidate: evaluate(examples, pairs[0] as ReadPair),
    active: evaluate(examples, pairs[1] as ReadPair),
    isMeasured,
    trainMs,
  });
}

/** How the pair that answers now reads every example; `isMeasured` false where the product's model was never measured. */
export async function evaluateActive(
  toSlotted: ToSlotted,
): Promise<{ isMeasured: boolean; evaluated: Evaluated[] }> {
  const gathered = await gather();
  const pair = await loadPair(await getActive(), gathered);
  const examples = await slotUnread({ gathered, pairs: [pair], toSlotted });
  return { isMeasured: pair.base !== null, evaluated: evaluate(examples, pair) };
}

/** All examples, with slots in those that a model has to be asked about now. */
async function slotUnread(input: {
  gathered: Gathered;
  pairs: ReadPair[];
  toSlotted: ToSlotted;
}): Promise<TaughtExample[]> {
  const { gathered, pairs, toSlotted } = input;
  const isRead = ({ key }: TaughtExample) =>
    pairs.every(({ base }) => base === null || base.readings.has(key));
  const unread = gathered.others.filter((one) => !isRead(one));
  const slotted = new Map((await slotAll(unread, toSlotted)).map((one) => [one.key, one]));
  const others = gathered.others.map((one) => slotted.get(one.key) ?? one);
  return [...(await slotAll(gathered.own, toSlotted)), ...others];
}

async function loadPair({ baseId, ownId }: PairIds, { seeds }: Gathered): Promise<ReadPair> {
  const [base, own] = await Promise.all([
    findModel(baseId ?? toSeedReadingsId(seeds)),
    ownId === null ? null : findModel(ownId),
  ]);
  return {
    base: base === null ? null : { readings: toReadings(base.readings), read: toBaseRead(base.bytes) },
    own: own?.bytes ? { readings: toReadings(own.readings), read: toOwnRead(loadModel(own.bytes)) } : null,
  };
}

function toBaseRead(bytes: Uint8Array | null): ReadPart["read"] {
  const reader = bytes === null ? findSeedReader() : createIntentReader(bytes);
  return (text) => reader?.read(text).intent ?? null;
}

function toOwnRead(model: ClassifierModel): ReadPart["read"] {
  return (text) => readOwn(model, text)?.intent ?? null;
}
