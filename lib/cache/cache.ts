/** One counter that is taken from: at most `limit` in `windowMs` from its first taking. */
export interface Allowance {
  key: string;
  limit: number;
  /** How much is taken, in whole numbers; 1 when absent. */
  amount?: number;
  /** Milliseconds until the counter goes, counted from its first taking; 1 at least. */
  windowMs: number;
}

/** How often something may happen under a key: at most `limit` times in any window of `windowMs`, sliding. */
export interface SlidingLimit {
  key: string;
  limit: number;
  windowMs: number;
}

/**
 * Keys and values shared by all instances of an installation (Redis), or by this process alone (memory). Values are
 * text. Every entry has an end; nothing is kept for ever. A cache that cannot be reached rejects with `CacheError`;
 * callers decide what that means to them. Keys are at most 512 characters; the implementation puts its namespace before them.
 */
export interface Cache {
  readonly kind: "memory" | "redis" | "upstash";
  /** The text kept under a key, or null when there is none or its time is over. */
  find(key: string): Promise<string | null>;
  keep(input: { key: string; value: string; lifetimeMs: number }): Promise<void>;
  /** Forgets the text and the tally under a key; what was taken from it, and who owns it, stays. */
  drop(key: string): Promise<void>;
  /** Adds whole numbers to the fields of one tally, atomically; a missing field begins at 0. Lifetime counts anew. */
  tally(input: { key: string; add: Record<string, number>; lifetimeMs: number }): Promise<void>;
  /** Raises fields of a tally to a value where theirs is smaller, atomically per field. */
  raise(input: { key: string; to: Record<string, number>; lifetimeMs: number }): Promise<void>;
  /** All fields of a tally; an empty record when there is none. */
  readTally(key: string): Promise<Record<string, number>>;
  /**
   * Takes its amount from every allowance, or nothing from any when one of them has not enough left. Atomic over all
   * instances. `left` stands beside the allowances; a refusal names the one with the longest wait.
   */
  take(
    allowances: readonly Allowance[],
  ): Promise<{ ok: true; left: number[] } | { ok: false; index: number; retryAfterMs: number }>;
  /** What has been taken from each allowance in its present window, and when that ends (null: not begun). */
  peek(allowances: readonly Allowance[]): Promise<{ taken: number; resetsInMs: number | null }[]>;
  /**
   * Changes what was taken by whole numbers, whatever the limits: below zero gives back, and never to less than zero. A
   * counter whose window is over stays away. Atomic per counter.
   */
  adjust(changes: readonly { key: string; by: number }[]): Promise<void>;
  /**
   * Counts one happening when the limit lets it pass; refuses with the wait until the present window ends otherwise. The
   * window slides: what was counted in the one before still weighs by its share. Atomic over all instances.
   */
  pass(limit: SlidingLimit): Promise<{ ok: true } | { ok: false; retryAfterMs: number }>;
  /**
   * Puts texts into a log from place `at` on (0 is the first); what stood there and behind is replaced, so that the same
   * call twice is as good as once. False, and nothing is written, when the log is shorter than `at`. `ended` says that no
   * more will come. Lifetime counts anew.
   */
  append(input: {
    key: string;
    at: number;
    texts: readonly string[];
    ended: boolean;
    lifetimeMs: number;
  }): Promise<boolean>;
  /** The texts of a log from a place on, none when it is not that long yet; null when there is no such log. */
  readLog(input: { key: string; from: number }): Promise<{ texts: string[]; ended: boolean } | null>;
  /** Becomes the owner of a key that nobody owns: true. It is owned, also by the one who asks: false. Ends by itself after the lifetime. */
  claim(input: { key: string; owner: string; lifetimeMs: number }): Promise<boolean>;
  /** Gives a key back, when `owner` still owns it. */
  release(input: { key: string; owner: string }): Promise<void>;
  /** Resolves when it can be reached, rejects with `CacheError` otherwise. */
  ping(): Promise<void>;
  close(): Promise<void>;
}

/** The cache could not be reached, or answered with something else than was asked. Holds no address and no token. */
export class CacheError extends Error {
  override readonly name = "CacheError";

  /** The server's bundles each have their own copy of this class and share one cache: its errors go by their name. */
  static override [Symbol.hasInstance](value: unknown): value is CacheError {
    return value instanceof Error && value.name === "CacheError";
  }
}
