import type { Instrument } from "@/lib/contract/market";

/** A well-known real instrument, with the other names people call it by (lower case). */
export interface Listing {
  instrument: Instrument;
  aliases: string[];
}

/** What a group of listings has in common. */
interface Group {
  exchange: string;
  currency: string;
  timeZone: string;
  kind: Instrument["kind"];
  /** One listing a line: `SYMBOL | Name | alias, alias`. */
  lines: string;
}

/** Listings of one group, in the order of its lines. */
export function parseListings(group: Group): Listing[] {
  const { exchange, currency, timeZone, kind } = group;
  return group.lines
    .trim()
    .split("\n")
    .map((line) => {
      const [symbol = "", name = "", aliases = ""] = line.split("|").map((part) => part.trim());
      return {
        instrument: { symbol, name, exchange, currency, timeZone, kind, simulated: false },
        aliases: aliases === "" ? [] : aliases.split(",").map((alias) => alias.trim()),
      };
    });
}
