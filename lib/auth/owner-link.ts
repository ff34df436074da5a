import { randomBytes, timingSafeEqual } from "node:crypto";
import { getConfig } from "@/lib/config";
import { getStore } from "@/lib/store";
import { recordDeed } from "./audit/audit";
import { sign } from "./guest";

const SETTING = "ownerLink";

/**
 * The one-time address that makes a browser the owner, or null when there is an owner already.
 * It is the same at every start, on every instance, until it has been used: only a nonce is stored, and the
 * token is its signature.
 */
export async function createOwnerLink(): Promise<string | null> {
  const { db } = await getStore();
  if ((await db.user.count({ where: { role: "owner" } })) > 0) return null;
  await db.setting.createMany({
    data: [{ key: SETTING, value: { nonce: randomBytes(18).toString("base64url") } }],
    skipDuplicates: true,
  });
  const setting = await db.setting.findUniqueOrThrow({ where: { key: SETTING } });
  return `${getConfig().publicUrl}/owner?token=${toToken(setting.value)}`;
}

/** Makes the user the owner when the token is the unused one; false otherwise. Of two at once, one succeeds. */
export async function claimOwnership(input: { userId: string; token: string }): Promise<boolean> {
  const { db } = await getStore();
  const setting = await db.setting.findUnique({ where: { key: SETTING } });
  if (setting === null || !isEqual(toToken(setting.value), input.token)) return false;
  return db.$transaction(async (tx) => {
    const used = await tx.setting.deleteMany({ where: { key: SETTING } });
    if (used.count === 0) return false;
    await tx.user.upsert({
      where: { id: input.userId },
      create: { id: input.userId, role: "owner" },
      update: { role: "owner" },
    });
    const actor = { id: input.userId, name: "the new owner" };
    await recordDeed({ action: "owner.claim", subject: input.userId, actor, now: new Date() }, tx);
    return true;
  });
}

function toToken(value: unknown): string {
  return sign({ purpose: "owner link", text: JSON.stringify(value) });
}

function isEqual(expected: string, given: string): boolean {
  const [a, b] = [Buffer.from(expected), Buffer.from(given)];
  return a.length === b.length && timingSafeEqual(a, b);
}
