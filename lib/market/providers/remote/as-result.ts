import type { MarketCall, MarketResult } from "../../provider";
import { SourceFault, toMarketFailure } from "./source-fault";
import { unlessAborted } from "./unless-aborted";

/**
 * Runs one question to a source within its time: a fault, or anything else thrown, becomes a failure; running over
 * `timeoutMs` becomes `timeout`, even where the work does not listen to its signal. Throws on the caller's abort only.
 */
export async function asResult<T>(input: {
  sourceId: string;
  sourceLabel: string;
  call: MarketCall;
  timeoutMs: number;
  work: (signal: AbortSignal) => Promise<T>;
}): Promise<MarketResult<T>> {
  const { sourceId, sourceLabel, call, timeoutMs } = input;
  call.signal.throwIfAborted();
  const deadline = AbortSignal.timeout(timeoutMs);
  const signal = AbortSignal.any([call.signal, deadline]);
  try {
    return { ok: true, value: await unlessAborted({ signal, work: input.work(signal) }) };
  } catch (error) {
    call.signal.throwIfAborted();
    const late = new SourceFault({ code: "timeout", detail: `no answer within ${timeoutMs} ms` });
    const failure = toMarketFailure({ error: deadline.aborted ? late : error, sourceId, sourceLabel });
    return { ok: false, failure };
  }
}
