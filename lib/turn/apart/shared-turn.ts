import { type Cache, getCache } from "@/lib/cache";

/** How often a running turn tells the others of itself, in milliseconds. */
export interface SharingTimes {
  /** A turn that is over before this is told to nobody: its answer is stored. */
  quietMs: number;
  /** Between two appends while words come. */
  flushMs: number;
  /** Between two looks at whether somebody asked it to stop. */
  stopMs: number;
  /** Between two signs of life, and how long one is believed. */
  beatMs: number;
  beliefMs: number;
}

/** At most some twelve commands a second for a turn that is longer than a tenth of one. */
export const SHARING_TIMES: SharingTimes = {
  quietMs: 100,
  flushMs: 100,
  stopMs: 400,
  beatMs: 2_000,
  beliefMs: 8_000,
};

/** The log stays readable this long after its last append; the stored answer has taken its place by then. */
export const LOG_LIFETIME_MS = 120_000;
export const STOP_LIFETIME_MS = 60_000;

/** The cache over which other instances follow turns that run here; null where this process is alone. */
export function getSharedCache(): Cache | null {
  const cache = getCache();
  return cache.kind === "memory" ? null : cache;
}

/** Where the log of a message's turn is kept. The user is part of it: for anybody else there is none. */
export function toLogKey({ userId, messageId }: { userId: string; messageId: string }): string {
  return `turn:${userId}:${messageId}`;
}

/** Where the sign of life of the same turn is kept. */
export function toLifeKey(turn: { userId: string; messageId: string }): string {
  return `${toLogKey(turn)}:life`;
}

/** Where the wish to stop one run is kept; another run of the same message has another answer and goes on. */
export function toStopKey(answerId: string): string {
  return `turn-stop:${answerId}`;
}
