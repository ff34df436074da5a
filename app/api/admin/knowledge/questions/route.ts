import { z } from "zod";
import { door, toNotFound } from "@/lib/http";
import { dismissQuestion } from "@/lib/knowledge/questions";

const schema = z.strictObject({ group: z.string().min(1).max(400) });

/** Takes a kind of question off the owner's list. Owner only. */
export const DELETE = door({ who: "owner", limit: "change", takes: { body: schema } }, async ({ body }) =>
  (await dismissQuestion(body.group)) ? new Response(null, { status: 204 }) : toNotFound(),
);
