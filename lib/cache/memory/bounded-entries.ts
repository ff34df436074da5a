/** What a memory may hold: entries of any kind, and characters of their keys and contents together. */
export interface Capacity {
  entries: number;
  characters: number;
}

/** Characters that a number is counted as. */
export const NUMBER_SIZE = 8;

/** The rows of a log, and whether more may come. */
export interface KeptLog {
  texts: readonly string[];
  ended: boolean;
}

/** What this process's memory keeps: values and owners, counts, tallies, logs. */
export type Memory = BoundedEntries<string | number | ReadonlyMap<string, number> | KeptLog>;

interface Entry<T> {
  content: T;
  size: number;
  endsAtMs: number;
}

/** Loose entries make room for others first. */
type Group = "loose" | "firm";

interface BoundedEntries<T> {
  /** The content and its end, or null; reading counts as use. */
  read(group: Group, key: string): { content: T; endsAtMs: number } | null;
  /** Keeps a content; one that is larger than the whole capacity is not kept, nor what it was to replace. */
  write(group: Group, entry: Entry<T> & { key: string }): void;
  remove(group: Group, key: string): void;
  clear(): void;
}

/**
 * A map of entries with an end, within a capacity. Loose entries go first, the one unused for longest before others;
 * firm ones only when no loose one is left. What has ended is never returned.
 */
export function createBoundedEntries<T>({
  capacity,
  clockMs,
}: {
  capacity: Capacity;
  clockMs: () => number;
}): BoundedEntries<T> {
  const groups: Record<Group, Map<string, Entry<T>>> = { loose: new Map(), firm: new Map() };
  let characters = 0;

  function remove(group: Group, key: string): void {
    characters -= groups[group].get(key)?.size ?? 0;
    groups[group].delete(key);
  }

  function isOver(): boolean {
    return groups.loose.size + groups.firm.size > capacity.entries || characters > capacity.characters;
  }

  function removeLeastUsed(group: Group): void {
    for (const key of groups[group].keys()) {
      if (!isOver()) return;
      remove(group, key);
    }
  }

  function removeEnded(group: Group): void {
    const nowMs = clockMs();
    for (const [key, entry] of groups[group]) if (entry.endsAtMs <= nowMs) remove(group, key);
  }

  function makeRoom(): void {
    if (isOver()) removeLeastUsed("loose");
    if (!isOver()) return;
    removeEnded("firm");
    removeLeastUsed("firm");
  }

  return {
    read(group, key) {
      const entry = groups[group].get(key);
      if (entry === undefined) return null;
      groups[group].delete(key);
      groups[group].set(key, entry);
      if (entry.endsAtMs > clockMs()) return entry;
      remove(group, key);
      return null;
    },
    write(group, { key, content, size, endsAtMs }) {
      remove(group, key);
      if (key.length + size > capacity.characters) return;
      groups[group].set(key, { content, size: key.length + size, endsAtMs });
      characters += key.length + size;
      makeRoom();
    },
    remove,
    clear() {
      groups.loose.clear();
      groups.firm.clear();
      characters = 0;
    },
  };
}
