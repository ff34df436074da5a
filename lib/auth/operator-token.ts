import { timingSafeEqual } from "node:crypto";
import { sign } from "./guest";

const LIFETIME_MS = 60_000;

/**
 * A token for a person at the server's own command line: whoever can read the secret may act as the owner.
 * Good for one minute.
 */
export function createOperatorToken({ now }: { now: Date }): string {
  const expiresAt = String(now.getTime() + LIFETIME_MS);
  return `${expiresAt}.${sign({ purpose: "operator", text: expiresAt })}`;
}

/** True for an unexpired token of ours, as it stands in `Authorization: Bearer …`. */
export function isOperatorHeader({ header, now }: { header: string | null; now: Date }): boolean {
  const token = header?.startsWith("Bearer ") ? header.slice(7) : "";
  const dot = token.indexOf(".");
  const expiresAt = token.slice(0, dot);
  const expected = Buffer.from(sign({ purpose: "operator", text: expiresAt }));
  const given = Buffer.from(token.slice(dot + 1));
  if (expected.length !== given.length || !timingSafeEqual(expected, given)) return false;
  return Number(expiresAt) > now.getTime();
}
