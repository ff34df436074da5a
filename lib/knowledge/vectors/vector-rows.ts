import type { PrismaClient } from "@/lib/store";
import type { IndexedText } from "../text/vocabulary";
import { chooseType, nameTable, type VectorSpace } from "./vector-space";

/** Of up to so many passages every vector is compared; of more, the index is asked. */
const COMPARED_ONE_BY_ONE = 10_000;

/** A passage by its place. */
export interface PassagePlace {
  set: number;
  ordinal: number;
}

/** Passages without a vector in a space (null: there is none yet), behind a place, in the order of places. */
export async function listWithoutVector(
  db: PrismaClient,
  input: { space: VectorSpace | null; after: PassagePlace; limit: number },
): Promise<(PassagePlace & IndexedText)[]> {
  const { space, after, limit } = input;
  const missing =
    space === null
      ? "true"
      : `not exists (select 1 from ${nameTable(space.id)} v where v."set" = p."set" and v."ordinal" = p."ordinal")`;
  return db.$queryRawUnsafe<(PassagePlace & IndexedText)[]>(
    `select p."set", p."ordinal", p."titlePath", p."header", p."text" from "Passage" p
     where (p."set", p."ordinal") > ($1::int, $2::int) and ${missing}
     order by p."set", p."ordinal" limit $3::int`,
    after.set,
    after.ordinal,
    limit,
  );
}

/** Keeps vectors; those of passages that are gone meanwhile are left out. */
export async function insertVectors(
  db: PrismaClient,
  input: { space: VectorSpace; places: PassagePlace[]; vectors: number[][] },
): Promise<void> {
  const { space, places, vectors } = input;
  await db.$executeRawUnsafe(
    `insert into ${nameTable(space.id)} ("set", "ordinal", "vector")
     select given.set, given.ordinal, given.vector::${chooseType(space.dimension).type}
     from unnest($1::int[], $2::int[], $3::text[]) as given(set, ordinal, vector)
     join "Passage" p on p."set" = given.set and p."ordinal" = given.ordinal
     on conflict do nothing`,
    places.map(({ set }) => set),
    places.map(({ ordinal }) => ordinal),
    vectors.map((vector) => JSON.stringify(vector)),
  );
}

/** How many passages there are, and how many of them have a vector in this space. */
export async function countVectors(
  db: PrismaClient,
  space: VectorSpace | null,
): Promise<{ passages: number; vectors: number }> {
  const held = space === null ? "0" : `(select count(*)::int from ${nameTable(space.id)})`;
  const [row] = await db.$queryRawUnsafe<{ passages: number; vectors: number }[]>(
    `select (select count(*)::int from "Passage") as passages, ${held} as vectors`,
  );
  return row ?? { passages: 0, vectors: 0 };
}

/** The passages of `sets` whose vectors point most nearly where `vector` does, nearest first; `passages` is how many there are in them. */
export async function listNearest(
  db: PrismaClient,
  input: { space: VectorSpace; vector: number[]; sets: number[]; passages: number; limit: number },
): Promise<(PassagePlace & { similarity: number })[]> {
  const { space, vector, sets, passages, limit } = input;
  const { type } = chooseType(space.dimension);
  const asked = [JSON.stringify(vector), sets, limit] as const;
  const distance = `"vector" <=> $1::text::${type}`;
  const columns = `"set", "ordinal", (1 - (${distance}))::float8 as similarity`;
  const compareAll = () =>
    db.$queryRawUnsafe<(PassagePlace & { similarity: number })[]>(
      `with within as materialized (select * from ${nameTable(space.id)} where "set" = any($2::int[]))
       select ${columns} from within order by ${distance}, "set", "ordinal" limit $3::int`,
      ...asked,
    );
  if (passages <= COMPARED_ONE_BY_ONE) return compareAll();
  // The index is walked on until enough of the sets that may be found have turned up.
  const [, found] = await db.$transaction([
    db.$queryRaw`select set_config('hnsw.iterative_scan', 'strict_order', true),
      set_config('hnsw.ef_search', '200', true)`,
    db.$queryRawUnsafe<(PassagePlace & { similarity: number })[]>(
      `select ${columns} from ${nameTable(space.id)} where "set" = any($2::int[]) order by ${distance} limit $3::int`,
      ...asked,
    ),
  ]);
  return found.length < Math.min(limit, passages) ? compareAll() : found;
}
