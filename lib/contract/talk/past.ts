/** A reading as far as it is told to a model later: which skill answered, of what, over which days. */
export interface PastReading {
  skill: string;
  entities: {
    symbols: readonly { symbol: string }[];
    range: { from: string; to: string } | null;
    on: string | null;
  };
}

/** A question of a conversation as it is told later; null for one that nothing read or answered. */
export interface PastQuestion {
  text: string;
  understanding: (PastReading & { parts?: readonly PastReading[] }) | null;
}
