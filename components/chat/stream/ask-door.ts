import { ownFetch } from "@/components/ui/behaviour/own-fetch";
import type { ViewMessage } from "../ui-message";
import { clickedOf, textOf } from "../ui-message";

/** The server refused a question; `responseBody` is what it answered. */
export class RefusedError extends Error {
  override readonly name = "RefusedError";
  constructor(
    status: number,
    readonly responseBody: string,
  ) {
    super(`the chat answered ${status}`);
  }
}

/** Sends a question. Resolves when the server has taken it, before the first word; throws RefusedError where it did not. */
export async function sendQuestion(input: {
  conversationId: string;
  question: ViewMessage;
  retry: boolean;
  signal: AbortSignal;
}): Promise<Response> {
  const { conversationId, question, retry, signal } = input;
  const { id, parts } = question;
  const message = { id, text: textOf(parts), clicked: clickedOf(parts) };
  const response = await ownFetch("/api/chat", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ conversationId, message, ...(retry ? { retry } : {}) }),
    signal,
  });
  if (!response.ok) throw new RefusedError(response.status, await response.text());
  return response;
}

/** The answer of a question from its beginning, while it is being made and after; null when there is no stream of it. */
export async function resumeAnswer(messageId: string, signal: AbortSignal): Promise<Response | null> {
  const response = await ownFetch(`/api/chat/stream?messageId=${encodeURIComponent(messageId)}`, { signal });
  return response.status === 200 ? response : null;
}

/** Asks the server to stop the turn that answers a question. Rejects when there is no connection. */
export async function stopAnswer(messageId: string): Promise<void> {
  await ownFetch(`/api/chat?messageId=${encodeURIComponent(messageId)}`, { method: "DELETE" });
}
