import { idSchema } from "@/lib/contract/ids";
import { addTextOrAddressSchema } from "@/lib/contract/knowledge/documents";
import {
  identify,
  isFromHere,
  readFiles,
  readJson,
  toAddedAnswer,
  toAddress,
  toNotFound,
  toSessionEnded,
  toUploadProblem,
} from "@/lib/http";
import { handInFiles, handInTextOrAddress, listOwnDocuments, ownLimits } from "@/lib/knowledge/ingest";

const MAX_JSON_BYTES = 8 * 1024 * 1024;

/** The visitor's own documents in a conversation: `?conversationId=…`, newest first. */
export async function GET(request: Request): Promise<Response> {
  const conversationId = readConversation(request);
  if (conversationId === null) return toNotFound();
  const documents = await listOwnDocuments({ conversationId, ownerId: identify(request).userId });
  return Response.json({ documents }, { headers: { "cache-control": "no-store" } });
}

/** Adds documents that only this visitor sees, in one conversation: files as multipart, or text or an address as JSON. */
export async function POST(request: Request): Promise<Response> {
  const conversationId = readConversation(request);
  if (conversationId === null || !isFromHere(request)) return toNotFound();
  const { userId, setCookie, ended } = identify(request);
  if (ended) return toSessionEnded();
  const scope = { kind: "conversation", conversationId, ownerId: userId } as const;
  const handIn = { scope, address: toAddress(request), now: new Date() };
  const answer = await add({ request, handIn });
  if (setCookie !== null) answer.headers.append("set-cookie", setCookie);
  return answer;
}

type Given = Omit<Parameters<typeof handInFiles>[0], "files">;

async function add({ request, handIn }: { request: Request; handIn: Given }): Promise<Response> {
  if (request.headers.get("content-type")?.startsWith("application/json")) {
    const body = await readJson({ request, schema: addTextOrAddressSchema, maxBytes: MAX_JSON_BYTES });
    if (!body.ok) return body.response;
    return toAddedAnswer([await handInTextOrAddress({ ...handIn, given: body.value })]);
  }
  const files = readFiles({ request, ...ownLimits });
  return handInFiles({ ...handIn, files }).then(toAddedAnswer, toUploadProblem);
}

function readConversation(request: Request): string | null {
  const text = new URL(request.url).searchParams.get("conversationId");
  return idSchema("conversation").safeParse(text).data ?? null;
}
