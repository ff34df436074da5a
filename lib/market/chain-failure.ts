import type { MarketAbility } from "@/lib/contract/company/company-data";
import type { MarketFailureCode } from "@/lib/contract/failures";
import type { ChainFailure } from "./market";
import type { MarketFailure } from "./provider";

/** The least certain first: as long as one source could not be asked, nobody can say that a symbol does not exist. */
const TOLD_FIRST: MarketFailureCode[] = [
  "offline",
  "timeout",
  "rate_limited",
  "auth",
  "plan_required",
  "bad_data",
  "no_data",
  "not_found",
];

/**
 * The chain's failure over the failures of its sources, in the order tried. The one to tell first is `offline` or
 * `timeout` where any source was, and `not_found` only when every source said so. With no source to ask at all it is
 * `no_data` of source `none`.
 */
export function toChainFailure(
  tried: MarketFailure[],
  kind: MarketAbility = "history",
): { ok: false } & ChainFailure {
  const [first] = [...tried].sort((a, b) => TOLD_FIRST.indexOf(a.code) - TOLD_FIRST.indexOf(b.code));
  return { ok: false, failure: first ?? toNobody(kind), tried };
}

function toNobody(kind: MarketAbility): MarketFailure {
  const detail = `no source that is switched on tells ${kind} of this symbol, and no imported file does`;
  return { code: "no_data", sourceId: "none", sourceLabel: "No live source", retryAfterMs: null, detail };
}
