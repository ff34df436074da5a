import type { Instrument } from "@/lib/contract/market";
import { suggestSymbols } from "@/lib/market";
import { getPorts } from "../ports";

const LIMIT = 8;

/** Instruments for what a visitor is typing, for the question box: from the tables, without a source. */
export async function suggestFor({ typed }: { typed: string }): Promise<Instrument[]> {
  const local = await getPorts().market.listLocal();
  return suggestSymbols({ typed, local, limit: LIMIT });
}
