import { existsSync, readFileSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import Papa from "papaparse";
import { z } from "zod";
import type { Example } from "@/lib/understand/classifier";
import { BenchmarkRefusal } from "../benchmark";

/** One set of messages, divided: a model sees `train`, is tuned on `validation`, and is judged on `test`. */
export interface Split {
  /** What was read, for people. */
  name: string;
  train: Part;
  validation: Part;
  test: Part;
}

/** Messages with their intent, and messages of no intent. */
export interface Part {
  examples: Example[];
  outOfScope: string[];
}

const pairs = z.array(z.tuple([z.string(), z.string()]));
const oosSchema = z.object({
  train: pairs,
  val: pairs,
  test: pairs,
  oos_train: pairs.default([]),
  oos_val: pairs.default([]),
  oos_test: pairs.default([]),
});
const rowSchema = z.object({ text: z.string(), category: z.string() });
/** Where there is no validation part, every tenth message of each intent is taken out of the training. */
const TAKEN_OUT = 10;

/**
 * The split of a folder, or of a file in it: `data_full.json` in the form of CLINC150, else `train.csv` and `test.csv`
 * with the columns `text,category`, and `val.csv` or `validation.csv` if there is one. Null when there is none of them.
 */
export function findSplit(path: string): Split | null {
  if (!existsSync(path)) return null;
  if (!statSync(path).isDirectory()) {
    if (path.endsWith(".json")) return readOosFile(path);
    return findSplit(join(path, ".."));
  }
  const json = join(path, "data_full.json");
  if (existsSync(json)) return readOosFile(json);
  const [train, test] = [join(path, "train.csv"), join(path, "test.csv")];
  return existsSync(train) && existsSync(test) ? readCsvFiles(path) : null;
}

function readOosFile(path: string): Split {
  const parsed = oosSchema.safeParse(JSON.parse(readFileSync(path, "utf8")));
  if (!parsed.success)
    throw new BenchmarkRefusal(`${path} has not the parts train, val, test, oos_train, oos_val, oos_test.`);
  const data = parsed.data;
  const toPart = (own: [string, string][], other: [string, string][]): Part => ({
    examples: own.map(([text, intent]) => ({ text, intent })),
    outOfScope: other.map(([text]) => text),
  });
  return {
    name: basename(path),
    train: toPart(data.train, data.oos_train),
    validation: toPart(data.val, data.oos_val),
    test: toPart(data.test, data.oos_test),
  };
}

/** Names under which a CSV file tells that a message is of no intent. */
const NO_INTENT = new Set(["oos", "out_of_scope", "out-of-scope"]);

function readCsv(path: string): Part {
  const { data } = Papa.parse<unknown>(readFileSync(path, "utf8"), {
    header: true,
    delimiter: ",",
    skipEmptyLines: true,
  });
  const rows = z.array(rowSchema).safeParse(data);
  if (!rows.success) throw new BenchmarkRefusal(`${path} has not the columns text,category.`);
  const isOther = ({ category }: { category: string }) => NO_INTENT.has(category.toLowerCase());
  return {
    examples: rows.data.flatMap((row) => (isOther(row) ? [] : [{ text: row.text, intent: row.category }])),
    outOfScope: rows.data.filter(isOther).map(({ text }) => text),
  };
}

function readCsvFiles(folder: string): Split {
  const test = readCsv(join(folder, "test.csv"));
  const given = readCsv(join(folder, "train.csv"));
  const own = ["val.csv", "validation.csv"]
    .map((name) => join(folder, name))
    .find((path) => existsSync(path));
  const parts = own === undefined ? takeOut(given) : { train: given, validation: readCsv(own) };
  return { name: `${basename(folder)}/train.csv and test.csv`, ...parts, test };
}

/** Takes every tenth message of each intent out for validation. */
export function takeOut(given: Part): { train: Part; validation: Part } {
  const train: Part = { examples: [], outOfScope: [] };
  const validation: Part = { examples: [], outOfScope: [] };
  const seen = new Map<string, number>();
  for (const example of given.examples) {
    const place = seen.get(example.intent) ?? 0;
    seen.set(example.intent, place + 1);
    (place % TAKEN_OUT === TAKEN_OUT - 1 ? validation : train).examples.push(example);
  }
  for (const [at, text] of given.outOfScope.entries()) {
    (at % TAKEN_OUT === TAKEN_OUT - 1 ? validation : train).outOfScope.push(text);
  }
  return { train, validation };
}
