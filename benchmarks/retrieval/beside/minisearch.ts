import MiniSearch from "minisearch";
import type { TestSet } from "../beir";
import type { Contender } from "./contender";

/** MiniSearch as its guide shows it: both fields, no options. */
export function createMiniSearch({ corpus }: TestSet): Contender {
  const index = new MiniSearch({ fields: ["title", "text"], idField: "id" });
  index.addAll(corpus);
  return {
    name: "MiniSearch",
    kind: "minisearch",
    rank: async (text) =>
      index
        .search(text)
        .slice(0, 100)
        .map(({ id }) => String(id)),
  };
}
