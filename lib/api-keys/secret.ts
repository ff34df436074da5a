import { createHash, randomBytes } from "node:crypto";

/** Says whose key it is where one is found in a log or a repository. */
const PREFIX = "tt_";
const FORM = /^tt_[A-Za-z0-9_-]{43}$/;

/** A new key: 256 bits of chance. */
export function createSecret(): string {
  return PREFIX + randomBytes(32).toString("base64url");
}

/** True for what can be a key of ours at all. */
export function isSecret(text: string): boolean {
  return FORM.test(text);
}

/** What is kept of a key. Chance of 256 bits needs no slow digest: nobody can try them all. */
export function toHash(secret: string): string {
  return createHash("sha256").update(secret).digest("hex");
}
