import { createId } from "@/lib/contract/ids";
import { canMail } from "@/lib/mail";
import { getStore, type Prisma } from "@/lib/store";
import { hashPassword } from "./password-hash";

/** What tells a guest from an account. */
const GUEST = { email: null, linked: { none: {} } } satisfies Prisma.UserWhereInput;

/** What a new account is made of. */
export interface NewAccount {
  email: string;
  passwordHash: string;
  /** When the address was proven by a mail that arrived; null when it was only typed. */
  emailProvenAt: Date | null;
  /** The guest of this browser. The owner by the one-time link hands the role on to the account. */
  guestId: string;
  now: Date;
}

/**
 * Makes an account; null when one has the address already. It is a user of its own: a guest's cookie, which cannot be
 * revoked, never proves it. What the guest has said and kept moves to it when it first signs in.
 */
export async function createAccount(input: NewAccount): Promise<{ userId: string } | null> {
  const { guestId, now, ...columns } = input;
  const { db } = await getStore();
  return db.$transaction(async (tx) => {
    if ((await tx.user.count({ where: { email: input.email } })) > 0) return null;
    const userId = createId("user", now.getTime());
    const role = (await handOverOwnership(tx, guestId)) ? "owner" : "member";
    const made = await tx.user.createMany({
      data: [{ id: userId, role, createdAt: now, ...columns }],
      skipDuplicates: true,
    });
    if (made.count === 0) throw new Error("Two accounts of one address at once.");
    return { userId };
  });
}

/** True when the guest was the owner, who is a visitor from now on. */
async function handOverOwnership(tx: Prisma.TransactionClient, guestId: string): Promise<boolean> {
  return (
    (await tx.user.updateMany({ where: { ...GUEST, id: guestId, role: "owner" }, data: { role: "visitor" } }))
      .count > 0
  );
}

/**
 * True where a new account is made by a link in a mail. The owner by the one-time link, who has no account yet, is not asked:
 * a mistyped address would hand the installation to a stranger.
 */
export async function canMailSignUp(guestId: string): Promise<boolean> {
  if (!canMail()) return false;
  const { db } = await getStore();
  return (await db.user.count({ where: { ...GUEST, id: guestId, role: "owner" } })) === 0;
}

/** A new account at once, of a password. "taken" costs as much time as "made". */
export async function createAccountNow(input: {
  email: string;
  password: string;
  guestId: string;
  now: Date;
}): Promise<"made" | "taken"> {
  const { password, ...rest } = input;
  const passwordHash = await hashPassword(password);
  return (await createAccount({ ...rest, passwordHash, emailProvenAt: null })) === null ? "taken" : "made";
}
