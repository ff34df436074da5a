import { noteDeed } from "@/lib/auth";
import type { AddedDocument } from "@/lib/contract/knowledge/documents";
import { toProblem } from "./problem";
import { UploadError } from "./read-files";

/** 201 with an outcome for each when at least one document was taken, 422 with the same when every one was refused. */
export function toAddedAnswer(added: AddedDocument[]): Response {
  if (added.length === 0)
    return toProblem({ status: 400, code: "bad_request", title: "No file came with the request." });
  const isTaken = added.some(({ outcome }) => outcome !== "refused");
  return Response.json({ added }, { status: isTaken ? 201 : 422, headers: { "cache-control": "no-store" } });
}

/** The answer to an upload that could not be taken; any other fault is thrown on. */
export function toUploadProblem(cause: unknown): Response {
  if (!(cause instanceof UploadError)) throw cause;
  const code = cause.status === 413 ? "too_large" : "bad_request";
  return toProblem({ status: cause.status, code, title: "The upload was not taken.", detail: cause.message });
}

/** Writes down which documents an answer says were taken. */
export async function noteAdded(answer: Response, request: Request): Promise<void> {
  if (answer.status !== 201) return;
  const { added }: { added: AddedDocument[] } = await answer.clone().json();
  const taken = added.filter(({ outcome }) => outcome !== "refused").map(({ fileName }) => fileName);
  await noteDeed({ action: "document.add", subject: taken.join(", ") }, request);
}
