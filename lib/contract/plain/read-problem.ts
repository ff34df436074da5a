import type { Problem } from "../failures";

/**
 * A body as the problem document that it is (`problemSchema`), or null. Looked at by hand, for a page tells of a refusal
 * before it needs any schema.
 */
export function readProblem(body: unknown): Problem | null {
  if (typeof body !== "object" || body === null) return null;
  const { type, title, status, code, detail } = body as Record<keyof Problem, unknown>;
  if (typeof type !== "string" || typeof title !== "string" || typeof code !== "string") return null;
  if (typeof status !== "number" || !["string", "undefined"].includes(typeof detail)) return null;
  return { type, title, status, code, ...(typeof detail === "string" ? { detail } : {}) };
}
