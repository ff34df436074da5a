import { getFundamentals } from "@/lib/contract/rest/operations";
import { apiDoor, toMarketAnswer, toMarketCall } from "@/lib/rest";
import { getPorts } from "@/lib/turn";

/** A company's reported figures. */
export const GET = apiDoor(getFundamentals, async ({ request, query }) =>
  toMarketAnswer(await getPorts().market.fundamentals({ ...query, ...toMarketCall(request) })),
);
