import { issueGuest, VISITOR_COOKIE } from "@/lib/auth/guest";
import { getStore } from "@/lib/store";

/** Somebody with a browser: its cookie, and who it proves them to be. */
export interface Person {
  userId: string;
  cookie: string;
}

/** A new guest with a signed cookie. */
export function createGuest(): Person {
  const { userId, value } = issueGuest();
  return { userId, cookie: `${VISITOR_COOKIE}=${value}` };
}

/** A guest who is the owner of this process's store. */
export async function createOwner(): Promise<Person> {
  const owner = createGuest();
  const { db } = await getStore();
  const role = { role: "owner" };
  await db.user.upsert({ where: { id: owner.userId }, create: { id: owner.userId, ...role }, update: role });
  return owner;
}

/** Headers of a request that a page of ours sends. */
export function fromPage({ cookie }: Person): Record<string, string> {
  return { cookie, "sec-fetch-site": "same-origin", "content-type": "application/json" };
}
