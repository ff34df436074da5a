import { timingSafeEqual } from "node:crypto";
import { sign } from "@/lib/auth/guest";
import { idSchema } from "@/lib/contract/ids";

/** A token is good for five minutes; the frame renews it in time. */
export const SESSION_MS = 5 * 60_000;

/** Who talks through which widget. */
export interface WidgetSession {
  userId: string;
  widgetId: string;
  /** Of a visitor whom the host's server named: when, and the nonce of the secret that proved it. Null for a guest. */
  named: { atMs: number; secretNonce: string } | null;
}

const userIdSchema = idSchema("user");
const widgetIdSchema = idSchema("widget");

/** A token that proves the session until five minutes from now. */
export function issueToken({ session, now }: { session: WidgetSession; now: Date }): string {
  const { userId, widgetId, named } = session;
  const ends = now.getTime() + SESSION_MS;
  const content = JSON.stringify([ends, userId, widgetId, named?.atMs ?? 0, named?.secretNonce ?? ""]);
  const text = Buffer.from(content).toString("base64url");
  return `${text}.${toSignature(text)}`;
}

/** The session that a token proves, or null when it has ended or is none that we signed. Reads nothing. */
export function parseSession({ token, now }: { token: string; now: Date }): WidgetSession | null {
  const [text = "", signature = "", ...more] = token.length > 600 ? [] : token.split(".");
  const [expected, given] = [Buffer.from(toSignature(text)), Buffer.from(signature)];
  if (more.length > 0 || expected.length !== given.length || !timingSafeEqual(expected, given)) return null;
  const [ends, userId, widgetId, namedAtMs, secretNonce] = JSON.parse(
    Buffer.from(text, "base64url").toString(),
  ) as [number, string, string, number, string];
  if (ends <= now.getTime()) return null;
  if (!userIdSchema.safeParse(userId).success || !widgetIdSchema.safeParse(widgetId).success) return null;
  return { userId, widgetId, named: secretNonce === "" ? null : { atMs: namedAtMs, secretNonce } };
}

function toSignature(text: string): string {
  return sign({ purpose: "widget session", text });
}
