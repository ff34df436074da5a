import { createHash } from "node:crypto";
import { deflateRawSync, inflateRawSync } from "node:zlib";
import { z } from "zod";
import { getStore } from "@/lib/store";
import { findSeedReader } from "../../seed/seed-reader";
import type { HeldOutReading, TaughtExample, TrainedPart } from "../train/task";

/**
 * What was learned together stands under the digest of what it was learned from, and of the model that came with the
 * product: with another release, which may read texts otherwise, it is learned again.
 */
export function toModelId(kind: string, examples: readonly TaughtExample[]): string {
  const lines = examples.map(({ key, text, intent }) => `${key} ${intent} ${text}`).sort();
  const release = findSeedReader()?.version ?? "none";
  const digest = createHash("sha256").update(`${kind} ${release}\n${lines.join("\n")}`);
  return digest.digest("hex").slice(0, 24);
}

/** A stored model; `bytes` null where only its cross-validation is kept. */
export interface StoredModel extends TrainedPart {
  id: string;
}

const readingsSchema = z.array(z.tuple([z.string(), z.string(), z.string().nullable()]));

/** The model of that id with its readings, or null. */
export async function findModel(id: string): Promise<StoredModel | null> {
  const { db } = await getStore();
  const row = await db.intentModel.findUnique({ where: { id } });
  if (row === null) return null;
  const readings = readingsSchema.parse(JSON.parse(inflateRawSync(row.readings).toString("utf8")));
  return { id, bytes: row.bytes.length === 0 ? null : row.bytes, readings };
}

/** Its bytes alone, or null. */
export async function findModelBytes(id: string): Promise<Uint8Array | null> {
  const { db } = await getStore();
  const row = await db.intentModel.findUnique({ where: { id }, select: { bytes: true } });
  return row === null || row.bytes.length === 0 ? null : row.bytes;
}

/** Keeps a model; one of the same id is replaced. */
export async function saveTrained(input: StoredModel & { kind: "own" | "base" }): Promise<void> {
  const { id, kind, bytes, readings } = input;
  const { db } = await getStore();
  const data = { kind, bytes: toBytes(bytes ?? new Uint8Array()), readings: packReadings(readings) };
  await db.intentModel.upsert({ where: { id }, create: { id, ...data }, update: data });
}

function packReadings(readings: readonly HeldOutReading[]) {
  return toBytes(deflateRawSync(Buffer.from(JSON.stringify(readings))));
}

/** A copy over a plain buffer, which is what the database client takes. */
function toBytes(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(bytes);
}
