import { existsSync, readFileSync, statSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import Papa from "papaparse";
import { z } from "zod";
import type { Example } from "@/lib/understand/classifier";
import { BenchmarkRefusal } from "../benchmark";
import { createRandom } from "../market/seeded-bars";

/** One set of messages, divided: a model sees `train`, is tuned on `validation`, and is judged on `test`. */
export interface Split {
  /** What was read, for people. */
  name: string;
  train: Part;
  validation: Part;
  test: Part;
  /** True when the set has no validation part of its own: `validation` was then taken out of the training file. */
  isTakenOut: boolean;
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
/** Where there is no validation part, a tenth of the messages of each intent is taken out of the training file. */
const TAKEN_OUT = 10;
/** The sets of CLINC150 in one form; a folder is read for the first of them that it has. */
const OOS_FILES = ["data_full.json", "data_oos_plus.json", "data_imbalanced.json", "data_small.json"];

/**
 * The split of a folder or file: a JSON file in the form of CLINC150, else `train.csv` and `test.csv` with the columns
 * `text,category`, and `val.csv` or `validation.csv` if there is one. A folder may hold either; a CSV file stands for
 * its folder. Null when there is none of them.
 */
export function findSplit({ path, seed }: { path: string; seed: number }): Split | null {
  if (!existsSync(path)) return null;
  const isFolder = statSync(path).isDirectory();
  if (!isFolder && path.endsWith(".json")) return readOosFile(path);
  const folder = isFolder ? path : dirname(path);
  const json = OOS_FILES.map((name) => join(folder, name)).find((file) => existsSync(file));
  if (isFolder && json !== undefined) return readOosFile(json);
  const isComplete = ["train.csv", "test.csv"].every((name) => existsSync(join(folder, name)));
  return isComplete ? readCsvFiles({ folder, seed }) : null;
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
    isTakenOut: false,
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

function readCsvFiles({ folder, seed }: { folder: string; seed: number }): Split {
  const test = readCsv(join(folder, "test.csv"));
  const given = readCsv(join(folder, "train.csv"));
  const own = ["val.csv", "validation.csv"]
    .map((name) => join(folder, name))
    .find((path) => existsSync(path));
  const parts = own === undefined ? takeOut({ given, seed }) : { train: given, validation: readCsv(own) };
  return {
    name: `${basename(folder)}/train.csv and test.csv`,
    ...parts,
    test,
    isTakenOut: own === undefined,
  };
}

/** Takes a tenth of the messages of each intent out for validation, by the seed; none of an intent with fewer than ten. */
export function takeOut({ given, seed }: { given: Part; seed: number }): { train: Part; validation: Part } {
  const random = createRandom(seed);
  const chosen = new Set(
    [...Map.groupBy(given.examples, ({ intent }) => intent).values()].flatMap((list) =>
      chooseTenth(list, random),
    ),
  );
  const others = new Set(chooseTenth([...given.outOfScope.keys()], random));
  return {
    train: {
      examples: given.examples.filter((example) => !chosen.has(example)),
      outOfScope: given.outOfScope.filter((_, at) => !others.has(at)),
    },
    validation: {
      examples: given.examples.filter((example) => chosen.has(example)),
      outOfScope: given.outOfScope.filter((_, at) => others.has(at)),
    },
  };
}

function chooseTenth<Item>(items: readonly Item[], random: () => number): Item[] {
  const drawn = items.map((item) => ({ item, place: random() })).sort((one, two) => one.place - two.place);
  return drawn.slice(0, Math.floor(items.length / TAKEN_OUT)).map(({ item }) => item);
}

/** What a contender may learn from when it needs no validation messages to be tuned: the training file as it was. */
export function toWholeTraining({ train, validation, isTakenOut }: Split): Part {
  if (!isTakenOut) return train;
  return {
    examples: [...train.examples, ...validation.examples],
    outOfScope: [...train.outOfScope, ...validation.outOfScope],
  };
}
