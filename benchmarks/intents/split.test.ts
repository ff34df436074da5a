import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { intents } from ".";
import { dealByIntent } from "./libraries";
import { findSplit, takeOut } from "./split";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "intents-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe("the parts of a set", () => {
  it("reads the three parts and what is out of scope from data_full.json", () => {
    const data = {
      train: [["hello", "greet"]],
      val: [["hi", "greet"]],
      test: [["hey", "greet"]],
      oos_train: [["rain?", "oos"]],
      oos_val: [],
      oos_test: [["snow?", "oos"]],
    };
    writeFileSync(join(folder, "data_full.json"), JSON.stringify(data));
    const split = findSplit({ path: folder, seed: 1 });
    expect(split?.train).toEqual({ examples: [{ text: "hello", intent: "greet" }], outOfScope: ["rain?"] });
    expect(split?.validation.examples).toEqual([{ text: "hi", intent: "greet" }]);
    expect(split?.test.outOfScope).toEqual(["snow?"]);
  });

  it("reads a JSON file of the form by its name, and a folder for the first that it has", () => {
    const data = { train: [["hello", "greet"]], val: [], test: [["hey", "greet"]] };
    writeFileSync(join(folder, "data_small.json"), JSON.stringify(data));
    writeFileSync(join(folder, "other.json"), JSON.stringify({ ...data, train: [["hi", "greet"]] }));
    expect(findSplit({ path: folder, seed: 1 })?.name).toBe("data_small.json");
    expect(findSplit({ path: join(folder, "other.json"), seed: 1 })?.train.examples[0]?.text).toBe("hi");
  });

  it("takes a tenth of each intent out of a CSV training file that has no validation file, by the seed", () => {
    const rows = Array.from(
      { length: 40 },
      (_, at) => `"row ${at}, ""quoted""\nand long",${at < 20 ? "a" : "b"}`,
    );
    writeFileSync(join(folder, "train.csv"), ["text,category", ...rows].join("\n"));
    writeFileSync(join(folder, "test.csv"), "text,category\nhello,a\nbye,oos\n");
    const read = (seed: number) => findSplit({ path: join(folder, "train.csv"), seed });
    const split = read(1);
    expect(split?.train.examples).toHaveLength(36);
    expect(split?.validation.examples.map(({ intent }) => intent)).toEqual(["a", "a", "b", "b"]);
    expect(split?.validation.examples[0]?.text).toMatch(/^row \d+, "quoted"\nand long$/);
    expect(split?.test).toEqual({ examples: [{ text: "hello", intent: "a" }], outOfScope: ["bye"] });
    expect(read(1)).toEqual(split);
    expect(read(2)?.validation).not.toEqual(split?.validation);
  });

  it("takes nothing out of an intent with fewer than ten messages", () => {
    const given = {
      examples: Array.from({ length: 9 }, (_, at) => ({ text: `${at}`, intent: "a" })),
      outOfScope: [],
    };
    expect(takeOut({ given, seed: 1 }).train).toEqual(given);
  });

  it("says what is wrong with files of another form", () => {
    writeFileSync(join(folder, "train.csv"), "sentence,label\nhello,a\n");
    writeFileSync(join(folder, "test.csv"), "text,category\nhello,a\n");
    expect(() => findSplit({ path: folder, seed: 1 })).toThrow("text,category");
  });

  it("deals one example of each intent in turn to a library that learns in order", () => {
    const list = ["a", "a", "b", "a"].map((intent, at) => ({ text: String(at), intent }));
    expect(dealByIntent(list).map(({ text }) => text)).toEqual(["0", "2", "1", "3"]);
  });
});

describe("the benchmark", () => {
  it("skips without data, and says how to ask", async () => {
    const measured = await intents.run({ data: join(folder, "none"), own: {}, progress: () => {} });
    expect(measured.figures).toEqual({});
    expect(measured.leftOut.aurocPct).toContain("--data");
  });

  it("measures every figure on a set of two intents", async () => {
    const part = (offset: number): [string, string][] =>
      Array.from({ length: 12 }, (_, at) =>
        at % 2 === 0
          ? [`show chart number ${at + offset}`, "chart"]
          : [`price of share ${at + offset}`, "price"],
      );
    const other = [["why is the sky so blue", "oos"]];
    const data = {
      train: part(0),
      val: part(20),
      test: part(40),
      oos_train: other,
      oos_val: other,
      oos_test: other,
    };
    writeFileSync(join(folder, "data_full.json"), JSON.stringify(data));
    const { figures, samples } = await intents.run({
      data: folder,
      own: { beside: "none" },
      progress: () => {},
    });
    expect(figures.argmaxAccuracyPct).toBe(100);
    expect(Object.keys(figures)).toHaveLength(11);
    expect(samples).toMatchObject({ argmaxAccuracyPct: 12, aurocPct: 1, p50Us: 13 });
  });

  it("reads CSV files of two intents with five messages each, beside both libraries", async () => {
    const rows = (from: number) =>
      Array.from({ length: 5 }, (_, at) => [
        `"please show me the chart, number ${at + from}",draw it`,
        `what does one share cost in shop ${at + from}?,price_of_one`,
      ]).flat();
    writeFileSync(join(folder, "train.csv"), ["text,category", ...rows(0)].join("\r\n"));
    writeFileSync(join(folder, "test.csv"), ["text,category", ...rows(10)].join("\r\n"));
    const measured = await intents.run({ data: folder, own: {}, progress: () => {} });
    expect(measured.rows[0]).toEqual(["figure", "ours", "node-nlp", "natural"]);
    expect(measured.figures).toMatchObject({ argmaxAccuracyPct: 100, macroF1: 100 });
    expect(measured.leftOut.aurocPct).toContain("no messages out of scope");
    expect(measured.figures.aurocPct).toBeUndefined();
  });

  it("refuses a library that it does not know", async () => {
    writeFileSync(join(folder, "train.csv"), "text,category\na,b\n");
    writeFileSync(join(folder, "test.csv"), "text,category\na,b\n");
    const run = intents.run({ data: folder, own: { beside: "other" }, progress: () => {} });
    await expect(run).rejects.toThrow('no library "other"');
  });
});
