import { idSchema } from "@/lib/contract/ids";
import { feedbackSchema } from "@/lib/contract/talk/conversations";
import { identify, isFromHere, readJson, toNotFound } from "@/lib/http";
import { removeFeedback, setFeedback } from "@/lib/remember";

const MAX_BYTES = 8_000;

/** The answer of the address, asked about by a page of ours; whether it is the visitor's own is for the room to say. */
async function findAsked(
  request: Request,
  params: Promise<{ id: string }>,
): Promise<{ userId: string; messageId: string } | null> {
  const id = idSchema("message").safeParse((await params).id);
  return id.success && isFromHere(request) ? { userId: identify(request).userId, messageId: id.data } : null;
}

/** Keeps what the visitor thinks of an answer of theirs, in place of what they thought before. */
export async function PUT(
  request: Request,
  { params }: { params: Promise<{ id: string }> },
): Promise<Response> {
  const asked = await findAsked(request, params);
  if (asked === null) return toNotFound();
  const body = await readJson({ request, schema: feedbackSchema, maxBytes: MAX_BYTES });
  if (!body.ok) return body.response;
  const kept = await setFeedback({ ...asked, ...body.value, now: new Date() });
  return kept ? new Response(null, { status: 204 }) : toNotFound();
}

/** Takes it back. */
export async function DELETE(
  request: Request,
  { params }: { params: Promise<{ id: string }> },
): Promise<Response> {
  const asked = await findAsked(request, params);
  const removed = asked !== null && (await removeFeedback(asked));
  return removed ? new Response(null, { status: 204 }) : toNotFound();
}
