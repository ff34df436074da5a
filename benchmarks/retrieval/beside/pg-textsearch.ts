import { PGlite } from "@electric-sql/pglite";
import { pg_textsearch } from "@electric-sql/pglite-pg_textsearch";
import type { TestSet } from "../beir";
import type { Contender } from "./contender";

const ROWS_AT_ONCE = 1_000;

/** The extension pg_textsearch with its own BM25 and English stemming, in an embedded database of its own. */
export async function createPgTextsearch({
  corpus,
}: TestSet): Promise<Contender & { close(): Promise<void> }> {
  const db = new PGlite("memory://", { extensions: { pg_textsearch }, onStderr: () => false });
  await db.exec(
    "create extension pg_textsearch; create table texts (id text primary key, body text not null)",
  );
  for (let from = 0; from < corpus.length; from += ROWS_AT_ONCE) {
    const rows = corpus.slice(from, from + ROWS_AT_ONCE);
    await db.query("insert into texts select * from unnest($1::text[], $2::text[])", [
      rows.map(({ id }) => id),
      rows.map(({ title, text }) => `${title} ${text}`),
    ]);
  }
  await db.exec("create index texts_bm25 on texts using bm25 (body) with (text_config = 'english')");
  return {
    name: "pg_textsearch",
    kind: "pg_textsearch",
    rank: async (text) => {
      const asked = "select id from texts order by body <@> to_bm25query($1, 'texts_bm25') limit 100";
      return (await db.query<{ id: string }>(asked, [text])).rows.map(({ id }) => id);
    },
    close: () => db.close(),
  };
}
