import { createId } from "@/lib/contract/ids";
import {
  MAX_MEMORY_ENTRIES,
  type MemoryEntry,
  type MemoryValue,
  memoryValueSchema,
} from "@/lib/contract/talk/memory";
import { getStore, type Prisma } from "@/lib/store";
import { toEntry } from "./entries";

/** A store under load lets a transaction wait longer than Prisma's two seconds. */
const WAITS = { maxWait: 10_000, timeout: 10_000 };

/**
 * Keeps values for a visitor, each in the place of what it renews (the same share, the one currency). Gives the entries as
 * they stand now, or `full` where the limit would be passed: then nothing is kept.
 */
export async function rememberValues(input: {
  userId: string;
  values: MemoryValue[];
  now: Date;
}): Promise<MemoryEntry[] | "full"> {
  const { userId, now } = input;
  const values = input.values.map((value) => memoryValueSchema.parse(value));
  const { db } = await getStore();
  return db
    .$transaction(async (tx) => {
      await tx.user.createMany({ data: [{ id: userId }], skipDuplicates: true });
      // one at a time for each visitor: the count that is read here is the one that is kept to
      await tx.$queryRaw`select id from "User" where id = ${userId} for update`;
      const entries: MemoryEntry[] = [];
      for (const [at, value] of values.entries()) {
        const id = createId("memory", now.getTime() + at); // ids sort as the values stand
        const entry = await keep(tx, { userId, id, value, now });
        if (entry) entries.push(entry);
      }
      if ((await tx.memoryEntry.count({ where: { userId } })) > MAX_MEMORY_ENTRIES) throw new Full();
      return entries;
    }, WAITS)
    .catch((cause: unknown) => {
      if (cause instanceof Full) return "full" as const;
      throw cause;
    });
}

/** Takes back what was written: the limit is passed. */
class Full extends Error {}

async function keep(
  tx: Prisma.TransactionClient,
  { userId, id, value, now }: { userId: string; id: string; value: MemoryValue; now: Date },
): Promise<MemoryEntry | null> {
  const where = { userId_kind_key: { userId, kind: value.kind, key: toKey(value, id) } };
  const json = value as unknown as Prisma.InputJsonValue;
  const row = await tx.memoryEntry.upsert({
    where,
    create: { id, ...where.userId_kind_key, value: json, createdAt: now, updatedAt: now },
    update: { value: json, updatedAt: now },
  });
  return toEntry(row);
}

/** What makes an entry one of its kind. */
function toKey(value: MemoryValue, id: string): string {
  if (value.kind === "watch" || value.kind === "holding") return value.instrument.symbol;
  return value.kind === "note" ? id : "";
}
