import { getStore } from "@/lib/store";
import { hashPassword, isPassword } from "./password-hash";

/**
 * The account of an address and its password, or null: no such address, no password, another password and a disabled
 * account are one answer that takes one time.
 */
export async function checkPassword(input: {
  email: string;
  password: string;
}): Promise<{ userId: string } | null> {
  const { db } = await getStore();
  const user = await db.user.findUnique({ where: { email: input.email } });
  const isRight = await isPassword({ password: input.password, hash: user?.passwordHash ?? null });
  return isRight && user !== null && user.disabledAt === null ? { userId: user.id } : null;
}

/**
 * Sets another password, and signs every other browser of the user out. `current` is null where there is none yet; then an
 * address must stand to sign in with.
 */
export async function changePassword(input: {
  userId: string;
  sessionId: string;
  current: string | null;
  password: string;
}): Promise<"changed" | "wrong_password" | "no_email"> {
  const { userId, sessionId, current } = input;
  const { db } = await getStore();
  const user = await db.user.findUniqueOrThrow({ where: { id: userId } });
  if (user.email === null) return "no_email";
  if (user.passwordHash !== null) {
    if (!(await isPassword({ password: current ?? "", hash: user.passwordHash }))) return "wrong_password";
  }
  const passwordHash = await hashPassword(input.password);
  await db.$transaction([
    db.user.update({ where: { id: userId }, data: { passwordHash } }),
    db.session.deleteMany({ where: { userId, id: { not: sessionId } } }),
    db.mailedLink.deleteMany({ where: { userId } }),
  ]);
  return "changed";
}
