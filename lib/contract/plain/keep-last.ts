/**
 * A pure reading that keeps what it gave for the few keys it was asked last: for readings that are made twice within
 * moments. What it gives is shared and must not be changed.
 */
export function keepLast<Input, Read>(options: {
  most: number;
  toKey(input: Input): string;
  read(input: Input): Read;
}): (input: Input) => Read {
  const { most, toKey, read } = options;
  const kept = new Map<string, Read>();
  return (input) => {
    const key = toKey(input);
    const known = kept.get(key);
    if (known !== undefined) return known;
    const made = read(input);
    kept.set(key, made);
    if (kept.size > most) {
      const [oldest] = kept.keys();
      if (oldest !== undefined) kept.delete(oldest);
    }
    return made;
  };
}
