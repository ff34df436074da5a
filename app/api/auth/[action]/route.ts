import { z } from "zod";
import { handleSignIn } from "@/lib/auth/signin";
import { door, toNotFound } from "@/lib/http";
import { moveGuest } from "@/lib/installation";

const params = z.object({ action: z.enum(["csrf", "providers", "session", "signin", "error"]) });

/** What next-auth tells its script: the CSRF token, the ways to sign in, who is signed in; and the way to the sign-in page. */
export const GET = door(
  { who: "visitor", limit: "read", takes: { params } },
  async ({ request, params: { action } }) =>
    (await handleSignIn({ request, path: [action], hooks: { moveGuest } })) ?? toNotFound(),
);
