import { describe, expect, it } from "vitest";
import { toImportOutcome } from "./import-outcome";

describe("the answer to an import in words", () => {
  it("says what was imported", () => {
    const body = { symbol: "MSFT", bars: 1258, from: "2020-01-02", to: "2024-12-31" };
    expect(toImportOutcome({ ok: true, body })).toEqual({
      ok: true,
      symbol: "MSFT",
      text: "1,258 days of prices for MSFT from 2020-01-02 to 2024-12-31 were imported.",
      notes: [],
    });
  });

  it("passes on what was read otherwise than it stands in the file", () => {
    const report = { rows: 5, notes: ["1 row without a close was left out."] };
    expect(toImportOutcome({ ok: true, body: { symbol: "MSFT", bars: 4, report } })).toMatchObject({
      ok: true,
      notes: ["1 row without a close was left out."],
    });
  });

  it("lists each fault with its line and column where it has them", () => {
    const body = {
      type: "about:blank",
      title: "Not imported",
      status: 422,
      code: "bad_data",
      detail: "The file has 2 faults; nothing was imported.",
      errors: [
        { line: 12, column: "close", message: "“n/a” is not a price" },
        { line: null, column: null, message: "no header" },
      ],
    };
    expect(toImportOutcome({ ok: false, body })).toEqual({
      ok: false,
      text: "The file has 2 faults; nothing was imported.",
      faults: [
        { place: "Line 12, column close", message: "“n/a” is not a price" },
        { place: null, message: "no header" },
      ],
    });
  });

  it("says how many faults there are when not all of them are listed", () => {
    const errors = [{ line: 2, column: "close", message: "“n/a” is not a price" }];
    const body = {
      type: "about:blank",
      title: "Not imported.",
      status: 422,
      code: "bad_file",
      errors,
      totalErrors: 50,
    };
    expect(toImportOutcome({ ok: false, body })).toMatchObject({
      text: "Not imported. The first 1 of 50 faults:",
    });
  });

  it("does not pretend to understand an answer of another shape", () => {
    const outcome = toImportOutcome({ ok: true, body: { hello: 1 } });
    expect(outcome).toMatchObject({ ok: false, faults: [] });
  });
});
