import { z } from "zod";
import { noteDeed } from "@/lib/auth";
import { door, toNotFound } from "@/lib/http";
import { dismissQuestion } from "@/lib/knowledge/questions";

const schema = z.strictObject({ group: z.string().min(1).max(400) });

/** Takes a kind of question off the owner's list. Owner only. */
export const DELETE = door(
  { who: "owner", limit: "change", takes: { body: schema } },
  async ({ request, body }) => {
    if (!(await dismissQuestion(body.group))) return toNotFound();
    await noteDeed({ action: "question.dismiss", subject: body.group }, request);
    return new Response(null, { status: 204 });
  },
);
