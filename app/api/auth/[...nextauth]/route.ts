import { handleSignIn } from "@/lib/auth/signin";
import { toNotFound } from "@/lib/http";
import { moveGuest } from "@/lib/installation";

type Context = { params: Promise<{ nextauth: string[] }> };

/** The doors of next-auth: CSRF token, ways to sign in, the way back from GitHub and Google. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const path = (await params).nextauth;
  return (await handleSignIn({ request, path, hooks: { moveGuest } })) ?? toNotFound();
}

/** Signs in, with the CSRF token of the same browser. */
export async function POST(request: Request, context: Context): Promise<Response> {
  return GET(request, context);
}
