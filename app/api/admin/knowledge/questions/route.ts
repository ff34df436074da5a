import { z } from "zod";
import { noteDeed } from "@/lib/auth";
import { isOwnerRequest, readJson, toNotFound } from "@/lib/http";
import { dismissQuestion } from "@/lib/knowledge/questions";

const schema = z.strictObject({ group: z.string().min(1).max(400) });

/** Takes a kind of question off the owner's list. Owner only. */
export async function DELETE(request: Request): Promise<Response> {
  if (!(await isOwnerRequest(request))) return toNotFound();
  const body = await readJson({ request, schema, maxBytes: 5_000 });
  if (!body.ok) return body.response;
  if (!(await dismissQuestion(body.value.group))) return toNotFound();
  await noteDeed({ action: "question.dismiss", subject: body.value.group }, request);
  return new Response(null, { status: 204 });
}
