/** Whole numbers in one typed array that doubles when it is full; `length` of `values` are in use. */
export interface GrowingInts {
  values: Uint32Array;
  length: number;
  push(value: number): void;
}

/** An empty one. */
export function createGrowingInts(): GrowingInts {
  const ints: GrowingInts = {
    values: new Uint32Array(4),
    length: 0,
    push: (value) => {
      if (ints.length === ints.values.length) {
        const larger = new Uint32Array(ints.values.length * 2);
        larger.set(ints.values);
        ints.values = larger;
      }
      ints.values[ints.length] = value;
      ints.length += 1;
    },
  };
  return ints;
}
