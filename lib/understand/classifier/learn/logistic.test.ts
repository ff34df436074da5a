import { describe, expect, it } from "vitest";
import { type LogisticRow, scoreLogistic, trainLogistic } from "./logistic";

const row = (value: number, target: 0 | 1, weight = 1): LogisticRow => ({ columns: [value], target, weight });

describe("the line that parts rows in two", () => {
  it("gives the share of ones that a value has", () => {
    // By hand: three of four are 1 at +1 and one of four at -1; the maximum of the likelihood is those shares.
    const rows = [row(1, 1, 3), row(1, 0, 1), row(-1, 1, 1), row(-1, 0, 3)];
    const model = trainLogistic(rows);
    expect(scoreLogistic({ model, columns: [1] })).toBeCloseTo(0.75, 2);
    expect(scoreLogistic({ model, columns: [-1] })).toBeCloseTo(0.25, 2);
  });

  it("stays finite on rows that part perfectly and on a column that never changes", () => {
    const rows = [0, 1, 2, 3].map(
      (value): LogisticRow => ({
        columns: [value, 5],
        target: value > 1 ? 1 : 0,
        weight: 1,
      }),
    );
    const model = trainLogistic(rows);
    expect([...model.weights].every(Number.isFinite)).toBe(true);
    expect(scoreLogistic({ model, columns: [3, 5] })).toBeGreaterThan(0.9);
    expect(scoreLogistic({ model, columns: [0, 5] })).toBeLessThan(0.1);
  });
});
