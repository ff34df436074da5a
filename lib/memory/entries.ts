import {
  type MemoryEdit,
  type MemoryEntry,
  type MemoryValue,
  memoryValueSchema,
} from "@/lib/contract/talk/memory";
import { getStore, type Prisma } from "@/lib/store";

interface Row {
  id: string;
  value: unknown;
  updatedAt: Date;
}

/** A row as it travels; null for one of a shape that is no longer read. */
export function toEntry({ id, value, updatedAt }: Row): MemoryEntry | null {
  const parsed = memoryValueSchema.safeParse(value);
  return parsed.success ? { id, value: parsed.data, updatedAt: updatedAt.toISOString() } : null;
}

/** Everything that is remembered of a visitor, the oldest first. */
export async function listEntries({ userId }: { userId: string }): Promise<MemoryEntry[]> {
  const { db } = await getStore();
  const rows = await db.memoryEntry.findMany({
    where: { userId },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
  });
  return rows.flatMap((row) => toEntry(row) ?? []);
}

/** Forgets entries of a visitor for good: these, or all. Gives how many there were; those of others are not there. */
export async function forgetEntries({
  userId,
  ids,
}: {
  userId: string;
  ids: string[] | "all";
}): Promise<number> {
  const { db } = await getStore();
  const where = ids === "all" ? { userId } : { userId, id: { in: ids } };
  return (await db.memoryEntry.deleteMany({ where })).count;
}

/** The entry with its change; `unfit` where its kind has nothing of the sort, null where the visitor has no such entry. */
export async function editEntry(input: {
  userId: string;
  id: string;
  edit: MemoryEdit;
  now: Date;
}): Promise<MemoryEntry | "unfit" | null> {
  const { userId, id, edit, now } = input;
  const { db } = await getStore();
  const row = await db.memoryEntry.findFirst({ where: { id, userId } });
  const entry = row && toEntry(row);
  if (!entry) return null;
  const value = applyEdit(entry.value, edit);
  if (value === null) return "unfit";
  const data = { value: value as unknown as Prisma.InputJsonValue, updatedAt: now };
  const { count } = await db.memoryEntry.updateMany({ where: { id, userId }, data });
  return count === 0 ? null : { id, value, updatedAt: now.toISOString() };
}

function applyEdit(value: MemoryValue, edit: MemoryEdit): MemoryValue | null {
  if (value.kind === "holding" && "quantity" in edit) return { ...value, ...edit };
  if (value.kind === "currency" && "currency" in edit) return { ...value, ...edit };
  if (value.kind === "horizon" && "years" in edit) return { ...value, ...edit };
  return value.kind === "note" && "text" in edit ? { ...value, ...edit } : null;
}
