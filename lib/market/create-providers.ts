import type { KeyedSourceId, MarketQuota, MarketSourceId } from "@/lib/config";
import type { MarketProvider, SourceQuota } from "./provider";
import { ALPHAVANTAGE_QUOTAS, createAlphaVantageProvider } from "./providers/alphavantage";
import { createCsvProvider } from "./providers/csv";
import { createDemoProvider } from "./providers/demo";
import { createEdgarProvider, EDGAR_QUOTAS } from "./providers/edgar";
import { createFinnhubProvider, FINNHUB_QUOTAS } from "./providers/finnhub";
import { createMassiveProvider, MASSIVE_QUOTAS } from "./providers/massive";
import { createTiingoProvider, TIINGO_QUOTAS } from "./providers/tiingo";
import { createTwelveDataProvider, TWELVEDATA_QUOTAS } from "./providers/twelvedata";
import { createYahooProvider, YAHOO_QUOTAS } from "./providers/yahoo/yahoo-provider";
import { createStoredPriceSeries } from "./stored-price-series";
import type { Usage } from "./usage/create-usage";
import { toKeyId } from "./usage/key-id";
import { openGate, type RequestGate } from "./usage/request-gate";

/** What a source over the network is made of, once its key, address and gate are looked up. */
interface Connection {
  apiKey: string;
  gate: RequestGate;
  baseUrl?: string;
}

/** The sources over the network: how each is made, and what its free plan allows. */
const remotes: Record<
  Exclude<MarketSourceId, "csv" | "demo">,
  { quotas: readonly SourceQuota[]; create: (connection: Connection) => MarketProvider }
> = {
  tiingo: { quotas: TIINGO_QUOTAS, create: createTiingoProvider },
  twelvedata: { quotas: TWELVEDATA_QUOTAS, create: createTwelveDataProvider },
  massive: { quotas: MASSIVE_QUOTAS, create: createMassiveProvider },
  finnhub: { quotas: FINNHUB_QUOTAS, create: createFinnhubProvider },
  alphavantage: { quotas: ALPHAVANTAGE_QUOTAS, create: createAlphaVantageProvider },
  yahoo: { quotas: YAHOO_QUOTAS, create: ({ apiKey: _none, ...rest }) => createYahooProvider(rest) },
  edgar: {
    quotas: EDGAR_QUOTAS,
    create: ({ apiKey: contact, ...rest }) => createEdgarProvider({ contact, ...rest }),
  },
};

export interface ProviderSettings {
  /** Those that are switched on, in the order to be asked. */
  sources: readonly MarketSourceId[];
  /** Null for Yahoo itself. */
  yahooBaseUrl: string | null;
  /** Keys by source; for `edgar` the contact address. A source that needs one is here only with its key. */
  keys?: Partial<Record<KeyedSourceId, string>>;
  baseUrls?: Partial<Record<KeyedSourceId, string>>;
  /** In place of what the free plan of a source allows. */
  quotas?: Partial<Record<MarketSourceId, MarketQuota[]>>;
  /** Counts each request and holds to the quotas; without it nothing is counted and nothing limited. */
  usage?: Usage | null;
}

/** The sources that are switched on, in their order, each behind its own gate. */
export function createProviders(settings: ProviderSettings): MarketProvider[] {
  return settings.sources.map((id) => createProvider(id, settings));
}

/** The sources that are not switched on, with what each could be asked for. They are only described, never asked. */
export function listOffSources(input: {
  sources: readonly MarketSourceId[];
}): Pick<MarketProvider, "id" | "label" | "can">[] {
  const ids = Object.keys(remotes) as (keyof typeof remotes)[];
  return ids
    .filter((id) => !input.sources.includes(id))
    .map((id) => remotes[id].create({ apiKey: "none", gate: openGate }))
    .map(({ id, label, can }) => ({ id, label, can }));
}

function createProvider(sourceId: MarketSourceId, settings: ProviderSettings): MarketProvider {
  if (sourceId === "csv") return createCsvProvider({ store: createStoredPriceSeries() });
  if (sourceId === "demo") return createDemoProvider();
  const { keys = {}, baseUrls = {}, quotas = {}, usage = null, yahooBaseUrl } = settings;
  const remote = remotes[sourceId];
  const key = sourceId === "yahoo" ? null : (keys[sourceId] ?? null);
  const baseUrl = sourceId === "yahoo" ? yahooBaseUrl : (baseUrls[sourceId] ?? null);
  const counted = { sourceId, keyId: toKeyId(key), quotas: quotas[sourceId] ?? remote.quotas };
  return remote.create({
    apiKey: key ?? "",
    gate: usage?.gateFor(counted) ?? openGate,
    ...(baseUrl === null ? {} : { baseUrl }),
  });
}
