import type { SparseVector } from "../text/vocabulary";
import type { ByteMatrix } from "./quantise";

/**
 * Adds a vector times a table of weights to `sums`: one row of the table for each feature of the vector. Four rows go
 * at a time, because reading and writing `sums` costs more than multiplying.
 */
export function addProducts(input: {
  weights: Float32Array;
  columns: number;
  vector: SparseVector;
  sums: Float32Array;
}): void {
  const { weights, columns, vector, sums } = input;
  const { ids, values } = vector;
  const whole = ids.length - (ids.length % 4);
  for (let entry = 0; entry < whole; entry += 4) {
    const one = (ids[entry] as number) * columns;
    const two = (ids[entry + 1] as number) * columns;
    const three = (ids[entry + 2] as number) * columns;
    const four = (ids[entry + 3] as number) * columns;
    const [a, b, c, d] = [values[entry], values[entry + 1], values[entry + 2], values[entry + 3]] as Four;
    for (let at = 0; at < columns; at += 1) {
      sums[at] =
        (sums[at] as number) +
        a * (weights[one + at] as number) +
        b * (weights[two + at] as number) +
        c * (weights[three + at] as number) +
        d * (weights[four + at] as number);
    }
  }
  for (let entry = whole; entry < ids.length; entry += 1) {
    const row = (ids[entry] as number) * columns;
    const value = values[entry] as number;
    for (let at = 0; at < columns; at += 1) {
      sums[at] = (sums[at] as number) + value * (weights[row + at] as number);
    }
  }
}

type Four = [number, number, number, number];

/** As `addProducts`, for a table of bytes with a scale for each row. */
export function addByteProducts(input: {
  matrix: ByteMatrix;
  vector: SparseVector;
  sums: Float32Array;
}): void {
  const { matrix, vector, sums } = input;
  const { columns, cells, scales } = matrix;
  const { ids, values } = vector;
  const scaled = values.map((value, entry) => value * (scales[ids[entry] as number] as number));
  const whole = ids.length - (ids.length % 4);
  for (let entry = 0; entry < whole; entry += 4) {
    const one = (ids[entry] as number) * columns;
    const two = (ids[entry + 1] as number) * columns;
    const three = (ids[entry + 2] as number) * columns;
    const four = (ids[entry + 3] as number) * columns;
    const [a, b, c, d] = [scaled[entry], scaled[entry + 1], scaled[entry + 2], scaled[entry + 3]] as Four;
    for (let at = 0; at < columns; at += 1) {
      sums[at] =
        (sums[at] as number) +
        a * (cells[one + at] as number) +
        b * (cells[two + at] as number) +
        c * (cells[three + at] as number) +
        d * (cells[four + at] as number);
    }
  }
  for (let entry = whole; entry < ids.length; entry += 1) {
    const row = (ids[entry] as number) * columns;
    const value = scaled[entry] as number;
    for (let at = 0; at < columns; at += 1) {
      sums[at] = (sums[at] as number) + value * (cells[row + at] as number);
    }
  }
}
