import { storedRoleSchema } from "@/lib/contract/accounts/accounts";
import type { PersonView } from "@/lib/contract/accounts/views";
import { getStore, type Prisma } from "@/lib/store";

const PAGE_SIZE = 50;

/** Those with an account or a role, not the many guests. */
const KNOWN: Prisma.UserWhereInput = {
  OR: [{ email: { not: null } }, { linked: { some: {} } }, { role: { not: "visitor" } }],
};

/** People with an account or a role, newest first: a page of 50 from 1 on, found by a part of their address or name. */
export async function listPeople(input: {
  text: string;
  page: number;
  now: Date;
}): Promise<{ people: PersonView[]; total: number; pages: number }> {
  const { db } = await getStore();
  // Prisma hands the pattern's own signs on
  const literal = input.text.trim().replace(/[\\%_]/g, "\\$&");
  const like = { contains: literal, mode: "insensitive" } as const;
  const found: Prisma.UserWhereInput =
    like.contains === ""
      ? {}
      : {
          OR: [
            { email: like },
            { name: like },
            { id: input.text.trim() },
            { linked: { some: { label: like } } },
          ],
        };
  const where = { AND: [KNOWN, found] };
  const [total, rows] = await Promise.all([
    db.user.count({ where }),
    db.user.findMany({
      where,
      orderBy: [{ createdAt: "desc" }, { id: "desc" }],
      skip: (input.page - 1) * PAGE_SIZE,
      take: PAGE_SIZE,
      include: {
        linked: true,
        sessions: { where: { endsAt: { gt: input.now } }, orderBy: { lastSeenAt: "desc" } },
        _count: { select: { conversations: true } },
      },
    }),
  ]);
  const people = rows.map((row) => ({
    id: row.id,
    label: row.email ?? row.linked[0]?.label ?? row.id,
    role: storedRoleSchema.parse(row.role),
    isDisabled: row.disabledAt !== null,
    isGuest: row.email === null && row.linked.length === 0,
    conversations: row._count.conversations,
    sessions: row.sessions.length,
    createdAt: row.createdAt.toISOString(),
    lastSeenAt: row.sessions[0]?.lastSeenAt.toISOString() ?? null,
  }));
  return { people, total, pages: Math.max(1, Math.ceil(total / PAGE_SIZE)) };
}
