import { ModelFailure } from "../failure";
import type { ModelUsage } from "../model";

/** How an answer ended in the words of this room; null while it has not. */
export type Finish = "stop" | "length" | "filtered" | "other" | null;

/** Reads the frames of one answer. */
export interface AnswerReader {
  /** The words of one frame; empty where it has none. Throws what the frame says of a failure. */
  take(data: string): string;
  readonly finish: Finish;
  readonly usage: ModelUsage;
}

export type Fields = Record<string, unknown>;

/** A frame's fields. Throws `malformed`. */
export function parseFrame(data: string): Fields {
  try {
    const value: unknown = JSON.parse(data);
    if (isFields(value)) return value;
  } catch (cause) {
    if (!(cause instanceof SyntaxError)) throw cause;
  }
  throw new ModelFailure({ code: "malformed", detail: "a frame that is none" });
}

/** True for an object that is no list. */
export function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A text, or an empty one in its place. */
export function toText(value: unknown): string {
  return typeof value === "string" ? value : "";
}

/** Tokens as a server counted them; null where it gave no number. */
export function toCount(value: unknown): number | null {
  return typeof value === "number" ? value : null;
}
