import type { Instrument } from "@/lib/contract/market";
import { toSpokenKeys } from "./names/name-tokens";

/** The first hit of a search alone when it is plainly meant, else all hits to choose from. */
export function chooseHits({ mention, hits }: { mention: string; hits: Instrument[] }): Instrument[] {
  const phrase = toSpokenKeys(mention).join(" ");
  const nameOf = (hit: Instrument) => toSpokenKeys(hit.name).join(" ");
  const [top] = hits;
  if (!top) return [];
  const written = mention === mention.toUpperCase() && /^[A-Z0-9.^=-]+$/.test(mention);
  if (written && top.symbol.toUpperCase() === mention) return [top];
  if (nameOf(top) === phrase) return [top];
  const begins = (hit: Instrument) => `${nameOf(hit)} `.startsWith(`${phrase} `);
  const rivals = hits.filter((hit) => begins(hit) && nameOf(hit) !== nameOf(top));
  return begins(top) && phrase.length >= 4 && rivals.length === 0 ? [top] : hits;
}
