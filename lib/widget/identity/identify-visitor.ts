import { sign } from "@/lib/auth/guest";
import { ID_PREFIX } from "@/lib/contract/plain/create-id";
import type { SessionAnswer } from "@/lib/contract/widget/session";
import { getStore } from "@/lib/store";
import { findOpenWidget } from "../known-widgets";
import { toAnswer } from "../session/open-session";
import { parseSession } from "../session/token";
import { verifyProof } from "./verify-proof";

/** The session of the visitor who was named; or that ours has ended; or why the proof does not count. */
export type Identified =
  | { ok: true; session: SessionAnswer }
  | { ok: false; code: "session_ended" | "refused"; reason: string };

/**
 * Makes the visitor of a session the one whom the host's server names. What the guest talked about goes with them; what
 * the guest's browser keeps does not, so that without another proof nobody is that visitor again.
 */
export async function identifyVisitor(input: {
  token: string | null;
  proof: string;
  now: Date;
  /** Gives what a guest has to somebody else; it reaches into rooms that this one knows nothing of. */
  moveGuest(input: { guestId: string; userId: string }): Promise<void>;
}): Promise<Identified> {
  const { now } = input;
  const session = input.token === null ? null : parseSession({ token: input.token, now });
  const widget = session && (await findOpenWidget(session.widgetId));
  if (session === null || widget === null)
    return { ok: false, code: "session_ended", reason: "This session has ended." };
  const verified = await verifyProof({ proof: input.proof, widget, now });
  if (!verified.ok) return { ok: false, code: "refused", reason: verified.reason };
  const userId = toUserId({ widgetId: widget.id, subject: verified.subject });
  if (session.named === null) {
    const { db } = await getStore();
    await db.user.upsert({ where: { id: userId }, create: { id: userId }, update: {} });
    await input.moveGuest({ guestId: session.userId, userId });
  }
  const named = { atMs: now.getTime(), secretNonce: widget.secretNonce };
  return { ok: true, session: await toAnswer({ userId, widgetId: widget.id, named }, now) };
}

/** The same person of the same widget has the same id for ever; without our key it cannot be worked out. */
function toUserId({ widgetId, subject }: { widgetId: string; subject: string }): string {
  const digest = sign({ purpose: "widget user", text: `${widgetId} ${subject}` });
  return ID_PREFIX.user + Buffer.from(digest, "base64url").toString("hex").slice(0, 40);
}
