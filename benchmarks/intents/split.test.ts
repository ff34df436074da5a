import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { intents } from ".";
import { dealByIntent } from "./libraries";
import { findSplit } from "./split";

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
    const split = findSplit(folder);
    expect(split?.train).toEqual({ examples: [{ text: "hello", intent: "greet" }], outOfScope: ["rain?"] });
    expect(split?.validation.examples).toEqual([{ text: "hi", intent: "greet" }]);
    expect(split?.test.outOfScope).toEqual(["snow?"]);
  });

  it("takes every tenth message of an intent out of a CSV training file that has no validation file", () => {
    const rows = Array.from({ length: 20 }, (_, at) => `"row ${at}, quoted",${at < 10 ? "a" : "b"}`);
    writeFileSync(join(folder, "train.csv"), ["text,category", ...rows].join("\n"));
    writeFileSync(join(folder, "test.csv"), "text,category\nhello,a\nbye,oos\n");
    const split = findSplit(join(folder, "train.csv"));
    expect(split?.train.examples).toHaveLength(18);
    expect(split?.validation.examples.map(({ text }) => text)).toEqual(["row 9, quoted", "row 19, quoted"]);
    expect(split?.test).toEqual({ examples: [{ text: "hello", intent: "a" }], outOfScope: ["bye"] });
  });

  it("says what is wrong with files of another form", () => {
    writeFileSync(join(folder, "train.csv"), "sentence,label\nhello,a\n");
    writeFileSync(join(folder, "test.csv"), "text,category\nhello,a\n");
    expect(() => findSplit(folder)).toThrow("text,category");
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
    const { figures, samples } = await intents.run({ data: folder, own: {}, progress: () => {} });
    expect(figures.argmaxAccuracyPct).toBe(100);
    expect(Object.keys(figures)).toHaveLength(11);
    expect(samples).toMatchObject({ argmaxAccuracyPct: 12, aurocPct: 1, p50Us: 13 });
  });
});
