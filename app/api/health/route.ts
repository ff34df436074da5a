import { door } from "@/lib/http";

/** The process answers. */
export const GET = door({ who: "anyone", limit: "read", takes: "nothing" }, () =>
  Response.json({ status: "ok" }, { headers: { "cache-control": "no-store" } }),
);
