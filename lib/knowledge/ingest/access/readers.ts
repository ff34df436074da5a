import { getStore, type Prisma } from "@/lib/store";

/**
 * Who asks for a document. The owner sees every collection; a visitor their own documents and the collections that are for
 * them: those for everyone, and those of the widget they came by (null: the site itself).
 */
export type Reader =
  | { kind: "owner"; userId: string }
  | { kind: "visitor"; userId: string; widgetId?: string | null };

/** The reader that a signed cookie proves, with the widget that the request came by. */
export async function toReader(userId: string, widgetId: string | null = null): Promise<Reader> {
  const { db } = await getStore();
  const user = await db.user.findUnique({ where: { id: userId }, select: { role: true } });
  return user?.role === "owner" ? { kind: "owner", userId } : { kind: "visitor", userId, widgetId };
}

/** The condition for collections whose documents may answer somebody and be opened by them. */
function toAudienceWhere(reader: Reader): Prisma.CollectionWhereInput {
  if (reader.kind === "owner") return {};
  const everyone = { audience: "everyone" };
  if (reader.widgetId == null) return everyone;
  return { OR: [everyone, { audience: "widgets", widgetIds: { has: reader.widgetId } }] };
}

/**
 * The condition for what somebody may see. A private document is its visitor's alone, the owner's eyes included; those of
 * a collection are what answers cite, so whoever it is for may open them once they are ready.
 */
export function toReadableWhere(reader: Reader): Prisma.DocumentWhereInput {
  const own = { collectionId: null, ownerId: reader.userId };
  if (reader.kind === "owner") return { OR: [own, { collectionId: { not: null } }] };
  return { OR: [own, { collection: { is: toAudienceWhere(reader) }, readyVersion: { gt: 0 } }] };
}

/** Ids of the collections that may answer somebody: what their search is limited to before anything is ranked. */
export async function listReadableCollections(reader: Reader): Promise<string[]> {
  const { db } = await getStore();
  const rows = await db.collection.findMany({ where: toAudienceWhere(reader), select: { id: true } });
  return rows.map(({ id }) => id);
}
