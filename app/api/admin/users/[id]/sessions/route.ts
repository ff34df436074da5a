import { findActor, signOutPerson } from "@/lib/auth";
import { idSchema } from "@/lib/contract/ids";
import { isOwnerRequest, toNotFound } from "@/lib/http";

/** Signs somebody out everywhere. Owner only. */
export async function DELETE(
  request: Request,
  { params }: { params: Promise<{ id: string }> },
): Promise<Response> {
  const id = idSchema("user").safeParse((await params).id);
  if (!id.success || !(await isOwnerRequest(request))) return toNotFound();
  const actor = await findActor(request);
  const ended = await signOutPerson({ userId: id.data, actor, now: new Date() });
  return ended === null ? toNotFound() : Response.json({ ended });
}
