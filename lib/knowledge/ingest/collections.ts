import { createId } from "@/lib/contract/ids";
import type { Audience, CollectionFields, CollectionSummary } from "@/lib/contract/knowledge/documents";
import { getStore } from "@/lib/store";

const DEFAULT_NAME = "Documents";

/** All collections by name, with how many documents each holds. */
export async function listCollections(): Promise<CollectionSummary[]> {
  const { db } = await getStore();
  const rows = await db.collection.findMany({
    orderBy: { name: "asc" },
    include: { _count: { select: { documents: true } } },
  });
  return rows.map(({ _count, createdAt, audience, ...row }) => ({
    ...row,
    audience: audience as Audience,
    documents: _count.documents,
    createdAt: createdAt.toISOString(),
  }));
}

/** Makes a collection, or gives the one of that name its new purpose and audience. */
export async function saveCollection(input: CollectionFields): Promise<{ id: string }> {
  const { db } = await getStore();
  const { name, ...fields } = toColumns(input);
  const { id } = await db.collection.upsert({
    where: { name },
    create: { id: createId("collection"), name, ...fields },
    update: fields,
  });
  return { id };
}

/** The id of the collection to put a document into: the one asked for when it exists, else the first one, made if needed. */
export async function findCollectionFor(collectionId: string | undefined): Promise<string | null> {
  const { db } = await getStore();
  if (collectionId !== undefined) {
    const found = await db.collection.findUnique({ where: { id: collectionId }, select: { id: true } });
    return found?.id ?? null;
  }
  const { id } = await db.collection.upsert({
    where: { name: DEFAULT_NAME },
    create: { id: createId("collection"), name: DEFAULT_NAME },
    update: {},
  });
  return id;
}

/** Removes an empty collection; "in_use" while it holds documents. */
export async function removeCollection(collectionId: string): Promise<"removed" | "in_use" | "not_found"> {
  const { db } = await getStore();
  if ((await db.document.count({ where: { collectionId } })) > 0) return "in_use";
  const { count } = await db.collection.deleteMany({ where: { id: collectionId } });
  return count > 0 ? "removed" : "not_found";
}

function toColumns({ name, purpose, audience, widgetIds }: CollectionFields) {
  return {
    ...{ name, purpose },
    ...(audience === undefined ? {} : { audience }),
    ...(widgetIds === undefined ? {} : { widgetIds }),
  };
}

/** Gives a collection another name, purpose and audience; "name_taken" when another one has that name. */
export async function renameCollection(
  input: CollectionFields & { collectionId: string },
): Promise<"renamed" | "name_taken" | "not_found"> {
  const { collectionId, name } = input;
  const { db } = await getStore();
  return db.$transaction(async (tx) => {
    if ((await tx.collection.count({ where: { name, id: { not: collectionId } } })) > 0) return "name_taken";
    const { count } = await tx.collection.updateMany({
      where: { id: collectionId },
      data: toColumns(input),
    });
    return count > 0 ? "renamed" : "not_found";
  });
}
