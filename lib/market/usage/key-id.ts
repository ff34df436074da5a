import { createHash } from "node:crypto";

const SHOWN_DIGITS = 8;

/** A short fingerprint of a key, so that two keys can be told apart where none may be shown; "none" for no key. */
export function toKeyId(key: string | null): string {
  return key === null ? "none" : createHash("sha256").update(key).digest("hex").slice(0, SHOWN_DIGITS);
}
