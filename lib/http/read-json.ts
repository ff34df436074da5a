import type { z } from "zod";
import { toProblem } from "./problem";

/** A request's JSON body by its schema, or the error answer to give: too large (413) or not of the form (400). */
export async function readJson<T>(input: {
  request: Request;
  schema: z.ZodType<T>;
  maxBytes: number;
}): Promise<{ ok: true; value: T } | { ok: false; response: Response }> {
  const bytes = await readLimited(input.request, input.maxBytes);
  if (bytes === null) {
    const detail = `The request is larger than ${input.maxBytes} bytes.`;
    return { ok: false, response: toProblem({ status: 413, code: "too_large", title: "Too large", detail }) };
  }
  const parsed = input.schema.safeParse(parseJson(bytes));
  if (parsed.success) return { ok: true, value: parsed.data };
  const issue = parsed.error.issues[0];
  const detail = `${issue?.path.join(".") || "body"}: ${issue?.message ?? "not readable"}`;
  return {
    ok: false,
    response: toProblem({ status: 400, code: "bad_request", title: "Not readable", detail }),
  };
}

function parseJson(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString("utf8"));
  } catch {
    return undefined; // the schema says what is wrong with it
  }
}

async function readLimited(request: Request, maxBytes: number): Promise<Buffer | null> {
  if (Number(request.headers.get("content-length") ?? 0) > maxBytes) return null;
  const chunks: Uint8Array[] = [];
  let size = 0;
  if (request.body === null) return Buffer.alloc(0);
  for await (const chunk of request.body as unknown as AsyncIterable<Uint8Array>) {
    size += chunk.byteLength;
    if (size > maxBytes) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
