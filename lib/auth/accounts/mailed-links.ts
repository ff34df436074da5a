import { createHash, randomBytes } from "node:crypto";
import { getConfig } from "@/lib/config";
import { sendMail } from "@/lib/mail";
import { getStore } from "@/lib/store";
import { createAccount } from "./create-account";
import { hashPassword } from "./password-hash";

/** A link to set a password is good for an hour, one to make an account for a day. */
const LIFETIME_MS = { reset: 3_600_000, "sign-up": 24 * 3_600_000 } as const;

/** Mails a link to set a new password, where the address has an account that may be used; to any other nothing is sent. */
export async function mailResetLink({ email, now }: { email: string; now: Date }): Promise<void> {
  const { db } = await getStore();
  const user = await db.user.findUnique({ where: { email } });
  if (user === null || user.disabledAt !== null) return;
  const link = await keepLink({ purpose: "reset", email, userId: user.id, passwordHash: null, now });
  await sendMail({
    to: email,
    subject: "Set a new password",
    text: `Somebody, probably you, asked to set a new password for ${email} at ${getConfig().publicUrl}.\n\n${link}\n\nThe link works once, within an hour. If it was not you, nothing has to be done.\n`,
  });
}

/** Mails a link that makes the account, or says that there is one; who asks cannot tell which. */
export async function mailSignUpLink(input: { email: string; password: string; now: Date }): Promise<void> {
  const { email, now } = input;
  const { db } = await getStore();
  const passwordHash = await hashPassword(input.password);
  const { publicUrl } = getConfig();
  if ((await db.user.count({ where: { email } })) > 0) {
    const text = `Somebody, probably you, asked to make an account for ${email} at ${publicUrl}. There is one already.\n\nSign in: ${publicUrl}/sign-in\nForgot the password? ${publicUrl}/reset\n`;
    return sendMail({ to: email, subject: "You have an account already", text });
  }
  const link = await keepLink({ purpose: "sign-up", email, userId: null, passwordHash, now });
  const text = `Somebody, probably you, asked to make an account for ${email} at ${publicUrl}.\n\n${link}\n\nThe link works once, within a day. If it was not you, nothing has to be done.\n`;
  await sendMail({ to: email, subject: "Finish your account", text });
}

/** The address of a new link; an earlier one for the same purpose stops working. */
async function keepLink(link: {
  purpose: "reset" | "sign-up";
  email: string;
  userId: string | null;
  passwordHash: string | null;
  now: Date;
}): Promise<string> {
  const { now, ...columns } = link;
  const { purpose, email } = columns;
  const { db } = await getStore();
  const token = randomBytes(32).toString("base64url");
  const expiresAt = new Date(now.getTime() + LIFETIME_MS[purpose]);
  await db.$transaction([
    db.mailedLink.deleteMany({ where: { OR: [{ purpose, email }, { expiresAt: { lte: now } }] } }),
    db.mailedLink.create({ data: { ...columns, tokenHash: toHash(token), createdAt: now, expiresAt } }),
  ]);
  const path = purpose === "reset" ? "/reset" : "/sign-up";
  return `${getConfig().publicUrl}${path}?token=${token}`;
}

function toHash(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}

/**
 * Sets the password that a link was sent for, and signs the account out everywhere; false for a link that is used, old or
 * none. Who reads mail at the address owns it: what others tied to an address that was never proven is taken off.
 */
export async function takePasswordLink(input: {
  token: string;
  password: string;
  now: Date;
}): Promise<boolean> {
  const { now } = input;
  const passwordHash = await hashPassword(input.password);
  const { db } = await getStore();
  return db.$transaction(async (tx) => {
    const tokenHash = toHash(input.token);
    const link = await tx.mailedLink.findUnique({ where: { tokenHash }, include: { user: true } });
    const used = await tx.mailedLink.deleteMany({
      where: { tokenHash, purpose: "reset", expiresAt: { gt: now } },
    });
    if (used.count === 0 || !link?.user || link.user.disabledAt !== null) return false;
    const { id: userId, emailProvenAt } = link.user;
    if (link.user.email !== link.email) return false;
    if (emailProvenAt === null) await tx.linkedAccount.deleteMany({ where: { userId } });
    await tx.user.update({
      where: { id: userId },
      data: { passwordHash, emailProvenAt: emailProvenAt ?? now },
    });
    await tx.session.deleteMany({ where: { userId } });
    return true;
  });
}

/** Makes the account that a link was sent for; false for a link that is used, old or none. */
export async function takeSignUpLink(input: { token: string; guestId: string; now: Date }): Promise<boolean> {
  const { guestId, now } = input;
  const { db } = await getStore();
  const tokenHash = toHash(input.token);
  const link = await db.mailedLink.findUnique({ where: { tokenHash } });
  const used = await db.mailedLink.deleteMany({
    where: { tokenHash, purpose: "sign-up", expiresAt: { gt: now } },
  });
  if (used.count === 0 || !link?.passwordHash) return false;
  const { email, passwordHash } = link;
  return (await createAccount({ email, passwordHash, emailProvenAt: now, guestId, now })) !== null;
}
