import { door } from "@/lib/http";
import { getTrainingStatus } from "@/lib/understand/teach";

/** How the training is going; to anybody but the owner it is not there. */
export const GET = door({ who: "owner", limit: "read", takes: "nothing" }, async () => {
  const status = await getTrainingStatus({ now: new Date() });
  return Response.json(status, { headers: { "cache-control": "no-store" } });
});
