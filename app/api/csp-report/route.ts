import { cspReportSchema } from "@/lib/contract/rest/csp-report";
import { door } from "@/lib/http";
import { noteStopped } from "@/lib/page-headers";

/** What a browser's policy stopped on a page of ours, in either of the two forms that browsers send. */
export const POST = door(
  { who: "anyone", limit: "report", takes: { body: cspReportSchema, maxBytes: 16 * 1024 } },
  ({ body }) => {
    for (const stopped of body) noteStopped(stopped);
    return new Response(null, { status: 204 });
  },
);
