import type { Problem } from "@/lib/contract/failures";

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
