import type { MarketFailureCode } from "@/lib/contract/failures";
import type { MarketFailure } from "../../provider";

/** What a fault is made of. `detail` is our own wording: a source's text may repeat the key or the address. */
export interface FaultFacts {
  code: MarketFailureCode;
  detail: string;
  /** Milliseconds to wait where the source said so; absent or null otherwise. */
  retryAfterMs?: number | null;
}

const LONGEST_DETAIL = 200;

/**
 * What went wrong with one request to a source, thrown inside the provider folders only and turned into a value at
 * their doors. The message is the detail, at most 200 characters. No cause is kept: it may hold headers or an address.
 */
export class SourceFault extends Error {
  override readonly name = "SourceFault";
  readonly code: MarketFailureCode;
  readonly retryAfterMs: number | null;

  constructor(facts: FaultFacts) {
    super(facts.detail.slice(0, LONGEST_DETAIL));
    this.code = facts.code;
    this.retryAfterMs = facts.retryAfterMs ?? null;
  }

  get detail(): string {
    return this.message;
  }
}

/**
 * A thrown error as a failure of its source. What is not a `SourceFault` came from reading the answer (the client
 * throws only faults), so it is `bad_data`; its text is not passed on, for it may hold the whole body.
 */
export function toMarketFailure(input: {
  error: unknown;
  sourceId: string;
  sourceLabel: string;
}): MarketFailure {
  const { error, sourceId, sourceLabel } = input;
  if (error instanceof SourceFault) {
    const { code, detail, retryAfterMs } = error;
    return { code, sourceId, sourceLabel, retryAfterMs, detail };
  }
  const kind = error instanceof Error ? error.name.slice(0, 40) : typeof error;
  return {
    code: "bad_data",
    sourceId,
    sourceLabel,
    retryAfterMs: null,
    detail: `unreadable answer (${kind})`,
  };
}
