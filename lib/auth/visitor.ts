import { cookies } from "next/headers";
import { getStore } from "@/lib/store";
import { issueGuest, parseCookieValue, VISITOR_COOKIE } from "./guest";

/** Who asks. A guest's id exists from the first visit; a stored user from the first message. */
export interface Visitor {
  userId: string;
  role: "visitor" | "owner";
  isOwner: boolean;
}

/** The user id the request's cookie proves; a new guest's when it proves none. Costs no database read. */
export async function getVisitorId(): Promise<string> {
  const jar = await cookies();
  return parseCookieValue(jar.get(VISITOR_COOKIE)?.value) ?? issueGuest().userId;
}

/** The visitor with their role, read from the store. */
export async function getVisitor(): Promise<Visitor> {
  const userId = await getVisitorId();
  const { db } = await getStore();
  const user = await db.user.findUnique({ where: { id: userId }, select: { role: true } });
  const isOwner = user?.role === "owner";
  return { userId, role: isOwner ? "owner" : "visitor", isOwner };
}
