import { getCache } from "@/lib/cache";
import { getConfig } from "@/lib/config";
import { getGlossary } from "@/lib/knowledge/glossary";
import {
  createMarket,
  createProviders,
  createStoredListings,
  createUsage,
  listOffSources,
  type Market,
  type Usage,
} from "@/lib/market";
import { getModel } from "@/lib/model";
import { createModelReader } from "@/lib/understand";
import { findCustomIntent, getReader, keepUnsure } from "@/lib/understand/teach";
import type { TurnPorts } from "./turn-input";

/** Like the store, the ports live on the process: the server's bundles share one market with one cache. */
const holder = process as typeof process & { tickertalkPorts?: TurnPorts; tickertalkUsage?: Usage };

/** This process's market, glossary, classifier, model, and what the owner teaches. */
export function getPorts(): TurnPorts {
  holder.tickertalkPorts ??= openPorts();
  return holder.tickertalkPorts;
}

function openPorts(): TurnPorts {
  const writer = getModel();
  return {
    market: openMarket(),
    glossary: getGlossary(),
    /** Whatever answers at that moment: the owner may have promoted another. */
    get classifier() {
      return getReader();
    },
    model: writer === null ? null : createModelReader({ model: writer }),
    writer,
    teaching: { findCustomIntent, keepUnsure },
  };
}

/** Writes what was counted of the sources and has not been written yet. */
export async function closePorts(): Promise<void> {
  await holder.tickertalkUsage?.close();
}

/** The market over the sources that are set, with the cache and the counters that all instances share. */
function openMarket(): Market {
  const { marketSources: sources, marketKeys, marketBaseUrls, marketQuotas, yahooBaseUrl } = getConfig();
  const cache = getCache();
  const usage = createUsage({ cache });
  holder.tickertalkUsage = usage;
  const providers = createProviders({
    sources,
    keys: marketKeys,
    baseUrls: marketBaseUrls,
    quotas: marketQuotas,
    yahooBaseUrl,
    usage,
  });
  // in one process alone, what is kept parsed is enough: as text it would only be there twice
  const shared = cache.kind === "memory" ? null : cache;
  const { listCompanies } = createStoredListings();
  return createMarket({ providers, cache: shared, usage, off: listOffSources({ sources }), listCompanies });
}
