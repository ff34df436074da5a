import { listExchanges } from "@/lib/contract/rest/operations";
import { apiDoor } from "@/lib/rest";
import { getPorts } from "@/lib/turn";

/** Exchanges with their sessions, and whether they trade now. */
export const GET = apiDoor(listExchanges, ({ query: { exchange } }) => {
  const now = new Date();
  const exchangeIds = exchange === undefined ? null : [exchange];
  const exchanges = getPorts().market.listStatuses({ exchangeIds, now });
  return Response.json({ asOf: now.toISOString(), exchanges }, { headers: { "cache-control": "no-store" } });
});
