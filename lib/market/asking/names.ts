import type { Instrument } from "@/lib/contract/market";
import type { MarketProvider } from "../provider";
import type { ListedCompany } from "../symbols/listed/listed-company";
import { createNameIndex, type NameIndex } from "../symbols/name-index";

/** What the local sources list, and an index over its names. */
export interface Names {
  list(): Promise<Instrument[]>;
  /** Made anew when what is listed has changed. */
  getIndex(): Promise<NameIndex>;
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
  let made: { index: NameIndex; local: Instrument[]; companies: readonly ListedCompany[] } | null = null;
  const list = async () => (await Promise.all(locals.map((provider) => provider.list()))).flat();
  return {
    list,
    async getIndex() {
      const [local, companies] = await Promise.all([list(), listCompanies()]);
      if (made?.companies === companies && isSameList(made.local, local)) return made.index;
      made = { index: createNameIndex(local, companies), local, companies };
      return made.index;
    },
  };
}

function isSameList(one: readonly Instrument[], other: readonly Instrument[]): boolean {
  const isSame = (a: Instrument, b: Instrument | undefined) =>
    a === b || (a.symbol === b?.symbol && a.name === b.name);
  return one.length === other.length && one.every((instrument, at) => isSame(instrument, other[at]));
}
