import type { Clicked } from "@/lib/contract/actions";
import type { MessagePart, MessageStatus, StoredMessage } from "@/lib/contract/message";
import type { Verdict } from "@/lib/contract/talk/conversations";

/** A message as the screen shows it. While an answer streams, its status is `pending`. */
export interface ViewMessage {
  id: string;
  role: "user" | "assistant";
  status: MessageStatus;
  parts: MessagePart[];
  replyToId: string | null;
  /** Assistant only: what the reader thought of it. */
  feedback?: Verdict | null;
}

type PartOf<Type extends MessagePart["type"]> = Extract<MessagePart, { type: Type }>;

/** Our parts as the stream names them. */
type StreamPart =
  | { type: "data-result"; id?: string; data: PartOf<"result">["result"] }
  | { type: "data-unavailable"; id?: string; data: PartOf<"unavailable">["unavailable"] }
  | { type: "data-sources"; data: PartOf<"sources">["sources"] }
  | { type: "data-actions"; data: PartOf<"actions">["actions"] }
  | { type: "data-notice"; data: { tone: "info" | "warning"; text: string } };

/** A part of the stream in our shape, or null for one that we do not know. `position` names parts that came without an id. */
export function toMessagePart(part: { type: string }, position: number): MessagePart | null {
  const known = part as StreamPart;
  switch (known.type) {
    case "data-result":
      return { type: "result", id: known.id ?? `part-${position}`, result: known.data };
    case "data-unavailable":
      return { type: "unavailable", id: known.id ?? `part-${position}`, unavailable: known.data };
    case "data-sources":
      return { type: "sources", sources: known.data };
    case "data-actions":
      return { type: "actions", actions: known.data };
    case "data-notice":
      return { type: "notice", ...known.data };
    default:
      return null;
  }
}

/** A stored message as the screen shows it. */
export function toViewMessage(message: StoredMessage): ViewMessage {
  const { id, role, status, parts, replyToId, feedback = null } = message;
  return { id, role, status, parts, replyToId, feedback };
}

/** The words of a message, paragraphs kept; an empty text for an answer without any. */
export function textOf(parts: MessagePart[]): string {
  return parts
    .flatMap((part) => (part.type === "text" ? [part.text] : []))
    .join("\n\n")
    .trim();
}

/** The chart element a user message came from, or null. */
export function clickedOf(parts: MessagePart[]): Clicked | null {
  return parts.find((part) => part.type === "clicked")?.clicked ?? null;
}
