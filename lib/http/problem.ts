import type { Problem } from "@/lib/contract/failures";
import { SESSION_ENDED } from "@/lib/contract/widget/session";

/** An error answer of our doors: `application/problem+json` (RFC 9457) with a code the client knows. */
export function toProblem(input: { status: number; code: string; title: string; detail?: string }): Response {
  const problem: Problem = { type: "about:blank", ...input };
  return Response.json(problem, {
    status: input.status,
    headers: { "content-type": "application/problem+json", "cache-control": "no-store" },
  });
}

/** "Not yours" and "not there" are the same answer. */
export function toNotFound(): Response {
  return toProblem({ status: 404, code: "not_found", title: "There is nothing here." });
}

/** A widget's session has ended: the frame opens another one and asks again. */
export function toSessionEnded(): Response {
  return toProblem({ status: 401, code: SESSION_ENDED, title: "This session has ended." });
}

/** Turned away for a while: 429 with the wait in whole seconds. */
export function toTooMany(retryAfterMs: number, title = "Too many messages."): Response {
  const seconds = Math.ceil(retryAfterMs / 1000);
  const detail = `Please wait ${seconds} seconds and send it again.`;
  const response = toProblem({ status: 429, code: "too_fast", title, detail });
  response.headers.set("retry-after", String(seconds));
  return response;
}
