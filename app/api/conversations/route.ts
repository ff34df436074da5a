import { identify } from "@/lib/http";
import { searchConversations } from "@/lib/remember";

/** The visitor's own conversations that hold the words of `?q=`, the last used first. */
export async function GET(request: Request): Promise<Response> {
  const query = new URL(request.url).searchParams.get("q") ?? "";
  const conversations = await searchConversations({ userId: identify(request).userId, query });
  return Response.json({ conversations }, { headers: { "cache-control": "no-store" } });
}
