import type { Problem } from "@/lib/contract/failures";
import { readProblem } from "@/lib/contract/plain/read-problem";

const UNREACHABLE = "The site could not be reached. Please try again.";

/** What a door of ours answered: its value, or the sentence to show. */
export type Sent = { ok: true; status: number; value: unknown } | { ok: false; text: string };

/** Sends JSON to a door of this site; a fault comes back as a sentence for people. */
export async function sendJson(method: string, address: string, body?: unknown): Promise<Sent> {
  try {
    const answer = await fetch(address, {
      method,
      ...(body === undefined
        ? {}
        : { body: JSON.stringify(body), headers: { "content-type": "application/json" } }),
    });
    const value: unknown = await answer.json().catch(() => null); // an answer without a body
    if (answer.ok) return { ok: true, status: answer.status, value };
    const problem = readProblem(value);
    return { ok: false, text: problem === null ? UNREACHABLE : toSentence(problem) };
  } catch {
    return { ok: false, text: UNREACHABLE };
  }
}

/** A field's fault is its own sentence; of another problem, the title and what can be done. */
function toSentence({ status, title, detail = "" }: Problem): string {
  if (status === 400) return detail.replace(/^[\w.]+: /, "") || title;
  return detail === "" ? title : `${title} ${detail}`;
}
