import { z } from "zod";
import { idSchema } from "../ids";
import type { StoredMessage } from "../message";
import { MAX_PROOF_CHARS } from "./protocol";

export { SESSION_ENDED, SESSION_HEADER } from "../plain/session-header";

/** Body of `POST /api/widget/session`. */
export const openSessionSchema = z.strictObject({
  widgetId: idSchema("widget"),
  /** What this browser keeps from before, where it can keep anything. */
  kept: z.string().max(300).nullable().default(null),
  /** Somebody new: nothing of before counts. */
  fresh: z.boolean().default(false),
});

/** Body of `POST /api/widget/identify`: what the host's own server signed. */
export const identifySchema = z.strictObject({ proof: z.string().min(1).max(MAX_PROOF_CHARS) });

/** A session as the frame holds it, in its memory. */
export interface SessionAnswer {
  token: string;
  /** The token is good for so long from now on. */
  expiresInMs: number;
  /** What a browser may keep, to be the same visitor next time; null where there is nothing new to keep. */
  kept: string | null;
  /** The visitor is one whom the host's server named. */
  known: boolean;
  /** What the visitor talked about last; null where there is nothing, or when a session was only renewed. */
  conversation: { id: string; title: string; messages: StoredMessage[]; hasOlder: boolean } | null;
}
