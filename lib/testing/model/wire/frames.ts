import type { Scripted } from "../script";

/** One event of a stream. `isWord` marks those that carry a piece of the answer. */
export interface Frame {
  event?: string;
  data: unknown;
  isWord?: boolean;
}

/** How a wire format writes an answer: as one body, or as frames. */
export interface Wire {
  toBody(answer: Answerable, model: string): unknown;
  toFrames(answer: Answerable, model: string): Frame[];
  /** The frame that ends a stream that ended well; null where there is none. */
  last: string | null;
  toErrorFrame(): Frame;
}

/** The answers that are written in the wire's own form. */
export type Answerable = Extract<Scripted, { kind: "text" | "tools" }>;

/** A frame as bytes of server-sent events. */
export function toSse({ event, data }: Frame): string {
  const text = typeof data === "string" ? data : JSON.stringify(data);
  return `${event === undefined ? "" : `event: ${event}\n`}data: ${text}\n\n`;
}
