import type { MessagePart } from "@/lib/contract/message";

/** One turn as the command line tells it; over HTTP the server keeps understanding and timings to itself (null). */
export interface TurnReport {
  message: string;
  status: string;
  understanding: unknown;
  outcomes: unknown[];
  /** All words of the reply. */
  text: string;
  parts: MessagePart[];
  citations: { sourceLabel: string; url: string | null; asOf: string | null }[];
  /** Milliseconds per stage; over HTTP, until the first event, the first card and the end. */
  timings: Record<string, number>;
}

/** The words of a reply, its text parts joined. */
export function toText(parts: MessagePart[]): string {
  return parts.flatMap((part) => (part.type === "text" ? [part.text] : [])).join("\n\n");
}
