import type { PersonChange } from "@/lib/contract/accounts/accounts";
import { getStore, type Prisma } from "@/lib/store";
import { type Actor, type Deed, recordDeed } from "../audit/audit";

interface Row {
  id: string;
  role: string;
  email: string | null;
  disabledAt: Date | null;
  linked: { label: string }[];
}

/**
 * Changes a person's role, or disables and enables their account; it is written down beside the change. The last owner who
 * can sign in stays one: "last_owner". A guest has no account to disable: "no_account". A disabled account is signed out.
 */
export async function changePerson(input: {
  userId: string;
  change: PersonChange;
  actor: Actor;
  now: Date;
}): Promise<"changed" | "not_found" | "last_owner" | "no_account"> {
  const { userId, change, actor, now } = input;
  const { db } = await getStore();
  return db.$transaction(async (tx) => {
    // One change of owners at a time: of two that would each leave the other as the last one, the second is refused.
    await tx.$queryRaw`select "id" from "User" where "role" = 'owner' order by "id" for update`;
    const include = { linked: { select: { label: true } } } as const;
    const person = await tx.user.findUnique({ where: { id: userId }, include });
    if (person === null) return "not_found";
    const isGuest = person.email === null && person.linked.length === 0;
    if ("disabled" in change && isGuest) return "no_account";
    const losesOwner = "role" in change ? change.role !== "owner" : change.disabled;
    if (losesOwner && person.role === "owner" && (await countOtherOwners(tx, userId)) === 0)
      return "last_owner";
    await apply(tx, { userId, change, now });
    await recordDeed({ ...toDeed(person, change), actor, now }, tx);
    return "changed";
  });
}

function countOtherOwners(tx: Prisma.TransactionClient, userId: string): Promise<number> {
  return tx.user.count({ where: { role: "owner", disabledAt: null, id: { not: userId } } });
}

async function apply(
  tx: Prisma.TransactionClient,
  { userId, change, now }: { userId: string; change: PersonChange; now: Date },
): Promise<void> {
  const where = { id: userId };
  if ("role" in change) {
    await tx.user.update({ where, data: { role: change.role } });
    return;
  }
  await tx.user.update({ where, data: { disabledAt: change.disabled ? now : null } });
  if (change.disabled) await tx.session.deleteMany({ where: { userId } });
}

function toDeed(person: Row, change: PersonChange): Deed {
  const subject = person.email ?? person.linked[0]?.label ?? person.id;
  if ("role" in change)
    return { action: "user.role", subject, detail: { from: person.role, to: change.role, id: person.id } };
  return { action: change.disabled ? "user.disable" : "user.enable", subject, detail: { id: person.id } };
}

/** Signs a person out everywhere, written down beside it; null when there is no such person, else how many sessions ended. */
export async function signOutPerson(input: {
  userId: string;
  actor: Actor;
  now: Date;
}): Promise<number | null> {
  const { userId, actor, now } = input;
  const { db } = await getStore();
  return db.$transaction(async (tx) => {
    const person = await tx.user.findUnique({ where: { id: userId }, select: { email: true } });
    if (person === null) return null;
    const { count } = await tx.session.deleteMany({ where: { userId } });
    const deed: Deed = {
      action: "user.sign-out",
      subject: person.email ?? userId,
      detail: { id: userId, sessions: String(count) },
    };
    await recordDeed({ ...deed, actor, now }, tx);
    return count;
  });
}
