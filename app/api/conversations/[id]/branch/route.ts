import { idSchema } from "@/lib/contract/ids";
import { branchSchema } from "@/lib/contract/talk/conversations";
import { identify, isFromHere, readJson, toNotFound } from "@/lib/http";
import { branchConversation } from "@/lib/remember";

const MAX_BYTES = 128 * 1024;

/** Makes a conversation out of what stands before one of the visitor's own questions; answers with its id. */
export async function POST(
  request: Request,
  { params }: { params: Promise<{ id: string }> },
): Promise<Response> {
  const conversationId = idSchema("conversation").safeParse((await params).id);
  if (!conversationId.success || !isFromHere(request)) return toNotFound();
  const body = await readJson({ request, schema: branchSchema, maxBytes: MAX_BYTES });
  if (!body.ok) return body.response;
  const { userId } = identify(request);
  const asked = { userId, conversationId: conversationId.data, ...body.value, now: new Date() };
  const branch = await branchConversation(asked);
  return branch === null ? toNotFound() : Response.json(branch, { status: 201 });
}
