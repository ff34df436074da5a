import { getQuote } from "@/lib/contract/rest/operations";
import { apiDoor, toMarketAnswer, toMarketCall } from "@/lib/rest";
import { getPorts } from "@/lib/turn";

/** The newest price of an instrument. */
export const GET = apiDoor(getQuote, async ({ request, query }) =>
  toMarketAnswer(await getPorts().market.quote({ ...query, ...toMarketCall(request) })),
);
