import { storedRoleSchema } from "@/lib/contract/accounts/accounts";
import { type AccountView, OUTSIDE, type OutsideId } from "@/lib/contract/accounts/views";
import { getStore } from "@/lib/store";
import { listSessions } from "../sessions/sessions";

/** The user's own account with its sessions. */
export async function getAccount(input: {
  userId: string;
  sessionId: string;
  now: Date;
}): Promise<AccountView> {
  const { db } = await getStore();
  const [user, sessions] = await Promise.all([
    db.user.findUniqueOrThrow({ where: { id: input.userId }, include: { linked: true } }),
    listSessions(input),
  ]);
  const linked = user.linked.flatMap(({ provider, label }) =>
    Object.hasOwn(OUTSIDE, provider) ? [{ provider: provider as OutsideId, label }] : [],
  );
  return {
    email: user.email,
    name: user.name,
    role: storedRoleSchema.parse(user.role),
    hasPassword: user.passwordHash !== null,
    linked,
    sessions,
  };
}
