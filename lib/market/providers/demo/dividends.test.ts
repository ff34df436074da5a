import { describe, expect, it } from "vitest";
import { toAdjustedCloses } from "./dividends";

describe("closes adjusted for dividends", () => {
  it("multiplies every close before an ex-day by 1 - dividend / last close before it", () => {
    // By hand: dividend 1 on row 2, close before it 50, factor 0.98; dividend 0.5 on row 4, close before 40, 0.9875.
    const adjusted = toAdjustedCloses(
      [48, 50, 49, 40, 41],
      [
        { row: 2, amount: 1 },
        { row: 4, amount: 0.5 },
      ],
    );
    expect(adjusted).toEqual([46.452, 48.3875, 48.3875, 39.5, 41]); // 48 x .98 x .9875, 50 x .98 x .9875, 49 x .9875, ...
  });

  it("leaves closes alone where nothing is paid", () => {
    expect(toAdjustedCloses([1.5, 2.25], [])).toEqual([1.5, 2.25]);
  });
});
