import type { Instrument } from "@/lib/contract/market";

/** A well-known real instrument, with the other names people call it by (lower case). */
export interface Listing {
  instrument: Instrument;
  aliases: string[];
  /** A second line of a company whose first one stands elsewhere in the table: its full name does not lead here. */
  secondary: boolean;
}

/** What a group of listings has in common. */
interface Group {
  exchange: string;
  currency: string;
  timeZone: string;
  kind: Instrument["kind"];
  /** One listing a line: `SYMBOL | Name | alias, alias`. */
  lines: string;
  /** Every line is a second one; without it only names that end in a place, such as "(Tokyo)", are. */
  secondary?: boolean;
}

const SECOND_LINE =
  /\((?:[A-Za-z]+, )?(?:Amsterdam|Copenhagen|Darmstadt|Helsinki|Mobile|Stockholm|Hong Kong|India|London|Milan|New York|Paris|Sydney|Taipei|Tokyo|Toronto|Xetra|Zurich|Brussels|Madrid|Oslo|Sao Paulo|Shanghai|Shenzhen|Mexico|Johannesburg|Nasdaq|Preferred|Second)\)$/;

/** Listings of one group, in the order of its lines. */
export function parseListings(group: Group): Listing[] {
  const { exchange, currency, timeZone, kind, secondary = false } = group;
  return group.lines
    .trim()
    .split("\n")
    .map((line) => {
      const [symbol = "", name = "", aliases = ""] = line.split("|").map((part) => part.trim());
      return {
        instrument: { symbol, name, exchange, currency, timeZone, kind, simulated: false },
        aliases: aliases === "" ? [] : aliases.split(",").map((alias) => alias.trim()),
        secondary: secondary || SECOND_LINE.test(name),
      };
    });
}
