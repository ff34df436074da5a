import { z } from "zod";
import { idSchema } from "@/lib/contract/ids";
import { feedbackSchema } from "@/lib/contract/talk/conversations";
import { door, toNotFound } from "@/lib/http";
import { removeFeedback, setFeedback } from "@/lib/remember";

const params = z.object({ id: idSchema("message") });
const done = (found: boolean) => (found ? new Response(null, { status: 204 }) : toNotFound());

/** Keeps what the visitor thinks of an answer of theirs, in place of what they thought before. */
export const PUT = door(
  { who: "visitor", limit: "change", takes: { params, body: feedbackSchema, maxBytes: 8_000 } },
  async ({ who: { userId }, params: { id: messageId }, body }) =>
    done(await setFeedback({ userId, messageId, ...body, now: new Date() })),
);

/** Takes it back. */
export const DELETE = door(
  { who: "visitor", limit: "change", takes: { params } },
  async ({ who: { userId }, params: { id: messageId } }) => done(await removeFeedback({ userId, messageId })),
);
