import { z } from "zod";
import { type Figures, figuresSchema, type TeachVersion } from "@/lib/contract/teaching/teaching";
import { getStore } from "@/lib/store";

const ACTIVE_KEY = "teach.active";
const activeSchema = z.object({ number: z.number().nullable() });

/** The pair of models that answers: null stands for the seed's model, and for no intents of the owner's. */
export interface ActivePair {
  /** Null while the product's own model answers, as it came. */
  number: number | null;
  baseId: string | null;
  ownId: string | null;
}

const UNTAUGHT: ActivePair = { number: null, baseId: null, ownId: null };

/** Which pair answers now. */
export async function getActive(): Promise<ActivePair> {
  const { db } = await getStore();
  const setting = await db.setting.findUnique({ where: { key: ACTIVE_KEY } });
  const { number } = activeSchema.catch({ number: null }).parse(setting?.value);
  if (number === null) return UNTAUGHT;
  const version = await db.intentVersion.findUnique({
    where: { number },
    select: { number: true, baseId: true, ownId: true },
  });
  return version ?? UNTAUGHT;
}

/** Writes down how a training ended, and makes the version answer when it was promoted. Answers its number. */
export async function addVersion(input: {
  baseId: string | null;
  ownId: string | null;
  outcome: TeachVersion["outcome"];
  reason: string;
  figures: Figures | null;
}): Promise<number> {
  const { db } = await getStore();
  const isPromoted = input.outcome === "promoted";
  return db.$transaction(async (tx) => {
    const data = { ...input, figures: input.figures ?? {}, promotedAt: isPromoted ? new Date() : null };
    const { number } = await tx.intentVersion.create({ data });
    const value = { number };
    if (isPromoted)
      await tx.setting.upsert({
        where: { key: ACTIVE_KEY },
        create: { key: ACTIVE_KEY, value },
        update: { value, updatedAt: new Date() },
      });
    return number;
  });
}

/**
 * Lets a version answer again that has answered before; null goes back to the model as it came. False when there is no
 * such version or it was refused.
 */
export async function activateVersion(number: number | null): Promise<boolean> {
  const { db } = await getStore();
  if (number !== null) {
    const where = { number, outcome: "promoted" };
    const { count } = await db.intentVersion.updateMany({ where, data: { promotedAt: new Date() } });
    if (count === 0) return false;
  }
  const value = { number };
  await db.setting.upsert({
    where: { key: ACTIVE_KEY },
    create: { key: ACTIVE_KEY, value },
    update: { value, updatedAt: new Date() },
  });
  return true;
}

/** The last versions, newest first. */
export async function listVersions(limit = 30): Promise<TeachVersion[]> {
  const { db } = await getStore();
  const [active, rows] = await Promise.all([
    getActive(),
    db.intentVersion.findMany({ orderBy: { number: "desc" }, take: limit }),
  ]);
  return rows.map((row) => ({
    number: row.number,
    outcome: row.outcome as TeachVersion["outcome"],
    reason: row.reason,
    figures: figuresSchema.nullable().catch(null).parse(row.figures),
    createdAt: row.createdAt.toISOString(),
    promotedAt: row.promotedAt?.toISOString() ?? null,
    isActive: row.number === active.number,
  }));
}
