import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { findNewestResults, readReadme, renderFigures, replaceFigures } from "./readme";

const stored = {
  benchmark: "intents",
  at: "2026-01-02T10:00:00.000Z",
  machine: { cpus: 2, model: "Some CPU" },
  data: "set: 10 to train",
  figures: { argmaxAccuracyPct: 94.1, modelBytes: 2_300_000 },
  beside: { other: { argmaxAccuracyPct: 88 } },
};

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "results-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

it("the README's figures are those of the newest committed results", () => {
  const { current, wanted } = readReadme();
  expect(current, "run: npm run bench -- readme").toBe(wanted);
});

describe("tables of the README", () => {
  it("tell each figure beside the libraries' and its limit, and leave empty what was not measured", () => {
    const text = renderFigures({
      results: new Map([["intents", stored]]),
      thresholds: { intents: { argmaxAccuracyPct: { direction: "atLeast", value: 93.5, minSamples: 1 } } },
    });
    expect(text.split("\n")).toEqual([
      "| `npm run bench -- intents` | ours | other | limit |",
      "| --- | --: | --: | --: |",
      "| likeliest intent right, % (`argmaxAccuracyPct`) | 94.1 | 88 | at least 93.5 |",
      "| model file, bytes (`modelBytes`) | 2,300,000 |  |  |",
      "",
      "Measured on 2026-01-02, 2 processors (Some CPU); set: 10 to train.",
    ]);
  });

  it("take the newest result of a benchmark, whatever its file is called", () => {
    const write = (name: string, at: string, argmaxAccuracyPct: number) =>
      writeFileSync(join(folder, name), JSON.stringify({ ...stored, at, figures: { argmaxAccuracyPct } }));
    write("a.json", "2026-03-01T00:00:00.000Z", 95);
    write("b.json", "2026-02-01T00:00:00.000Z", 90);
    const newest = findNewestResults(pathToFileURL(`${folder}/`));
    expect(newest.get("intents")?.figures).toEqual({ argmaxAccuracyPct: 95 });
  });

  it("stand between two marks, and a README without them is refused", () => {
    const readme = "A\n<!-- figures: npm run bench -- readme -->\nold\n<!-- end of figures -->\nB\n";
    const changed = replaceFigures({ readme, figures: "new" });
    expect(changed).toBe(readme.replace("\nold\n", "\n\nnew\n\n"));
    expect(replaceFigures({ readme: changed, figures: "new" })).toBe(changed);
    expect(() => replaceFigures({ readme: "A", figures: "new" })).toThrow("figures");
  });
});
