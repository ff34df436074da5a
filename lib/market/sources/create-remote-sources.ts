import type { Cache } from "@/lib/cache";
import type { MarketProvider } from "../provider";
import type { Usage } from "../usage/create-usage";
import { createAnswerCache } from "./kept/answer-cache";
import { createKeptAnswers } from "./kept/kept-answers";
import { createRemoteSource, type RemoteSource } from "./remote-source";
import { createPatientCache } from "./shared/patient-cache";
import { createSharedAnswers } from "./shared/shared-answers";
import { createSharedFlight } from "./shared/shared-flight";
import { createSingleFlight } from "./single-flight";

/**
 * The live sources in their order. They share what is kept: up to `capacity` parsed answers in this process, in front of
 * the cache that all instances share, where there is one.
 */
export function createRemoteSources(input: {
  providers: readonly MarketProvider[];
  cache: Cache | null;
  usage: Usage | null;
  capacity: number;
  clockMs: () => number;
}): RemoteSource[] {
  const { providers, cache, usage, capacity, clockMs } = input;
  const patient = cache && createPatientCache({ cache, clockMs });
  const kept = createKeptAnswers({
    local: createAnswerCache({ capacity, clockMs }),
    shared: patient && createSharedAnswers(patient),
    clockMs,
  });
  const flights = createSingleFlight();
  const sharedFlights = patient && createSharedFlight({ cache: patient });
  return providers.map((provider) =>
    createRemoteSource({ provider, kept, flights, sharedFlights, usage, clockMs }),
  );
}
