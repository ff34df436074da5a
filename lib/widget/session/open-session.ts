import { createId } from "@/lib/contract/ids";
import type { SessionAnswer } from "@/lib/contract/widget/session";
import { findConversation, listConversations } from "@/lib/remember";
import { findOpenWidget, type OpenWidget } from "../known-widgets";
import { parseKept, toKept } from "./kept";
import { issueToken, parseSession, SESSION_MS, type WidgetSession } from "./token";

/** How long a visitor stays the one whom the host's server named; then it has to name them again. */
const NAMED_MS = 12 * 3_600_000;

/** A session, or that there is no such widget. */
export type OpenedSession = { ok: true; session: SessionAnswer } | { ok: false };

/**
 * A session of a widget: the one of `current` renewed, else that of the guest whom one of the `kept` texts proves, else
 * of somebody new. `fresh` is always somebody new.
 */
export async function openSession(input: {
  widgetId: string;
  kept: (string | null | undefined)[];
  /** The token of the session that the frame holds. */
  current: string | null;
  fresh: boolean;
  now: Date;
}): Promise<OpenedSession> {
  const { widgetId, fresh, now } = input;
  const widget = await findOpenWidget(widgetId);
  if (widget === null) return { ok: false };
  const held = fresh || input.current === null ? null : parseSession({ token: input.current, now });
  if (held !== null && isRenewable({ held, widget, now }))
    return { ok: true, session: answerHeld(held, now) };
  const kept = fresh ? [] : input.kept;
  const proven = kept.map((text) => (text ? parseKept({ kept: text, widgetId }) : null));
  const userId = proven.find((one) => one !== null) ?? createId("user");
  return { ok: true, session: await toAnswer({ userId, widgetId, named: null }, now) };
}

/** A session as it is answered, with what the visitor talked about last. */
export async function toAnswer(session: WidgetSession, now: Date): Promise<SessionAnswer> {
  const { userId, named } = session;
  const [newest] = await listConversations({ userId, limit: 1 });
  const found = newest ? await findConversation({ userId, conversationId: newest.id, now }) : null;
  return {
    ...answerHeld(session, now),
    kept: named === null ? toKept(session) : null,
    conversation: found,
  };
}

function answerHeld(session: WidgetSession, now: Date): SessionAnswer {
  const token = issueToken({ session, now });
  return { token, expiresInMs: SESSION_MS, kept: null, known: session.named !== null, conversation: null };
}

function isRenewable(input: { held: WidgetSession; widget: OpenWidget; now: Date }): boolean {
  const { held, widget, now } = input;
  if (held.widgetId !== widget.id) return false;
  if (held.named === null) return true;
  const isRecent = now.getTime() - held.named.atMs < NAMED_MS;
  return isRecent && held.named.secretNonce === widget.secretNonce;
}
