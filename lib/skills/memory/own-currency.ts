import type { Instrument } from "@/lib/contract/market";
import type { SkillContext } from "../skill";

/** What is worth something in a currency; the points of an index and a rate are not. */
const PRICED: ReadonlySet<Instrument["kind"]> = new Set<Instrument["kind"]>([
  "equity",
  "etf",
  "fund",
  "crypto",
]);

/** The currency that the visitor asked to have prices told in, where that fits the thing; else null. */
export async function findOwnCurrency(
  { kind, simulated }: Instrument,
  { memory, returning }: SkillContext,
): Promise<string | null> {
  if (memory === undefined || !returning || simulated || !PRICED.has(kind)) return null;
  const entries = await memory.list();
  const found = entries.find(({ value }) => value.kind === "currency")?.value;
  return found?.kind === "currency" ? found.currency : null;
}
