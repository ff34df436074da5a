import { decode } from "next-auth/jwt";
import { getConfig } from "@/lib/config";
import { idSchema } from "@/lib/contract/ids";
import { sign } from "../guest";

const sessionIdSchema = idSchema("session");
const userIdSchema = idSchema("user");

/** True where people reach the site over HTTPS: cookies then travel over nothing else. */
export function isSecureSite(): boolean {
  return getConfig().publicUrl.startsWith("https://");
}

/** Name of the cookie of who is signed in; over HTTPS with the prefix that binds it to this host. */
export function getSessionCookieName(): string {
  return isSecureSite() ? "__Host-tt_session" : "tt_session";
}

/** The secret that seals session cookies, made of the installation's key for this purpose alone. */
export function getSealingSecret(): string {
  return sign({ purpose: "session", text: "sealing secret" });
}

/** What a cookie of ours holds; null for what we did not seal or what is over. It says nothing about the session itself. */
export async function openSessionCookie(
  value: string | undefined,
): Promise<{ sessionId: string; userId: string } | null> {
  if (value === undefined || value.length > 4_000 || !value.startsWith("ey")) return null;
  const token = await decode({ token: value, secret: getSealingSecret() }).catch(() => null); // sealed by somebody else
  const sessionId = sessionIdSchema.safeParse(token?.sid);
  const userId = userIdSchema.safeParse(token?.sub);
  return sessionId.success && userId.success ? { sessionId: sessionId.data, userId: userId.data } : null;
}
