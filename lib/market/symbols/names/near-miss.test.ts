import { describe, expect, it } from "vitest";
import { createNameIndex } from "../name-index";
import { findNearMisses, isWithinEdits } from "./near-miss";

const { near } = createNameIndex([]);
const nameAll = (phrase: string) => findNearMisses({ near, phrase }).map((entry) => entry.phrase);

describe("edits between two words", () => {
  it("counts a letter more, less, other, or two swapped as one", () => {
    for (const other of ["aple", "applle", "appke", "appel", "pple"]) {
      expect(isWithinEdits({ one: "apple", other, most: 1 }), other).toBe(true);
    }
    expect(isWithinEdits({ one: "apple", other: "paplle", most: 1 })).toBe(false);
    expect(isWithinEdits({ one: "microsoft", other: "mircosft", most: 1 })).toBe(false);
    expect(isWithinEdits({ one: "microsoft", other: "mircosft", most: 2 })).toBe(true);
  });
});

describe("misspelt names", () => {
  it.each([
    ["telsa", "tesla"],
    ["micosoft", "microsoft"],
    ["mircosft", "microsoft"],
    ["berkshire hathway", "berkshire hathaway"],
    ["icrosoft", "microsoft"],
    ["goldmansachs", "goldman sachs"],
  ])("%s is nearest to %s", (phrase, name) => {
    expect(nameAll(phrase)).toEqual([name]);
  });

  it("gives two names that are equally near, so that it can be asked", () => {
    expect(nameAll("lindi").sort()).toEqual(["linde", "lindt"]);
  });

  it("forgives nothing in words of four letters and takes no stranger", () => {
    expect(nameAll("nikr")).toEqual([]);
    expect(nameAll("banana split")).toEqual([]);
  });
});
