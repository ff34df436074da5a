import { z } from "zod";
import { getVisitor, unlink } from "@/lib/auth";
import { isFromHere, toNotFound, toProblem } from "@/lib/http";

const providerSchema = z.enum(["github", "google"]);

/** Takes the account of another site off one's own; 409 while it is the only way to sign in. */
export async function DELETE(
  request: Request,
  { params }: { params: Promise<{ provider: string }> },
): Promise<Response> {
  const provider = providerSchema.safeParse((await params).provider);
  const { account } = await getVisitor();
  if (!provider.success || account === null || !isFromHere(request)) return toNotFound();
  const outcome = await unlink({ userId: account.userId, provider: provider.data });
  if (outcome === true) return new Response(null, { status: 204 });
  if (outcome === false) return toNotFound();
  return toProblem({ status: 409, code: "last_way", title: "It is your only way to sign in." });
}
