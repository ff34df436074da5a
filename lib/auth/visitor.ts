import { cookies } from "next/headers";
import { cache } from "react";
import { storedRoleSchema } from "@/lib/contract/accounts/accounts";
import type { Role } from "@/lib/contract/accounts/views";
import { getStore } from "@/lib/store";
import { issueGuest, parseCookieValue, VISITOR_COOKIE } from "./guest";
import { getSessionCookieName } from "./sessions/session-cookie";
import { findSignedIn, type SignedIn } from "./sessions/sessions";

/** Who asks. A guest's id exists from the first visit; a stored user from the first message. */
export interface Visitor {
  userId: string;
  role: Role;
  isOwner: boolean;
  /** The account and the session of this browser; null for a guest. */
  account: SignedIn | null;
}

/** One look into the store for all parts of a page. */
const readSignedIn = cache((cookie: string | undefined) => findSignedIn({ cookie, now: new Date() }));

/** The account that is signed in, else the guest that the cookie proves, else a new guest. A guest costs no database read. */
export async function getVisitorId(): Promise<string> {
  const jar = await cookies();
  const signedIn = await readSignedIn(jar.get(getSessionCookieName())?.value);
  return signedIn?.userId ?? (await getGuestId());
}

/** The guest that this browser is when nobody is signed in. */
export async function getGuestId(): Promise<string> {
  return parseCookieValue((await cookies()).get(VISITOR_COOKIE)?.value) ?? issueGuest().userId;
}

/** The visitor with their role, read from the store. */
export async function getVisitor(): Promise<Visitor> {
  const jar = await cookies();
  const account = await readSignedIn(jar.get(getSessionCookieName())?.value);
  if (account !== null) return toVisitor(account.userId, account.role, account);
  const userId = await getGuestId();
  return toVisitor(userId, await findGuestRole(userId), null);
}

/** The role of a browser without an account, e.g. of one that opened the owner's link. */
export async function findGuestRole(userId: string): Promise<Role> {
  const { db } = await getStore();
  const user = await db.user.findUnique({ where: { id: userId }, select: { role: true } });
  return storedRoleSchema.parse(user?.role);
}

function toVisitor(userId: string, role: Role, account: SignedIn | null): Visitor {
  return { userId, role, isOwner: role === "owner", account };
}
