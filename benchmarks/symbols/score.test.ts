import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import type { Resolution } from "@/lib/market";
import { buildInstrument } from "@/lib/testing/builders";
import { readRows, type SymbolRow } from "./rows";
import { scoreRow } from "./score";

const one = (symbol: string): Resolution => ({
  kind: "one",
  mention: symbol,
  instrument: buildInstrument({ symbol, simulated: false }),
});
const many = (...symbols: string[]): Resolution => ({
  kind: "many",
  mention: "x",
  candidates: symbols.map((symbol) => buildInstrument({ symbol, simulated: false })),
});

function score(row: Partial<SymbolRow>, ...resolutions: Resolution[]) {
  const whole: SymbolRow = { query: "x", expect: [], must_not: [], ambiguous: false, ...row };
  const listLines = (symbol: string) => (symbol === "SHEL" ? ["SHEL.L"] : []);
  const { right, asked } = scoreRow({ row: whole, resolutions, listLines });
  return { right, asked };
}

describe("what counts as right", () => {
  it("wants all that is expected found, in any spelling of a share class, and nothing that must not be", () => {
    expect(score({ expect: ["BRK.B"] }, one("BRK-B"))).toEqual({ right: true, asked: false });
    expect(score({ expect: ["AAPL", "MSFT"] }, one("AAPL")).right).toBe(false);
    expect(score({ expect: ["AAPL"], must_not: ["COST"] }, one("AAPL"), one("COST")).right).toBe(false);
    expect(score({ must_not: ["V"] }, many("V", "MA")).right).toBe(false);
  });

  it("takes no question for an answer, and no answer for a question", () => {
    expect(score({ expect: ["HPQ"] }, many("HPQ", "HPE")).right).toBe(false);
    expect(score({ expect: ["HPQ"], ambiguous: true }, one("HPQ"))).toEqual({ right: false, asked: false });
    expect(score({ expect: ["HPQ"], ambiguous: true }, many("HPQ", "HPE"))).toEqual({
      right: true,
      asked: true,
    });
    expect(score({ expect: ["HP"], ambiguous: true }, many("HPQ", "HPE"))).toEqual({
      right: false,
      asked: true,
    });
  });

  it("wants nothing where nothing is expected", () => {
    expect(score({}).right).toBe(true);
    expect(score({}, one("IT")).right).toBe(false);
    expect(score({}, { kind: "none", mention: "enron", note: "gone" }).right).toBe(true);
  });

  it("takes another line of the company for its name, and not for a written exchange", () => {
    expect(score({ query: "shell", expect: ["SHEL"] }, one("SHEL.L")).right).toBe(true);
    expect(score({ query: "NYSE:SHEL", expect: ["SHEL"] }, one("SHEL.L")).right).toBe(false);
  });
});

describe("reading rows", () => {
  const folder = mkdtempSync(join(tmpdir(), "rows-"));
  const path = join(folder, "rows.jsonl");
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it("fills in what a row leaves out and names the line that is no row", () => {
    writeFileSync(path, '{"query":"apple","expect":["AAPL"]}\n\n{"query":1}\n');
    expect(() => readRows(path)).toThrow(`${path}:3`);
    writeFileSync(path, '{"query":"apple","expect":["AAPL"]}\n');
    expect(readRows(path)).toEqual([{ query: "apple", expect: ["AAPL"], must_not: [], ambiguous: false }]);
  });
});
