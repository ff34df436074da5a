/**
 * Keys of the REST API: made and shown once, kept as a digest, found by it, taken back at once.
 * It refuses to tell a key again, and to tell a revoked one from one that never was.
 * Next: `find-key.ts` for who a request's key makes of its sender, `manage-keys.ts` for the owner's verbs.
 */
export { toDerivedId } from "./derived-id";
export { type FoundKey, findKey } from "./find-key";
export { createKey, listKeys, revokeKey } from "./manage-keys";
