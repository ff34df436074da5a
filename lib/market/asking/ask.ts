import type { Provenance } from "@/lib/contract/market";
import { toChainFailure } from "../chain-failure";
import { judgeFreshness } from "../freshness";
import type { ChainResult } from "../market";
import type { MarketProvider } from "../provider";
import type { RemoteSource } from "../sources/remote-source";
import type { Usage } from "../usage/create-usage";
import { askSources } from "./ask-sources";
import type { Answered, Question } from "./question";

const SIMULATED = /^SIM:/i;

/** The sources by their part in the order. */
export interface Sources {
  imported: MarketProvider | null;
  demo: MarketProvider | null;
  /** In the order to be asked. */
  live: readonly RemoteSource[];
}

/** True for a symbol of the invented companies, which the demo market alone answers for. */
export function isSimulated(symbol: string): boolean {
  return SIMULATED.test(symbol);
}

/**
 * The way every question goes. A `SIM:` symbol: the demo market alone. A real one: an imported file that reaches the
 * asked end, then the live sources in order, then an imported file that overlaps the span; never the demo market. Only
 * sources that can are asked. Each answer leaves with the state of its exchange and why it is old, where it is.
 */
export function createAsk(input: {
  sources: Sources;
  usage: Usage | null;
  patienceMs: number;
  clockMs: () => number;
}) {
  const { sources, usage, patienceMs, clockMs } = input;
  const { imported, demo, live } = sources;

  return async function ask<T extends Answered>(question: Question<T>): Promise<ChainResult<T>> {
    const { kind, request, symbol } = question;
    const { now, signal } = request;
    const leave = (value: T, staleReason: string | null = null) =>
      withFreshness({ value, staleReason, question, live });
    signal.throwIfAborted();
    if (isSimulated(symbol)) {
      const answer = demo?.can.includes(kind) ? await question.ask(demo, signal) : null;
      return answer?.ok ? leave(answer.value) : toChainFailure(answer ? [answer.failure] : [], kind);
    }
    const reads = imported?.can.includes(kind) && (await imported.mayKnow(symbol));
    const file = imported && reads ? await question.ask(imported, signal) : null;
    if (file?.ok && question.reachesEnd(file.value)) return leave(file.value);
    const answer = await askSources({ question, sources: live, patienceMs, clockMs });
    if (answer.ok) {
      const { value, staleReason } = answer;
      if (staleReason !== null) usage?.countHit({ sourceId: value.provenance.sourceId, stale: true, now });
      return leave(value, staleReason);
    }
    if (file?.ok) return leave(file.value);
    return toChainFailure(file ? [...answer.tried, file.failure] : answer.tried, kind);
  };
}

/** The answer with its exchange's state and the reason of its age: that of the fetching before that of the calendar. */
function withFreshness<T extends Answered>(input: {
  value: T;
  staleReason: string | null;
  question: Question<T>;
  live: readonly RemoteSource[];
}): { ok: true; value: T } {
  const { value, staleReason, question, live } = input;
  const { instrument, provenance } = value;
  const newestOn = question.findNewestOn(value);
  const held = toHeld({ provenance, live });
  const judged = judgeFreshness({ instrument, provenance: held, newestOn, now: question.request.now });
  const reason = staleReason ?? judged.staleReason;
  const told = { ...provenance, session: judged.session, staleReason: reason };
  return { ok: true, value: { ...value, provenance: told } };
}

/**
 * What an answer is held to: a source that follows the exchange must have the running session, also when its answer is
 * an old close and looks like one of a source of closes.
 */
function toHeld(input: { provenance: Provenance; live: readonly RemoteSource[] }): Provenance {
  const { provenance, live } = input;
  const source = live.find(({ provider }) => provider.id === provenance.sourceId);
  const delayMinutes = source?.provider.followsWithinMinutes;
  if (delayMinutes === undefined || provenance.freshness !== "end_of_day") return provenance;
  return { ...provenance, freshness: "delayed", delayMinutes };
}
