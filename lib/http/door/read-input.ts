import type { z } from "zod";
import { toNotFound, toProblem } from "../problem";
import { readJson } from "../read-json";
import type { DoorRules } from "./rules";

const MOST_BYTES = 64 * 1024;

/** What was read of a request, each part by its schema. */
export interface ReadInput {
  params: unknown;
  query: unknown;
  body: unknown;
}

/** Reads what a door takes, or gives the answer that says what is wrong with it. */
export async function readInput(input: {
  request: Request;
  takes: DoorRules["takes"];
  params: Promise<unknown> | undefined;
}): Promise<{ ok: true; value: ReadInput } | { ok: false; response: Response }> {
  const { request, takes } = input;
  const value: ReadInput = { params: undefined, query: undefined, body: undefined };
  if (takes === "nothing") return { ok: true, value };
  if (takes.params !== undefined) {
    const params = takes.params.safeParse(await input.params);
    if (!params.success) return { ok: false, response: toNotFound() };
    value.params = params.data;
  }
  if (takes.query !== undefined) {
    const query = takes.query.safeParse(Object.fromEntries(new URL(request.url).searchParams));
    if (!query.success)
      return { ok: false, response: takes.hidden ? toNotFound() : toUnreadable(query.error, "query") };
    value.query = query.data;
  }
  if (takes.body !== undefined) {
    const body = await readJson({ request, schema: takes.body, maxBytes: takes.maxBytes ?? MOST_BYTES });
    if (!body.ok) return body;
    value.body = body.value;
  }
  return { ok: true, value };
}

function toUnreadable(error: z.ZodError, place: string): Response {
  const issue = error.issues[0];
  const detail = `${issue?.path.join(".") || place}: ${issue?.message ?? "not readable"}`;
  return toProblem({ status: 400, code: "bad_request", title: "Not readable", detail });
}
