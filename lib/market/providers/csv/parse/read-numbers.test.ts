import { describe, expect, it } from "vitest";
import { findNumberStyle, parseNumber } from "./read-numbers";

const styleOf = (cells: string[], delimiter = ",") => findNumberStyle({ cells, delimiter });

describe("the style of a file's numbers", () => {
  it("is decided by the cells that can be read one way only", () => {
    expect(styleOf(["1,234.50"])).toBe("point");
    expect(styleOf(["1.234,50"])).toBe("comma");
    expect(styleOf(["1,234", "12.5"])).toBe("point");
    expect(styleOf(["1.234", "12,5"])).toBe("comma");
    expect(styleOf(["0.378"], ";")).toBe("point");
    expect(styleOf(["0,378"], "\t")).toBe("comma");
    expect(styleOf(["1.234.567"])).toBe("comma");
  });

  it("is a decimal comma in a semicolon file that leaves it open, and a decimal point in any other", () => {
    expect(styleOf(["1,234"], ";")).toBe("comma");
    expect(styleOf(["1,234"], "\t")).toBe("point");
    expect(styleOf(["1.234"], ";")).toBe("point");
    expect(styleOf(["12"], ";")).toBe("point");
  });
});

describe("a number's cell", () => {
  const read = (cell: string, style: "point" | "comma" = "point") => parseNumber({ cell, style });

  it("may have a currency sign, grouping, spaces, a sign or an exponent", () => {
    expect(read("$1,234.50")).toBe(1234.5);
    expect(read(" 1 234.5 ")).toBe(1234.5);
    expect(read("1'234.5")).toBe(1234.5);
    expect(read("-.5")).toBe(-0.5);
    expect(read("1.5e3")).toBe(1500);
    expect(read("1.234,50 €", "comma")).toBe(1234.5);
    expect(read("0.00000001293")).toBe(1.293e-8);
  });

  it("is null where it says that nothing is known, and never zero", () => {
    for (const cell of ["", "  ", "-", "N/A", "null", "NaN"]) expect(read(cell)).toBeNull();
    expect(read("0")).toBe(0);
  });

  it("is undefined where it is no number", () => {
    for (const cell of ["abc", "1.2.3", "12,34", "1,2,3", "1e", "1e999", "--5", "5%", ".", "e5", "0x10"]) {
      expect(read(cell), cell).toBeUndefined();
    }
  });

  it("may be a volume in thousands, millions or billions, and a price may not", () => {
    expect(parseNumber({ cell: "12.5K", style: "point", suffixes: true })).toBe(12_500);
    expect(parseNumber({ cell: "3,25M", style: "comma", suffixes: true })).toBe(3_250_000);
    expect(parseNumber({ cell: "1.1B", style: "point", suffixes: true })).toBe(1_100_000_000);
    expect(read("12.5K")).toBeUndefined();
  });
});
