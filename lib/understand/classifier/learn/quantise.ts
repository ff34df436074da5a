/** A table of numbers kept as one signed byte each, times a scale of its row. */
export interface ByteMatrix {
  columns: number;
  cells: Int8Array;
  /** By row. */
  scales: Float32Array;
}

/** Steps on either side of zero. On CLINC150 31 and 127 give the same figures; 31 packs a quarter smaller. */
const STEPS = 31;

/** A table rounded to bytes, row by row: the largest of a row becomes 31, what is below half a step becomes zero. */
export function quantise({ weights, columns }: { weights: Float32Array; columns: number }): ByteMatrix {
  const rows = weights.length / columns;
  const cells = new Int8Array(weights.length);
  const scales = new Float32Array(rows);
  for (let row = 0; row < rows; row += 1) {
    const from = row * columns;
    let largest = 0;
    for (let at = from; at < from + columns; at += 1)
      largest = Math.max(largest, Math.abs(weights[at] as number));
    const scale = largest / STEPS || 1;
    scales[row] = scale;
    for (let at = from; at < from + columns; at += 1) cells[at] = Math.round((weights[at] as number) / scale);
  }
  return { columns, cells, scales };
}

/** Adds `amount` times a row to `sums`. */
export function addRow(input: { matrix: ByteMatrix; row: number; amount: number; sums: Float32Array }): void {
  const { matrix, row, sums } = input;
  const { columns, cells } = matrix;
  const amount = input.amount * (matrix.scales[row] as number);
  const from = row * columns;
  for (let at = 0; at < columns; at += 1) {
    sums[at] = (sums[at] as number) + amount * (cells[from + at] as number);
  }
}
