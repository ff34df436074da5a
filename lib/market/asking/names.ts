import type { Instrument } from "@/lib/contract/market";
import { keepLast } from "@/lib/contract/plain/keep-last";
import type { Spotted } from "../market";
import type { MarketProvider } from "../provider";
import type { ListedCompany } from "../symbols/listed/listed-company";
import { createNameIndex, type NameIndex } from "../symbols/name-index";
import { spotMentions } from "../symbols/spot-mentions";

/** What the local sources list, and an index over its names. */
export interface Names {
  list(): Promise<Instrument[]>;
  /** Made anew when what is listed has changed. */
  getIndex(): Promise<NameIndex>;
  /** The names in a text; those of the texts that were asked last are kept, for messages that are read ahead. */
  spot(text: string): Promise<readonly Spotted[]>;
}

/** An index, what it was made of, and a reader by it. */
interface Made {
  index: NameIndex;
  local: Instrument[];
  companies: readonly ListedCompany[];
  spot(text: string): readonly Spotted[];
}

/**
 * The names of the local sources (imported files, demo market) and of a list of companies, which gives the same array
 * until its content changes.
 */
export function createNames(input: {
  locals: readonly MarketProvider[];
  listCompanies: () => Promise<readonly ListedCompany[]>;
}): Names {
  const { locals, listCompanies } = input;
  let made: Made | null = null;
  const list = async () => (await Promise.all(locals.map((provider) => provider.list()))).flat();
  async function getMade(): Promise<Made> {
    const [local, companies] = await Promise.all([list(), listCompanies()]);
    if (made?.companies === companies && isSameList(made.local, local)) return made;
    const index = createNameIndex(local, companies);
    const toKey = (text: string) => text;
    made = {
      index,
      local,
      companies,
      spot: keepLast({ most: 64, toKey, read: (text) => spotMentions({ text, index }) }),
    };
    return made;
  }
  return {
    list,
    getIndex: async () => (await getMade()).index,
    spot: async (text) => (await getMade()).spot(text),
  };
}

function isSameList(one: readonly Instrument[], other: readonly Instrument[]): boolean {
  const isSame = (a: Instrument, b: Instrument | undefined) =>
    a === b || (a.symbol === b?.symbol && a.name === b.name);
  return one.length === other.length && one.every((instrument, at) => isSame(instrument, other[at]));
}
