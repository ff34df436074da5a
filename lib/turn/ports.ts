import { getConfig } from "@/lib/config";
import { getGlossary } from "@/lib/knowledge/glossary";
import { createMarket, createProviders } from "@/lib/market";
import type { TurnPorts } from "./turn-input";

/** Like the store, the ports live on the process: the server's bundles share one market with one cache. */
const holder = process as typeof process & { tickertalkPorts?: TurnPorts };

/** This process's market and glossary. */
export function getPorts(): TurnPorts {
  if (holder.tickertalkPorts === undefined) {
    const { marketSources, yahooBaseUrl } = getConfig();
    const market = createMarket({ providers: createProviders({ sources: marketSources, yahooBaseUrl }) });
    holder.tickertalkPorts = { market, glossary: getGlossary() };
  }
  return holder.tickertalkPorts;
}
