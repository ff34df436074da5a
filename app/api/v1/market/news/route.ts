import { getNews } from "@/lib/contract/rest/operations";
import { apiDoor, toMarketAnswer, toMarketCall } from "@/lib/rest";
import { getPorts } from "@/lib/turn";

/** Headlines about an instrument. */
export const GET = apiDoor(getNews, async ({ request, query }) =>
  toMarketAnswer(await getPorts().market.news({ ...query, ...toMarketCall(request) })),
);
