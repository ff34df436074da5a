import { z } from "zod";

/** What an API key may do; a key is made with some of these and keeps them. */
export const apiScopes = [
  "messages",
  "conversations",
  "understand",
  "market",
  "knowledge",
  "charts",
] as const;
export const apiScopeSchema = z.enum(apiScopes);
export type ApiScope = z.infer<typeof apiScopeSchema>;

/** What each scope allows, for people. */
export const scopeNotes: Record<ApiScope, string> = {
  messages: "send messages and read their answers",
  conversations: "list, read and delete the conversations that were held with the key",
  understand: "see how a message would be understood",
  market: "read prices, histories, reports, headlines and opening hours",
  knowledge: "search the documents that are for everyone",
  charts: "make charts and read them",
};

/** What the owner chooses for a new key. */
export const newApiKeySchema = z.strictObject({
  name: z.string().trim().min(1).max(80),
  scopes: z
    .array(apiScopeSchema)
    .min(1, "choose at least one")
    .transform((scopes) => apiScopes.filter((scope) => scopes.includes(scope))),
});
export type NewApiKey = z.infer<typeof newApiKeySchema>;

/** A key as the owner's list shows it: never the key itself. Instants are ISO 8601. */
export interface ApiKeySummary {
  id: string;
  name: string;
  /** Its last four characters. */
  hint: string;
  scopes: ApiScope[];
  createdAt: string;
  /** To the minute; null while it was not used. */
  lastUsedAt: string | null;
  revokedAt: string | null;
}
