import { MAX_MEMORY_ENTRIES } from "@/lib/contract/talk/memory";
import { getStore } from "@/lib/store";

/**
 * Gives what is remembered of one user to another, e.g. of a guest to their account. Of two of one kind the one that was
 * said last stays; what would pass the limit stays with the first user, the oldest first. Gives how many moved.
 */
export async function moveEntries({ from, to }: { from: string; to: string }): Promise<number> {
  const { db } = await getStore();
  return db.$transaction(async (tx) => {
    await tx.$queryRaw`select id from "User" where id = ${to} for update`;
    const newestFirst = { updatedAt: "desc" } as const;
    const [theirs, own] = [
      await tx.memoryEntry.findMany({ where: { userId: from }, orderBy: newestFirst }),
      await tx.memoryEntry.findMany({ where: { userId: to } }),
    ];
    const known = new Map(own.map((entry) => [`${entry.kind} ${entry.key}`, entry]));
    const older = theirs.flatMap((entry) => {
      const same = known.get(`${entry.kind} ${entry.key}`);
      return same ? [{ stays: entry.updatedAt > same.updatedAt ? entry : same, entry, same }] : [];
    });
    const leaving = older.map(({ stays, entry, same }) => (stays === entry ? same.id : entry.id));
    await tx.memoryEntry.deleteMany({ where: { id: { in: leaving } } });
    const room = MAX_MEMORY_ENTRIES - own.filter(({ id }) => !leaving.includes(id)).length;
    const moving = theirs.filter(({ id }) => !leaving.includes(id)).slice(0, Math.max(0, room));
    const ids = moving.map(({ id }) => id);
    await tx.memoryEntry.updateMany({ where: { id: { in: ids } }, data: { userId: to } });
    return ids.length;
  });
}
