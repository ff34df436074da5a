import type { Understanding } from "@/lib/contract/understanding";

/** What a message that was cut into several wants as a whole: the parts in their order. One alone is itself. */
export function joinUnderstandings(read: Understanding[]): Understanding {
  const [first] = read;
  if (first === undefined) throw new Error("a message without any piece");
  if (read.length === 1) return first;
  const parts = read.flatMap(({ parts: own, ...understanding }) => own ?? [understanding]);
  return { ...first, intent: "multi", needsClarification: null, parts };
}
