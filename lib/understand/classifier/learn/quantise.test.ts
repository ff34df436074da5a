import fc from "fast-check";
import { expect, it } from "vitest";
import { addByteProducts, addProducts } from "./products";
import { quantise } from "./quantise";

it("keeps every weight within half a step of its row", () => {
  const weights = Float32Array.from([0.5, -1, 0.02, 31, 3, -4.4]);
  const { cells, scales } = quantise({ weights, columns: 3 });
  // By hand: the steps are 1/31 and 31/31, so 0.02 is nearer to one step of 0.032 than to none, and -4.4 becomes -4.
  expect([...cells]).toEqual([16, -31, 1, 31, 3, -4]);
  expect(scales[1]).toBe(1);
});

it("adds rows four at a time to the same sums as one at a time", () => {
  const columns = 3;
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 11 }), (rows) => {
      const weights = Float32Array.from({ length: 10 * columns }, (_, at) => (at % 7) - 3);
      const vector = { ids: Int32Array.from(rows), values: Float32Array.from(rows, (id) => id / 2 - 1) };
      const wanted = new Float32Array(columns);
      for (const [at, id] of rows.entries()) {
        for (let column = 0; column < columns; column += 1) {
          wanted[column] =
            (wanted[column] as number) +
            (vector.values[at] as number) * (weights[id * columns + column] as number);
        }
      }
      const sums = new Float32Array(columns);
      addProducts({ weights, columns, vector, sums });
      const byteSums = new Float32Array(columns);
      addByteProducts({ matrix: quantise({ weights, columns }), vector, sums: byteSums });
      for (const [column, value] of wanted.entries()) {
        expect(sums[column]).toBeCloseTo(value, 4);
        // A row's largest is 3, so a step is about 0.1; eleven values of at most 3.5 may each be off by half a step.
        expect(Math.abs((byteSums[column] as number) - value)).toBeLessThan(11 * 3.5 * 0.05);
      }
    }),
  );
});
