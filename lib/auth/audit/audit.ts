import type { AuditAction, AuditView } from "@/lib/contract/accounts/audit";
import { getStore, type Prisma } from "@/lib/store";
import { isOperatorHeader } from "../operator-token";
import { getVisitor } from "../visitor";

/** Who did something, and what they were called. */
export interface Actor {
  id: string;
  name: string;
}

/** Something that was done. `detail` holds short texts by name; no message, no password, no key. */
export interface Deed {
  action: AuditAction;
  subject: string;
  detail?: Record<string, string>;
}

const OPERATOR: Actor = { id: "operator", name: "the server's command line" };
const MAX_CHARS = 300;

/** Who asks, as the audit log names them: the command line where the request carries its token, else the visitor. */
export async function findActor(request: Request | null): Promise<Actor> {
  const header = request?.headers.get("authorization") ?? null;
  if (isOperatorHeader({ header, now: new Date() })) return OPERATOR;
  const { userId, role, account } = await getVisitor();
  return { id: userId, name: account?.email ?? account?.name ?? `${role} without an account` };
}

/** Writes down what was done. `tx` puts it into the transaction of the change itself. */
export async function recordDeed(
  input: Deed & { actor: Actor; now: Date },
  tx?: Prisma.TransactionClient,
): Promise<void> {
  const { actor, action, now } = input;
  const client = tx ?? (await getStore()).db;
  const detail = Object.fromEntries(
    Object.entries(input.detail ?? {}).map(([name, text]) => [name, text.slice(0, MAX_CHARS)]),
  );
  await client.auditEntry.create({
    data: {
      ...{ at: now, actorId: actor.id, actorName: actor.name, action, detail },
      subject: input.subject.slice(0, MAX_CHARS),
    },
  });
}

/** The one line for a door of the owner's: writes down what the one who sent the request has just done. */
export async function noteDeed(deed: Deed, request: Request | null = null): Promise<void> {
  await recordDeed({ ...deed, actor: await findActor(request), now: new Date() });
}

/** What was done, newest first: a page of 100 before an id, and whether there is more. */
export async function listDeeds(input: {
  before: number | null;
}): Promise<{ entries: AuditView[]; hasOlder: boolean }> {
  const { db } = await getStore();
  const rows = await db.auditEntry.findMany({
    where: input.before === null ? {} : { id: { lt: input.before } },
    orderBy: { id: "desc" },
    take: 101,
  });
  const entries = rows.slice(0, 100).map(({ at, detail, ...row }) => ({
    ...row,
    at: at.toISOString(),
    detail: detail as Record<string, string>,
  }));
  return { entries, hasOlder: rows.length > 100 };
}
