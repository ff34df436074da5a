import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { BenchmarkRefusal } from "../benchmark";

/** A test set in BEIR form: texts, questions, and which texts answer which question how well. */
export interface TestSet {
  name: string;
  corpus: { id: string; title: string; text: string }[];
  /** Only those with a judged text. */
  queries: { id: string; text: string; judged: Map<string, number> }[];
}

/** The sets of a folder: the folder itself, or every folder in it, that has `corpus.jsonl`. */
export function readTestSets(folder: string): TestSet[] {
  const isSet = (path: string) => existsSync(join(path, "corpus.jsonl"));
  if (isSet(folder)) return [readTestSet(folder)];
  const inside = existsSync(folder) ? readdirSync(folder).map((name) => join(folder, name)) : [];
  const sets = inside.filter(isSet).sort();
  if (sets.length === 0)
    throw new BenchmarkRefusal(`There is no corpus.jsonl in ${folder} or a folder in it.`);
  return sets.map(readTestSet);
}

function readTestSet(folder: string): TestSet {
  const judgements = readJudgements(join(folder, "qrels", "test.tsv"));
  const corpus = readLines(join(folder, "corpus.jsonl")).map((line) => {
    const { _id, title, text } = JSON.parse(line) as { _id: string; title?: string; text: string };
    return { id: String(_id), title: title ?? "", text };
  });
  const queries = readLines(join(folder, "queries.jsonl")).flatMap((line) => {
    const { _id, text } = JSON.parse(line) as { _id: string; text: string };
    const judged = judgements.get(String(_id));
    return judged === undefined ? [] : [{ id: String(_id), text, judged }];
  });
  if (queries.length === 0) throw new BenchmarkRefusal(`No question of ${folder} has a judged text.`);
  return { name: basename(folder), corpus, queries };
}

function readJudgements(path: string): Map<string, Map<string, number>> {
  const judgements = new Map<string, Map<string, number>>();
  for (const line of readLines(path).slice(1)) {
    const [query = "", text = "", score = "0"] = line.split("\t");
    const judged = judgements.get(query) ?? new Map<string, number>();
    judgements.set(query, judged.set(text, Number(score)));
  }
  return judgements;
}

function readLines(path: string): string[] {
  if (!existsSync(path)) throw new BenchmarkRefusal(`There is no file ${path}.`);
  return readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "");
}
