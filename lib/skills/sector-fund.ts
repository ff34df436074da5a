import type { Instrument } from "@/lib/contract/market";
import type { SkillContext } from "./skill";

/** The US fund of a sector, by the sector's name as sources write it, in small letters. */
const FUND_OF_SECTOR: Record<string, string> = {
  technology: "XLK",
  "information technology": "XLK",
  "financial services": "XLF",
  financials: "XLF",
  energy: "XLE",
  healthcare: "XLV",
  "health care": "XLV",
  industrials: "XLI",
  "consumer cyclical": "XLY",
  "consumer discretionary": "XLY",
  "consumer defensive": "XLP",
  "consumer staples": "XLP",
  utilities: "XLU",
  "basic materials": "XLB",
  materials: "XLB",
  "real estate": "XLRE",
  "communication services": "XLC",
};

/** Sector and industry of a company as a source tells them; null where none does, and for an invented company. */
export async function findSectorOf(input: {
  instrument: Instrument;
  context: SkillContext;
}): Promise<{ sector: string | null; industry: string | null } | null> {
  const { instrument, context } = input;
  if (instrument.simulated || instrument.kind !== "equity") return null;
  const { market, now, signal } = context;
  const found = await market.fundamentals({ symbol: instrument.symbol, now, signal });
  if (!found.ok || found.value.valuation === null) return null;
  const { sector, industry } = found.value.valuation;
  return { sector, industry };
}

/** Symbol of the fund of a New York share's sector; null elsewhere, and where no source tells the sector. */
export async function findSectorFund(input: {
  instrument: Instrument;
  context: SkillContext;
}): Promise<string | null> {
  if (input.instrument.timeZone !== "America/New_York") return null;
  const found = await findSectorOf(input);
  return FUND_OF_SECTOR[found?.sector?.toLowerCase() ?? ""] ?? null;
}
