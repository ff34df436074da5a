import { storedRoleSchema } from "@/lib/contract/accounts/accounts";
import type { Role, SessionView } from "@/lib/contract/accounts/views";
import { createId } from "@/lib/contract/ids";
import { getStore } from "@/lib/store";
import { describeAgent } from "./describe-agent";
import { openSessionCookie } from "./session-cookie";

const DAY_MS = 86_400_000;
/** A session that nobody used for this long is over. */
const IDLE_MS = 30 * DAY_MS;
/** However much it is used, it ends then; the cookie lives as long. */
export const LONGEST_SESSION_MS = 90 * DAY_MS;
/** Being seen is written down once an hour, not with every request. */
const SEEN_EVERY_MS = 3_600_000;

/** Who is signed in, read with every request. */
export interface SignedIn {
  sessionId: string;
  userId: string;
  role: Role;
  email: string | null;
  name: string | null;
}

/** Signs a browser in: the id of the new session. */
export async function beginSession(input: { userId: string; userAgent: string; now: Date }): Promise<string> {
  const { userId, now } = input;
  const { db } = await getStore();
  const id = createId("session", now.getTime());
  await db.session.create({
    data: {
      ...{ id, userId, userAgent: input.userAgent.slice(0, 300), createdAt: now, lastSeenAt: now },
      endsAt: new Date(now.getTime() + IDLE_MS),
    },
  });
  await db.session.deleteMany({ where: { userId, endsAt: { lte: now } } });
  return id;
}

/** Who a session cookie proves; null when it is not ours, ended or revoked, or the account is disabled. */
export async function findSignedIn(input: {
  cookie: string | undefined;
  now: Date;
}): Promise<SignedIn | null> {
  const opened = await openSessionCookie(input.cookie);
  if (opened === null) return null;
  const { db } = await getStore();
  const session = await db.session.findUnique({
    where: { id: opened.sessionId },
    include: { user: { select: { role: true, email: true, name: true, disabledAt: true } } },
  });
  if (session === null || session.userId !== opened.userId) return null;
  if (session.endsAt <= input.now || session.user.disabledAt !== null) return null;
  if (input.now.getTime() - session.lastSeenAt.getTime() >= SEEN_EVERY_MS) await noteSeen(session, input.now);
  const { role, email, name } = session.user;
  return { ...opened, role: storedRoleSchema.parse(role), email, name };
}

async function noteSeen({ id, createdAt }: { id: string; createdAt: Date }, now: Date): Promise<void> {
  const endsAt = new Date(Math.min(now.getTime() + IDLE_MS, createdAt.getTime() + LONGEST_SESSION_MS));
  const { db } = await getStore();
  await db.session.updateMany({ where: { id }, data: { lastSeenAt: now, endsAt } });
}

/** The browsers where somebody is signed in, the one used last first. */
export async function listSessions(input: {
  userId: string;
  sessionId: string | null;
  now: Date;
}): Promise<SessionView[]> {
  const { db } = await getStore();
  const rows = await db.session.findMany({
    where: { userId: input.userId, endsAt: { gt: input.now } },
    orderBy: { lastSeenAt: "desc" },
    take: 100,
  });
  return rows.map(({ id, userAgent, createdAt, lastSeenAt }) => ({
    id,
    agent: describeAgent(userAgent),
    createdAt: createdAt.toISOString(),
    lastSeenAt: lastSeenAt.toISOString(),
    isThis: id === input.sessionId,
  }));
}

/** Signs one browser of the user out; false when they have no such session. */
export async function endSession(input: { userId: string; sessionId: string }): Promise<boolean> {
  const { db } = await getStore();
  const { count } = await db.session.deleteMany({ where: { id: input.sessionId, userId: input.userId } });
  return count > 0;
}

/** Signs the user out everywhere, or everywhere but in one browser. Gives how many sessions ended. */
export async function endSessions(input: { userId: string; except?: string | null }): Promise<number> {
  const { db } = await getStore();
  const spared = input.except ? { id: { not: input.except } } : {};
  return (await db.session.deleteMany({ where: { userId: input.userId, ...spared } })).count;
}
