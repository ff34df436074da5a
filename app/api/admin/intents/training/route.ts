import { getVisitor } from "@/lib/auth";
import { toNotFound } from "@/lib/http";
import { getTrainingStatus } from "@/lib/understand/teach";

/** How the training is going; to anybody but the owner it is not there. */
export async function GET(): Promise<Response> {
  if (!(await getVisitor()).isOwner) return toNotFound();
  const status = await getTrainingStatus({ now: new Date() });
  return Response.json(status, { headers: { "cache-control": "no-store" } });
}
