import NextAuth from "next-auth";
import { createOptions, type SignInHooks } from "./options";

export type { SignInHooks } from "./options";

/** What of the library is there. Signing out has a door of its own; its log would be written by anybody. */
const OFFERED: Record<string, readonly string[]> = {
  GET: ["csrf", "providers", "session", "signin", "callback", "error"],
  POST: ["signin", "callback"],
};

const MAX_BODY_BYTES = 10_000;

/** Hands a request to the library; null for what is not offered. */
export async function handleSignIn(input: {
  request: Request;
  path: string[];
  hooks: SignInHooks;
}): Promise<Response | null> {
  const { request, path, hooks } = input;
  if (!OFFERED[request.method]?.includes(path[0] ?? "")) return null;
  const length = Number(request.headers.get("content-length") ?? Number.POSITIVE_INFINITY);
  if (request.method === "POST" && length > MAX_BODY_BYTES) return new Response(null, { status: 413 });
  const context = { params: Promise.resolve({ nextauth: path }) };
  return (await NextAuth(request as never, context as never, createOptions(hooks))) as Response;
}
