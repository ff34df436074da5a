import type { UIMessageChunk } from "ai";
import type { EventLog, TurnEvent } from "./events";

/** Headers of a UI message stream: the AI SDK's protocol over server-sent events. */
export const UI_STREAM_HEADERS = {
  "content-type": "text/event-stream; charset=utf-8",
  "cache-control": "no-cache, no-transform",
  "x-accel-buffering": "no",
  "x-vercel-ai-ui-message-stream": "v1",
} as const;

const encoder = new TextEncoder();

/**
 * A turn's events as the bytes of a UI message stream. Written by hand: where no model speaks, the SDK's own
 * stream costs several times the processor time of these few lines. Events of one batch leave as one chunk.
 * A reader that goes away ends the reading, not the turn.
 */
export function toUiStream(log: EventLog): ReadableStream<Uint8Array> {
  const batches = log.read()[Symbol.asyncIterator]();
  let textId: string | null = null;
  let count = 0;

  function toChunks(event: TurnEvent): UIMessageChunk[] {
    if (event.type === "text") {
      const open: UIMessageChunk[] = [];
      if (textId === null) {
        textId = `t${++count}`;
        open.push({ type: "text-start", id: textId });
      }
      return [...open, { type: "text-delta", id: textId, delta: event.delta }];
    }
    return [...closeText(), ...toWholeChunks(event)];
  }

  function closeText(): UIMessageChunk[] {
    if (textId === null) return [];
    const id = textId;
    textId = null;
    return [{ type: "text-end", id }];
  }

  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { value, done } = await batches.next();
      if (done) {
        controller.enqueue(encoder.encode("data: [DONE]\n\n"));
        controller.close();
        return;
      }
      let text = "";
      for (const chunk of value.flatMap(toChunks)) text += `data: ${JSON.stringify(chunk)}\n\n`;
      controller.enqueue(encoder.encode(text));
    },
    async cancel() {
      await batches.return?.();
    },
  });
}

function toWholeChunks(event: Exclude<TurnEvent, { type: "text" }>): UIMessageChunk[] {
  switch (event.type) {
    case "start":
      return [
        { type: "start", messageId: event.answerId, messageMetadata: { replyToId: event.userMessageId } },
      ];
    case "finish":
      return [{ type: "finish", messageMetadata: { status: event.status } }];
    case "part":
      return [toDataChunk(event.part)];
  }
}

function toDataChunk(part: Extract<TurnEvent, { type: "part" }>["part"]): UIMessageChunk {
  switch (part.type) {
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
