import { z } from "zod";
import { handleSignIn } from "@/lib/auth/signin";
import { type DoorInput, door, toNotFound } from "@/lib/http";
import { moveGuest } from "@/lib/installation";

const params = z.object({ nextauth: z.array(z.string().max(40)).max(2) });
const form = "what next-auth reads: a form or a query of its own, of 10 kB at most";

async function handle({
  request,
  params: { nextauth: path },
}: DoorInput<typeof params, undefined, undefined>) {
  return (await handleSignIn({ request, path, hooks: { moveGuest } })) ?? toNotFound();
}

/** The doors of next-auth: CSRF token, ways to sign in, the way back from GitHub and Google. */
export const GET = door({ who: "visitor", limit: "read", takes: { params, form } }, handle);

/** Signs in, with the CSRF token of the same browser. */
export const POST = door({ who: "visitor", limit: "change", takes: { params, form } }, handle);
