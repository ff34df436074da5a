import { getHistory } from "@/lib/contract/rest/operations";
import { aggregateBars } from "@/lib/market";
import { apiDoor, toMarketAnswer, toMarketCall } from "@/lib/rest";
import { getPorts } from "@/lib/turn";

/** Prices of a span, by day, week or month. */
export const GET = apiDoor(getHistory, async ({ request, query: { interval, ...asked } }) => {
  const result = await getPorts().market.history({ ...asked, ...toMarketCall(request) });
  return toMarketAnswer(result, ({ bars, ...history }) => {
    return { ...history, interval, bars: aggregateBars({ bars, interval }) };
  });
});
