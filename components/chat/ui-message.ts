import type { Clicked } from "@/lib/contract/actions";
import type { MessagePart, MessageStatus, StoredMessage } from "@/lib/contract/message";

/** A message as the screen shows it. While an answer streams, its status is `pending`. */
export interface ViewMessage {
  id: string;
  role: "user" | "assistant";
  status: MessageStatus;
  parts: MessagePart[];
  replyToId: string | null;
}

/** What travels beside a message in the stream, and what stored messages bring along. */
export interface WireMetadata {
  status?: MessageStatus;
  replyToId?: string | null;
}

/** Our parts as the stream names them: `data-<type>`. Text has a part of its own there. */
export type WireData = {
  result: Extract<MessagePart, { type: "result" }>["result"];
  unavailable: Extract<MessagePart, { type: "unavailable" }>["unavailable"];
  sources: Extract<MessagePart, { type: "sources" }>["sources"];
  actions: Extract<MessagePart, { type: "actions" }>["actions"];
  notice: { tone: "info" | "warning"; text: string };
  clicked: Clicked;
};

type DataPart = {
  [Name in keyof WireData]: { type: `data-${Name}`; id?: string; data: WireData[Name] };
}[keyof WireData];

/** The parts we send and understand; a part of any other type is passed over. */
export type WirePart = { type: "text"; text: string } | DataPart;

/** A message in the SDK's shape, as far as we use it. */
export interface WireMessage {
  id: string;
  role: "user" | "assistant";
  metadata: WireMetadata;
  parts: WirePart[];
}

/** One of our parts in the stream's shape. */
export function toWirePart(part: MessagePart): WirePart {
  switch (part.type) {
    case "text":
      return { type: "text", text: part.text };
    case "clicked":
      return { type: "data-clicked", data: part.clicked };
    case "result":
      return { type: "data-result", id: part.id, data: part.result };
    case "unavailable":
      return { type: "data-unavailable", id: part.id, data: part.unavailable };
    case "sources":
      return { type: "data-sources", data: part.sources };
    case "actions":
      return { type: "data-actions", data: part.actions };
    case "notice":
      return { type: "data-notice", data: { tone: part.tone, text: part.text } };
  }
}

/** A part of the stream in our shape, or null for one that we do not know. `position` names parts that came without an id. */
export function toMessagePart(part: { type: string }, position: number): MessagePart | null {
  const known = part as WirePart;
  switch (known.type) {
    case "text":
      return { type: "text", text: known.text };
    case "data-clicked":
      return { type: "clicked", clicked: known.data };
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

/** A stored message in the SDK's shape. */
export function toWireMessage(message: StoredMessage | ViewMessage): WireMessage {
  return {
    id: message.id,
    role: message.role,
    metadata: { status: message.status, replyToId: message.replyToId },
    parts: message.parts.map(toWirePart),
  };
}

/**
 * A message of the SDK in ours. `streaming` says that this one is still being written: its status is then `pending`.
 * A message without a status counts as complete.
 */
export function toViewMessage({
  message,
  streaming,
}: {
  message: { id: string; role: string; metadata?: WireMetadata; parts: { type: string }[] };
  streaming: boolean;
}): ViewMessage {
  return {
    id: message.id,
    role: message.role === "user" ? "user" : "assistant",
    status: streaming ? "pending" : (message.metadata?.status ?? "complete"),
    replyToId: message.metadata?.replyToId ?? null,
    parts: message.parts.flatMap((part, position) => toMessagePart(part, position) ?? []),
  };
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
