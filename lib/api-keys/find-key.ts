import { type ApiScope, apiScopes } from "@/lib/contract/rest/scopes";
import { getStore } from "@/lib/store";
import { toDerivedId } from "./derived-id";
import { isSecret, toHash } from "./secret";

const MINUTE_MS = 60_000;

/** What a request's key makes of its sender. */
export interface FoundKey {
  keyId: string;
  scopes: ApiScope[];
  /** Whose conversations and memory these are: the key's own, or those of the visitor whom the sender names. */
  userId: string;
}

/**
 * The working key of an `Authorization: Bearer …` header, or null. `visitor` is a name that the sender gives one of its own
 * visitors: each has conversations and a memory apart. When it was used is noted to the minute.
 */
export async function findKey(input: {
  header: string | null;
  visitor: string | null;
  now: Date;
}): Promise<FoundKey | null> {
  const secret = input.header?.match(/^Bearer +(\S+) *$/i)?.[1] ?? "";
  if (!isSecret(secret)) return null;
  const { db } = await getStore();
  const key = await db.apiKey.findUnique({ where: { hash: toHash(secret) } });
  if (key === null || key.revokedAt !== null) return null;
  if (key.lastUsedAt === null || input.now.getTime() - key.lastUsedAt.getTime() > MINUTE_MS) {
    await db.apiKey.updateMany({ where: { id: key.id }, data: { lastUsedAt: input.now } });
  }
  const scopes = apiScopes.filter((scope) => key.scopes.includes(scope));
  const visitor = input.visitor?.slice(0, 200) ?? "";
  return { keyId: key.id, scopes, userId: toDerivedId({ kind: "user", from: [key.id, visitor] }) };
}
