import type { PrismaClient } from "@/lib/store";

/** Where the vectors of one embedding model are kept: a table of its own, for its vectors have their own length. */
export interface VectorSpace {
  id: number;
  model: string;
  /** How many numbers a vector has. */
  dimension: number;
  /** True once every passage that there was had its vector: from then on it takes part in searches. */
  isReady: boolean;
}

/** pgvector's index takes vectors up to the first length, and half as exact numbers up to the second; beyond there is none. */
const MOST_WHOLE = 2_000;
const MOST_HALF = 4_000;

/** Why this database can keep no vectors, in words; null when it can, pgvector being there or ready to be installed. */
export async function findVectorObstacle(db: PrismaClient): Promise<string | null> {
  const [known] = await db.$queryRaw<{ available: boolean; installed: boolean }[]>`
    select exists (select 1 from pg_available_extensions where name = 'vector') as available,
      exists (select 1 from pg_extension where extname = 'vector') as installed`;
  return known?.installed || known?.available ? null : "pgvector is not installed on this PostgreSQL server";
}

/** Installs pgvector where it is not; throws where this database's user may not. */
export async function installVectors(db: PrismaClient): Promise<void> {
  try {
    await db.$executeRaw`create extension if not exists vector`;
  } catch (cause) {
    throw new Error(
      "The extension pgvector could not be created; the database's owner can do it: CREATE EXTENSION vector",
      { cause },
    );
  }
}

/** The space of a model, or null before its first vector. */
export async function findSpace(db: PrismaClient, model: string): Promise<VectorSpace | null> {
  const found = await db.vectorSpace.findUnique({ where: { model } });
  if (found === null) return null;
  const { id, dimension, readyAt } = found;
  return { id, model, dimension, isReady: readyAt !== null };
}

/**
 * The space for vectors of this length, made when it is not there. Spaces of other models and lengths go: nothing can be
 * asked of them any more.
 */
export async function settleSpace(
  db: PrismaClient,
  { model, dimension }: { model: string; dimension: number },
): Promise<VectorSpace> {
  const known = await findSpace(db, model);
  if (known?.dimension === dimension) return known;
  return db.$transaction(async (tx) => {
    const gone = await tx.vectorSpace.findMany({ select: { id: true } });
    for (const { id } of gone) await tx.$executeRawUnsafe(`drop table if exists ${nameTable(id)}`);
    await tx.vectorSpace.deleteMany({});
    const { id } = await tx.vectorSpace.create({ data: { model, dimension } });
    const { type, operators } = chooseType(dimension);
    await tx.$executeRawUnsafe(`create table ${nameTable(id)} (
      "set" integer not null references "PassageSet" ("number") on delete cascade,
      "ordinal" integer not null,
      "vector" ${type}(${dimension}) not null,
      primary key ("set", "ordinal")
    )`);
    if (dimension <= MOST_HALF)
      await tx.$executeRawUnsafe(`create index on ${nameTable(id)} using hnsw ("vector" ${operators})`);
    return { id, model, dimension, isReady: false };
  });
}

/** Lets a space take part in searches. */
export async function markReady(db: PrismaClient, { id }: VectorSpace): Promise<void> {
  await db.vectorSpace.updateMany({ where: { id, readyAt: null }, data: { readyAt: new Date() } });
}

/** The table of a space, as SQL writes it. */
export function nameTable(id: number): string {
  return `"PassageVector_${id}"`;
}

/** The column's type and what its index compares with. */
export function chooseType(dimension: number): { type: "vector" | "halfvec"; operators: string } {
  const type = dimension <= MOST_WHOLE ? "vector" : "halfvec";
  return { type, operators: `${type}_cosine_ops` };
}
