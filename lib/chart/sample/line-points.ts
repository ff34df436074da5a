/** How many points a sieve looks at for each that it keeps; more keeps more of the peaks (MinMaxLTTB, 2023). */
const SIEVE_RATIO = 4;

/**
 * Which values of a line to draw, as ascending indices, about `limit` of them: Largest-Triangle-Three-Buckets
 * (Steinarsson 2013) over the least and the largest value of each small bucket (MinMaxLTTB, Van Der Donckt et al.
 * 2023). Of every stroke between two gaps the ends, the least and the largest value are always among them; a null is
 * never. Up to `limit` values are all kept.
 */
export function sampleLine({
  values,
  limit,
}: {
  values: readonly (number | null)[];
  limit: number;
}): number[] {
  const runs = listRuns(values);
  const held = runs.reduce((sum, { from, to }) => sum + to - from, 0);
  return runs.flatMap(({ from, to }) => {
    const length = to - from;
    if (held <= limit) return listIndices(from, to);
    return sampleRun({ values, from, to, limit: Math.max(4, Math.round((limit * length) / held)) });
  });
}

/** Stretches without a gap; `to` is behind the last. */
function listRuns(values: readonly (number | null)[]): { from: number; to: number }[] {
  const runs: { from: number; to: number }[] = [];
  let from: number | null = null;
  for (let index = 0; index <= values.length; index++) {
    const held = index < values.length && values[index] !== null;
    if (held) from ??= index;
    else if (from !== null) {
      runs.push({ from, to: index });
      from = null;
    }
  }
  return runs;
}

function listIndices(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, step) => from + step);
}

interface Run {
  values: readonly (number | null)[];
  from: number;
  to: number;
  limit: number;
}

function sampleRun(run: Run): number[] {
  const { values, from, to, limit } = run;
  if (to - from <= limit) return listIndices(from, to);
  const sieved = to - from > limit * SIEVE_RATIO ? sieve(run) : listIndices(from, to);
  const kept = new Set(pickTriangles({ values, indices: sieved, limit }));
  const { least, largest } = findExtremes({ values, from, to });
  kept.add(least);
  kept.add(largest);
  return [...kept].sort((a, b) => a - b);
}

function valueAt(values: readonly (number | null)[], index: number): number {
  return values[index] ?? 0;
}

function findExtremes({ values, from, to }: Omit<Run, "limit">): { least: number; largest: number } {
  let least = from;
  let largest = from;
  for (let index = from + 1; index < to; index++) {
    const value = valueAt(values, index);
    if (value < valueAt(values, least)) least = index;
    if (value > valueAt(values, largest)) largest = index;
  }
  return { least, largest };
}

/** The ends, and the least and the largest value of each of many small buckets. */
function sieve({ values, from, to, limit }: Run): number[] {
  const buckets = Math.floor((limit * SIEVE_RATIO) / 2);
  const kept = [from];
  for (let bucket = 0; bucket < buckets; bucket++) {
    const start = from + 1 + Math.floor((bucket * (to - from - 2)) / buckets);
    const end = from + 1 + Math.floor(((bucket + 1) * (to - from - 2)) / buckets);
    if (start >= end) continue;
    const { least, largest } = findExtremes({ values, from: start, to: end });
    kept.push(Math.min(least, largest));
    if (least !== largest) kept.push(Math.max(least, largest));
  }
  kept.push(to - 1);
  return kept;
}

/** Of each bucket the point that spans the largest triangle with the point kept before and the mean of the next. */
function pickTriangles(input: {
  values: readonly (number | null)[];
  indices: number[];
  limit: number;
}): number[] {
  const { values, indices, limit } = input;
  const first = indices[0] ?? 0;
  const last = indices.at(-1) ?? 0;
  const step = (indices.length - 2) / (limit - 2);
  const startOf = (bucket: number) => 1 + Math.floor(bucket * step);
  const kept = [first];
  let before = first;
  for (let bucket = 0; bucket < limit - 2; bucket++) {
    const next = meanOf({
      values,
      indices,
      from: startOf(bucket + 1),
      to: Math.min(indices.length, startOf(bucket + 2)),
      otherwise: last,
    });
    let best = before;
    let most = -1;
    for (let at = startOf(bucket); at < startOf(bucket + 1); at++) {
      const index = indices[at] ?? last;
      const area = Math.abs(
        (before - next.x) * (valueAt(values, index) - valueAt(values, before)) -
          (before - index) * (next.y - valueAt(values, before)),
      );
      if (area > most) {
        most = area;
        best = index;
      }
    }
    kept.push(best);
    before = best;
  }
  kept.push(last);
  return kept;
}

function meanOf(input: {
  values: readonly (number | null)[];
  indices: number[];
  from: number;
  to: number;
  otherwise: number;
}): { x: number; y: number } {
  const { values, indices, from, to, otherwise } = input;
  let x = 0;
  let y = 0;
  for (let at = from; at < to; at++) {
    const index = indices[at] ?? otherwise;
    x += index;
    y += valueAt(values, index);
  }
  const count = to - from;
  return count > 0 ? { x: x / count, y: y / count } : { x: otherwise, y: valueAt(values, otherwise) };
}
