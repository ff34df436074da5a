import { z } from "zod";
import { getStore } from "@/lib/store";
import type { ListedCompany } from "./symbols/listed/listed-company";

const SETTING = "companyList";
/** How long what is held is given without asking the store whether it has another one. */
const LOOK_AGAIN_MS = 60_000;
/** A list older than this should be fetched again: companies come, go and are renamed. */
const FRESH_DAYS = 30;
const DAY_MS = 86_400_000;

/** How long a list counts as new, in milliseconds. */
export const LISTINGS_FRESH_MS = FRESH_DAYS * DAY_MS;

const storedSchema = z.object({
  /** The instant the list was read, ISO 8601 with `Z`. */
  fetchedAt: z.iso.datetime(),
  /** `[symbol, name, exchange]`, in the list's order. */
  companies: z.array(z.tuple([z.string(), z.string(), z.string().nullable()])),
});

/** When the stored list was read, and how many symbols it has. */
export interface ListingsState {
  fetchedAt: Date;
  count: number;
}

/** The SEC's list of companies in this process's store: one row, replaced whole. */
export interface StoredListings {
  /** The companies, largest first; the same array until the store has another list, empty when it has none. */
  listCompanies(): Promise<readonly ListedCompany[]>;
  /** Null when no list was ever stored. */
  findState(): Promise<ListingsState | null>;
  replace(input: { companies: readonly ListedCompany[]; fetchedAt: Date }): Promise<void>;
}

interface Held {
  companies: readonly ListedCompany[];
  updatedAtMs: number | null;
  lookedMs: number;
}

/** The stored list. The store is asked for a newer one at most once a minute; `clockMs` is a clock that only goes on. */
export function createStoredListings({
  clockMs = () => performance.now(),
}: {
  clockMs?: () => number;
} = {}): StoredListings {
  let held: Held | null = null;
  let looking: Promise<Held> | null = null;

  async function look(known: Held | null): Promise<Held> {
    const { db } = await getStore();
    const mark = await db.setting.findUnique({ where: { key: SETTING }, select: { updatedAt: true } });
    const updatedAtMs = mark?.updatedAt.getTime() ?? null;
    if (known && known.updatedAtMs === updatedAtMs) return { ...known, lookedMs: clockMs() };
    const row = updatedAtMs === null ? null : await db.setting.findUnique({ where: { key: SETTING } });
    const companies = row === null ? [] : toCompanies(row.value);
    return { companies, updatedAtMs, lookedMs: clockMs() };
  }

  return {
    async listCompanies() {
      if (held && clockMs() - held.lookedMs < LOOK_AGAIN_MS) return held.companies;
      looking ??= look(held).finally(() => {
        looking = null;
      });
      held = await looking;
      return held.companies;
    },
    async findState() {
      const { db } = await getStore();
      const row = await db.setting.findUnique({ where: { key: SETTING } });
      if (row === null) return null;
      const { fetchedAt, companies } = storedSchema.parse(row.value);
      return { fetchedAt: new Date(fetchedAt), count: companies.length };
    },
    async replace({ companies, fetchedAt }) {
      const { db } = await getStore();
      const value = {
        fetchedAt: fetchedAt.toISOString(),
        companies: companies.map(({ symbol, name, exchange }) => [symbol, name, exchange]),
      };
      await db.setting.upsert({
        where: { key: SETTING },
        create: { key: SETTING, value, updatedAt: fetchedAt },
        update: { value, updatedAt: fetchedAt },
      });
      held = null;
    },
  };
}

function toCompanies(value: unknown): ListedCompany[] {
  return storedSchema.parse(value).companies.map(([symbol, name, exchange]) => ({ symbol, name, exchange }));
}

/**
 * One sentence on the stored list for the owner: how many companies, how old, and what to run when there is none or
 * when it is older than 30 days. `on` only for a list that is new enough.
 */
export function describeListings(input: { state: ListingsState | null; now: Date }): {
  state: "on" | "off";
  detail: string;
} {
  const { state, now } = input;
  if (state === null) {
    return { state: "off", detail: "None. `npm run symbols:update` fetches the SEC's list or reads a file." };
  }
  const days = Math.floor((now.getTime() - state.fetchedAt.getTime()) / DAY_MS);
  const age = days < 1 ? "read today" : `${days} ${days === 1 ? "day" : "days"} old`;
  const count = state.count.toLocaleString("en-US");
  if (days <= FRESH_DAYS) return { state: "on", detail: `${count} symbols, ${age}.` };
  return { state: "off", detail: `${count} symbols, ${age}; \`npm run symbols:update\` reads a newer one.` };
}
