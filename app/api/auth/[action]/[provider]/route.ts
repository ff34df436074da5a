import { z } from "zod";
import { handleSignIn } from "@/lib/auth/signin";
import { door, toNotFound } from "@/lib/http";
import { moveGuest } from "@/lib/installation";

const params = z.object({
  action: z.enum(["signin", "callback"]),
  provider: z.enum(["credentials", "github", "google"]),
});
const form = "a form of next-auth's script with its CSRF token, of 10 kB at most";
const hooks = { moveGuest };

/** The way back from GitHub and Google. */
export const GET = door(
  { who: "visitor", limit: "change", takes: { params } },
  async ({ request, params: { action, provider } }) =>
    (await handleSignIn({ request, path: [action, provider], hooks })) ?? toNotFound(),
);

/** Signs in with address and password, or goes to GitHub or Google, with the CSRF token of the same browser. */
export const POST = door(
  { who: "visitor", limit: "change", takes: { params, form } },
  async ({ request, params: { action, provider } }) =>
    (await handleSignIn({ request, path: [action, provider], hooks })) ?? toNotFound(),
);
