/** A line that parts rows in two: `weights` on standardised columns, the last one constant. */
export interface LogisticModel {
  means: Float32Array;
  deviations: Float32Array;
  weights: Float32Array;
}

/** A row to learn from: 1 or 0, and how much it counts. */
export interface LogisticRow {
  columns: ArrayLike<number>;
  target: 0 | 1;
  weight: number;
}

const PENALTY = 1e-3;
const MOST_ROUNDS = 40;
/** A column farther out than this many deviations counts as this far: no odd message decides by one column. */
const FARTHEST = 4;

/** The weights of least cross-entropy with a ridge penalty, by Newton's method. Needs rows of both targets. */
export function trainLogistic(rows: readonly LogisticRow[]): LogisticModel {
  const { means, deviations } = describeColumns(rows);
  const size = means.length + 1;
  const model = { means, deviations, weights: new Float32Array(size) };
  const inputs = rows.map((row) => standardise({ model, columns: row.columns }));
  const total = rows.reduce((sum, row) => sum + row.weight, 0);
  const weights = new Float64Array(size);
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const step = solve(toNewtonStep({ rows, inputs, weights, penalty: PENALTY * total }));
    let largest = 0;
    for (let at = 0; at < size; at += 1) {
      weights[at] = (weights[at] as number) - (step[at] as number);
      largest = Math.max(largest, Math.abs(step[at] as number));
    }
    if (largest < 1e-6) break;
  }
  model.weights.set(weights);
  return model;
}

/** How likely the target is 1 for a row, between 0 and 1. */
export function scoreLogistic({
  model,
  columns,
}: {
  model: LogisticModel;
  columns: ArrayLike<number>;
}): number {
  return toProbability({ input: standardise({ model, columns }), weights: model.weights });
}

function toProbability({ input, weights }: { input: ArrayLike<number>; weights: ArrayLike<number> }): number {
  let sum = 0;
  for (let at = 0; at < input.length; at += 1) sum += (input[at] as number) * (weights[at] as number);
  return 1 / (1 + Math.exp(-sum));
}

function describeColumns(rows: readonly LogisticRow[]): { means: Float32Array; deviations: Float32Array } {
  const size = rows[0]?.columns.length ?? 0;
  const means = new Float32Array(size);
  const deviations = new Float32Array(size);
  for (let column = 0; column < size; column += 1) {
    let sum = 0;
    let squares = 0;
    for (const { columns } of rows) sum += columns[column] as number;
    const mean = sum / rows.length;
    for (const { columns } of rows) squares += ((columns[column] as number) - mean) ** 2;
    means[column] = mean;
    deviations[column] = Math.sqrt(squares / rows.length) || 1;
  }
  return { means, deviations };
}

function standardise({ model, columns }: { model: LogisticModel; columns: ArrayLike<number> }): Float64Array {
  const input = new Float64Array(model.means.length + 1);
  for (let at = 0; at < model.means.length; at += 1) {
    const distance =
      ((columns[at] as number) - (model.means[at] as number)) / (model.deviations[at] as number);
    input[at] = Math.min(FARTHEST, Math.max(-FARTHEST, distance));
  }
  input[input.length - 1] = 1;
  return input;
}

/** Curvature and gradient as one table: the last column is the gradient. */
function toNewtonStep(input: {
  rows: readonly LogisticRow[];
  inputs: readonly Float64Array[];
  weights: Float64Array;
  penalty: number;
}): Float64Array[] {
  const { rows, inputs, weights, penalty } = input;
  const size = weights.length;
  const table = Array.from({ length: size }, () => new Float64Array(size + 1));
  for (const [at, row] of rows.entries()) {
    const values = inputs[at] as Float64Array;
    const probability = toProbability({ input: values, weights });
    const error = row.weight * (probability - row.target);
    const curve = row.weight * probability * (1 - probability);
    for (let left = 0; left < size; left += 1) {
      const line = table[left] as Float64Array;
      const scaled = curve * (values[left] as number);
      for (let right = 0; right < size; right += 1) {
        line[right] = (line[right] as number) + scaled * (values[right] as number);
      }
      line[size] = (line[size] as number) + error * (values[left] as number);
    }
  }
  for (let at = 0; at < size; at += 1) {
    const line = table[at] as Float64Array;
    const ridge = at === size - 1 ? penalty * 1e-3 : penalty;
    line[at] = (line[at] as number) + ridge;
    line[size] = (line[size] as number) + ridge * (weights[at] as number);
  }
  return table;
}

/** Solves the equations of a table by Gauss and Jordan, with the largest pivot first. */
function solve(table: Float64Array[]): Float64Array {
  const size = table.length;
  for (let column = 0; column < size; column += 1) {
    let pivot = column;
    for (let row = column + 1; row < size; row += 1) {
      const value = Math.abs((table[row] as Float64Array)[column] as number);
      if (value > Math.abs((table[pivot] as Float64Array)[column] as number)) pivot = row;
    }
    const line = table[pivot] as Float64Array;
    table[pivot] = table[column] as Float64Array;
    table[column] = line;
    const head = line[column] as number;
    for (const [row, other] of table.entries()) {
      if (row === column) continue;
      const factor = (other[column] as number) / head;
      if (factor === 0) continue;
      for (let at = column; at <= size; at += 1) {
        other[at] = (other[at] as number) - factor * (line[at] as number);
      }
    }
  }
  return Float64Array.from(table, (line, at) => (line[size] as number) / (line[at] as number));
}
