import { getCache } from "@/lib/cache";
import { getStore } from "@/lib/store";

const MB = 1024 * 1024;
const HOUR_MS = 60 * 60_000;

/** What a visitor may hand in. Collections of the owner's have the limits of the formats only. */
export const ownLimits = {
  fileBytes: 10 * MB,
  maxFiles: 5,
  maxTotalBytes: 40 * MB,
  documentsPerConversation: 10,
  filesPerHour: 30,
  filesPerHourAndAddress: 120,
  /** Of all visitors' documents together, so that strangers cannot fill the disk. */
  allBytes: 2 * 1024 * MB,
} as const;

/** What the owner may hand in at once. */
export const ownerLimits = { maxFiles: 100, maxTotalBytes: 1_024 * MB } as const;

/**
 * Takes one file from a visitor's hourly allowance and looks whether there is room on the disk: null when it may come, else
 * why not. Throws CacheError where a shared counter cannot be reached.
 */
export async function refuseOwnDocument(input: {
  ownerId: string;
  address: string | null;
}): Promise<{ code: "too_fast" | "full"; message: string; retryAfterMs: number } | null> {
  const { ownerId, address } = input;
  const allowance = (key: string, limit: number) => ({ key: `documents:${key}`, limit, windowMs: HOUR_MS });
  const taken = await getCache().take([
    allowance(`visitor:${ownerId}`, ownLimits.filesPerHour),
    ...(address === null ? [] : [allowance(`address:${address}`, ownLimits.filesPerHourAndAddress)]),
  ]);
  if (!taken.ok) {
    const minutes = Math.ceil(taken.retryAfterMs / 60_000);
    const message = `That is enough for now; please wait ${minutes} minutes and hand it in again.`;
    return { code: "too_fast", message, retryAfterMs: taken.retryAfterMs };
  }
  const { db } = await getStore();
  const { _sum } = await db.document.aggregate({ where: { collectionId: null }, _sum: { byteSize: true } });
  if ((_sum.byteSize ?? 0) < ownLimits.allBytes) return null;
  return {
    code: "full",
    message: "There is no room for visitors' documents at the moment.",
    retryAfterMs: HOUR_MS,
  };
}
