import type { PrismaClient } from "@/lib/store";
import type { TestSet } from "../beir";
import type { Contender } from "./contender";

const ROWS_AT_ONCE = 1_000;

/** PostgreSQL's own full-text search in the run's own store: any of the words, ordered by `ts_rank_cd`. */
export async function createTsRank(db: PrismaClient, { corpus }: TestSet): Promise<Contender> {
  await db.$executeRaw`drop table if exists "BesideText"`;
  await db.$executeRaw`create table "BesideText" (id text primary key, words tsvector not null)`;
  for (let from = 0; from < corpus.length; from += ROWS_AT_ONCE) {
    const rows = corpus.slice(from, from + ROWS_AT_ONCE);
    const ids = rows.map(({ id }) => id);
    const texts = rows.map(({ title, text }) => `${title} ${text}`);
    await db.$executeRaw`
      insert into "BesideText" select id, to_tsvector('english', body)
      from unnest(${ids}::text[], ${texts}::text[]) as given(id, body)`;
  }
  await db.$executeRaw`create index on "BesideText" using gin (words)`;
  return {
    name: "ts_rank_cd",
    kind: "ts_rank_cd",
    rank: async (text) => {
      const rows = await db.$queryRaw<{ id: string }[]>`
        with asked as (
          select to_tsquery('english', nullif(replace(plainto_tsquery('english', ${text})::text, '&', '|'), '')) as words
        )
        select b.id from "BesideText" b, asked where b.words @@ asked.words
        order by ts_rank_cd(b.words, asked.words) desc, b.id limit 100`;
      return rows.map(({ id }) => id);
    },
  };
}
