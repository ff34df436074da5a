import { ownFetch } from "@/components/ui/behaviour/own-fetch";
import { type Sent, type SentDocument, toSent, toSentDocument } from "./send-file";

interface Asked {
  address: string;
  method: "POST" | "PATCH" | "DELETE";
  body?: object;
}

const NO_CONNECTION = {
  ok: false,
  reason: "The server could not be reached. Nothing was changed.",
  retry: true,
} as const;

/** Sends a small JSON request to one of our doors; what went wrong comes back in words. */
export async function askServer(asked: Asked): Promise<Sent> {
  const answer = await ask(asked);
  return answer === null ? NO_CONNECTION : toSent(answer.status, answer.text);
}

/** Hands in a text or a web address as a document. */
export async function addByRequest(asked: Omit<Asked, "method">): Promise<SentDocument> {
  const answer = await ask({ ...asked, method: "POST" });
  return answer === null ? NO_CONNECTION : toSentDocument(answer.status, answer.text);
}

async function ask({ address, method, body }: Asked): Promise<{ status: number; text: string } | null> {
  const json = { headers: { "content-type": "application/json" }, body: JSON.stringify(body) };
  try {
    const response = await ownFetch(address, { method, ...(body === undefined ? {} : json) });
    return { status: response.status, text: await response.text() };
  } catch (cause) {
    console.info("The server could not be reached.", cause);
    return null;
  }
}
