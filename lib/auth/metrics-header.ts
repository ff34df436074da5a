import { createHash, timingSafeEqual } from "node:crypto";

/** True when a request's `Authorization` header carries the token; never without a token. Takes the same time either way. */
export function isMetricsHeader({ header, token }: { header: string | null; token: string | null }): boolean {
  const given = header?.match(/^Bearer +(.*\S) *$/i)?.[1];
  if (token === null || given === undefined) return false;
  const digest = (text: string) => createHash("sha256").update(text).digest();
  return timingSafeEqual(digest(given), digest(token));
}
