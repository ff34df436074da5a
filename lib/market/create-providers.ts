import type { MarketSourceId } from "@/lib/config";
import type { MarketProvider } from "./provider";
import { createCsvProvider } from "./providers/csv";
import { createDemoProvider } from "./providers/demo";
import { createYahooProvider } from "./providers/yahoo/yahoo-provider";
import { createStoredPriceSeries } from "./stored-price-series";

/** The sources that are switched on, in their order. `yahooBaseUrl` is null for Yahoo itself. */
export function createProviders(input: {
  sources: MarketSourceId[];
  yahooBaseUrl: string | null;
}): MarketProvider[] {
  const { sources, yahooBaseUrl } = input;
  const makers: Record<MarketSourceId, () => MarketProvider> = {
    csv: () => createCsvProvider({ store: createStoredPriceSeries() }),
    yahoo: () => createYahooProvider(yahooBaseUrl === null ? {} : { baseUrl: yahooBaseUrl }),
    demo: () => createDemoProvider(),
  };
  return sources.map((source) => makers[source]());
}
