import { createId } from "@/lib/contract/ids";
import { type ApiKeySummary, apiScopes, type NewApiKey } from "@/lib/contract/rest/scopes";
import { getStore, type Prisma } from "@/lib/store";
import { createSecret, toHash } from "./secret";

type Row = Prisma.ApiKeyGetPayload<object>;

/** Makes a key. Its `secret` is given here and never again. */
export async function createKey(
  input: NewApiKey & { now: Date },
): Promise<{ key: ApiKeySummary; secret: string }> {
  const { db } = await getStore();
  const secret = createSecret();
  const row = await db.apiKey.create({
    data: {
      id: createId("apiKey", input.now.getTime()),
      name: input.name,
      hash: toHash(secret),
      hint: secret.slice(-4),
      scopes: input.scopes,
      createdAt: input.now,
    },
  });
  return { key: toSummary(row), secret };
}

/** All keys, those that work first, then the newest first. */
export async function listKeys(): Promise<ApiKeySummary[]> {
  const { db } = await getStore();
  const rows = await db.apiKey.findMany({ orderBy: { id: "desc" }, take: 500 });
  const summaries = rows.map(toSummary);
  return [
    ...summaries.filter(({ revokedAt }) => revokedAt === null),
    ...summaries.filter(({ revokedAt }) => revokedAt !== null),
  ];
}

/** Takes a key back: the next request with it is refused. False when there is no such key that works. */
export async function revokeKey(input: { id: string; now: Date }): Promise<boolean> {
  const { db } = await getStore();
  const { count } = await db.apiKey.updateMany({
    where: { id: input.id, revokedAt: null },
    data: { revokedAt: input.now },
  });
  return count > 0;
}

function toSummary(row: Row): ApiKeySummary {
  return {
    id: row.id,
    name: row.name,
    hint: row.hint,
    scopes: apiScopes.filter((scope) => row.scopes.includes(scope)),
    createdAt: row.createdAt.toISOString(),
    lastUsedAt: row.lastUsedAt?.toISOString() ?? null,
    revokedAt: row.revokedAt?.toISOString() ?? null,
  };
}
