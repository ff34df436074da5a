import type { Provenance } from "@/lib/contract/market";

/** Lists whose entries say where they come from, when what holds them is computed from all of them. */
const LISTS = ["items", "holdings", "rows"] as const;

/** Where the figures of an object come from: what it says itself, else what holds it, else what it is computed from. */
export function toSources(
  object: Record<string, unknown>,
  outer: { path: string[]; sources: Provenance[] },
): Provenance[] {
  const own = [object.provenance, ...toList(object.provenances)].filter(isProvenance);
  // a converted price comes from the price and from the rate
  if (own.length > 0) return outer.path.at(-1) === "converted" ? [...outer.sources, ...own] : own;
  if (outer.sources.length > 0) return outer.sources;
  return LISTS.flatMap((key) => toList(object[key])).flatMap((entry) => {
    const held = typeof entry === "object" && entry !== null && "provenance" in entry && entry.provenance;
    return isProvenance(held) ? [held] : [];
  });
}

function toList(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

function isProvenance(value: unknown): value is Provenance {
  return typeof value === "object" && value !== null && "sourceLabel" in value && "asOf" in value;
}
