import { readProblem } from "@/lib/contract/plain/read-problem";

/** Why a question got no answer, in plain words. `lost` is true when the server may still be working on it. */
export interface ChatFailure {
  text: string;
  lost: boolean;
}

const NO_CONNECTION =
  "The server could not be reached. Your question is kept here; try again when you are back online.";
const FAULT = "The answer could not be made because of a fault on our side. Your question is kept.";

/**
 * An error of the chat connection as people should read it. Where the server sent a problem document, its own
 * words are used; anything else is told as a lost connection or as our fault, never as the visitor's.
 */
export function toChatFailure({ error, accepted }: { error: unknown; accepted: boolean }): ChatFailure {
  if (accepted) {
    return { text: "The connection was lost while the answer was arriving.", lost: true };
  }
  const body = readBody(error);
  if (body !== null) return { text: body, lost: false };
  return { text: error instanceof TypeError ? NO_CONNECTION : FAULT, lost: false };
}

function readBody(error: unknown): string | null {
  if (typeof error !== "object" || error === null || !("responseBody" in error)) return null;
  return toProblemText(String(error.responseBody));
}

/** The title and detail of a problem document (RFC 9457) as one line, or null when the text is none. */
export function toProblemText(body: string): string | null {
  let json: unknown;
  try {
    json = JSON.parse(body);
  } catch {
    return null; // an HTML error page of a proxy, for example
  }
  const problem = readProblem(json);
  if (problem === null) return null;
  const { title, detail } = problem;
  return detail && detail !== title ? `${title.replace(/\.?$/, ".")} ${detail}` : title;
}
