import { ownFetch } from "@/components/ui/behaviour/own-fetch";
import type { Verdict } from "@/lib/contract/talk/conversations";

/** Keeps what the reader thinks of an answer; null takes it back. False where the server did not take it. */
export async function sendVerdict(input: {
  messageId: string;
  verdict: Verdict | null;
  reason: string;
}): Promise<boolean> {
  const { messageId, verdict, reason } = input;
  try {
    const response = await ownFetch(`/api/messages/${encodeURIComponent(messageId)}/feedback`, {
      method: verdict === null ? "DELETE" : "PUT",
      ...(verdict === null
        ? {}
        : { headers: { "content-type": "application/json" }, body: JSON.stringify({ verdict, reason }) }),
    });
    return response.ok;
  } catch (cause) {
    console.info("A verdict could not be sent.", cause);
    return false;
  }
}
