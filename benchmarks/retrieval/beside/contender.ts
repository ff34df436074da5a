/** A search that takes part beside ours on the same texts. */
export interface Contender {
  name: string;
  kind: "plain" | "minisearch" | "ts_rank_cd" | "pg_textsearch";
  /** At most 100 ids, best first. */
  rank(text: string): Promise<string[]>;
}
