import type { Instrument } from "@/lib/contract/market";
import type { Market } from "@/lib/market";

/** The broad index of a market, by the exchange's time zone. A share is set beside its own market's, never another's. */
const INDEX_OF_ZONE: Record<string, string> = {
  "America/New_York": "^GSPC",
  "America/Toronto": "^GSPTSE",
  "Europe/London": "^FTSE",
  "Europe/Berlin": "^GDAXI",
  "Europe/Paris": "^FCHI",
  "Europe/Amsterdam": "^AEX",
  "Europe/Zurich": "^SSMI",
  "Asia/Tokyo": "^N225",
  "Asia/Hong_Kong": "^HSI",
  "Australia/Sydney": "^AXJO",
};

/** Symbol of the broad index that an instrument is measured against; null where none is known. */
export async function findHomeIndex(input: {
  instrument: Instrument;
  market: Market;
}): Promise<string | null> {
  const { instrument, market } = input;
  if (instrument.kind === "crypto" || instrument.kind === "fx" || instrument.kind === "index") return null;
  if (!instrument.simulated) return INDEX_OF_ZONE[instrument.timeZone] ?? null;
  const local = await market.listLocal();
  return local.find(({ simulated, kind }) => simulated && kind === "index")?.symbol ?? null;
}
