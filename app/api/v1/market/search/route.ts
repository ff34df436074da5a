import { searchMarket } from "@/lib/contract/rest/operations";
import { apiDoor, toMarketCall } from "@/lib/rest";
import { getPorts } from "@/lib/turn";

/** Instruments of a name or symbol: tables first, then the sources. */
export const GET = apiDoor(searchMarket, async ({ request, query: { query: mention } }) => {
  const { market } = getPorts();
  const found = await market.resolve({ mention, searchSources: true, ...toMarketCall(request) });
  const many = found.kind === "many" ? found.candidates : [];
  const instruments = found.kind === "one" ? [found.instrument] : many;
  return Response.json({ instruments }, { headers: { "cache-control": "no-store" } });
});
