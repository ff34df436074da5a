import type { OutsideId } from "@/lib/contract/accounts/views";
import { createId } from "@/lib/contract/ids";
import { getStore } from "@/lib/store";

/** Somebody as another site told them. `email` is null where that site has not proven it. */
export interface OutsidePerson {
  provider: OutsideId;
  outsideId: string;
  label: string;
  name: string | null;
  email: string | null;
}

/**
 * The user that an account of another site signs in: who it is linked to, else who is signed in here (then it is linked to
 * them), else a new account. An address that another account has is never taken for that account: "email_taken".
 */
export async function findOrLinkUser(input: {
  person: OutsidePerson;
  /** Who is signed in in this browser. */
  signedInAs: string | null;
  now: Date;
}): Promise<{ userId: string } | "email_taken" | "linked_elsewhere" | "disabled"> {
  const { person, signedInAs, now } = input;
  const { provider, outsideId, label, name, email } = person;
  const { db } = await getStore();
  const linked = await db.linkedAccount.findUnique({
    where: { provider_outsideId: { provider, outsideId } },
    include: { user: { select: { disabledAt: true } } },
  });
  if (linked !== null) {
    if (signedInAs !== null && signedInAs !== linked.userId) return "linked_elsewhere";
    return linked.user.disabledAt === null ? { userId: linked.userId } : "disabled";
  }
  const link = { provider, outsideId, label, createdAt: now };
  if (signedInAs !== null) {
    await db.linkedAccount.create({ data: { ...link, userId: signedInAs } });
    return { userId: signedInAs };
  }
  if (email !== null && (await db.user.count({ where: { email } })) > 0) return "email_taken";
  const userId = createId("user", now.getTime());
  const proven = { email, emailProvenAt: email === null ? null : now };
  await db.user.create({
    data: { id: userId, role: "member", name, ...proven, createdAt: now, linked: { create: link } },
  });
  return { userId };
}

/** The user that an account of another site is linked to. */
export async function findLinkedUser(input: {
  provider: OutsideId;
  outsideId: string;
}): Promise<string | null> {
  const { db } = await getStore();
  const found = await db.linkedAccount.findUnique({ where: { provider_outsideId: input } });
  return found?.userId ?? null;
}

/** Takes the account of another site off; "last_way" while it is the only way in, false when none is linked. */
export async function unlink(input: { userId: string; provider: OutsideId }): Promise<boolean | "last_way"> {
  const { userId, provider } = input;
  const { db } = await getStore();
  return db.$transaction(async (tx) => {
    const user = await tx.user.findUniqueOrThrow({ where: { id: userId }, include: { linked: true } });
    if (!user.linked.some((one) => one.provider === provider)) return false;
    const others = user.linked.filter((one) => one.provider !== provider).length;
    if (others === 0 && (user.passwordHash === null || user.email === null)) return "last_way";
    await tx.linkedAccount.deleteMany({ where: { userId, provider } });
    return true;
  });
}
