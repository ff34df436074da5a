import { setImmediate as endOfTick } from "node:timers/promises";
import type { UIMessageChunk } from "ai";
import { isBusy } from "@/lib/observe";
import type { TurnEvent, TurnLog } from "./events";
import { toChunkText } from "./parts/chunk-text";

/** Headers of a UI message stream: the AI SDK's protocol over server-sent events. */
export const UI_STREAM_HEADERS = {
  "content-type": "text/event-stream; charset=utf-8",
  "cache-control": "no-cache, no-transform",
  "x-accel-buffering": "no",
  "x-vercel-ai-ui-message-stream": "v1",
} as const;

const encoder = new TextEncoder();
const DONE = "data: [DONE]\n\n";
/** The start leaves with what follows so soon; in a busy process more words too: a write costs more than they do. */
const COMPANY_MS = 15;

/**
 * A turn's events as the bytes of a UI message stream. Written by hand: the SDK's own stream costs several times the
 * processor time of these few lines. A card, words and the end leave at the end of their tick, behind the question that
 * a model is asked in it; in a busy process, whose ticks are long, the card and the first words leave at once and the
 * others, like the start, with what comes within 15 ms. A reader that goes away ends the reading, not the turn.
 */
export function toUiStream(log: TurnLog, { busy = isBusy } = {}): ReadableStream<Uint8Array> {
  const batches = log.read()[Symbol.asyncIterator]();
  const writer = createWriter();
  let next: ReturnType<typeof batches.next> | null = null;

  /** The events that leave together, as text. */
  async function gather(): Promise<{ text: string; isLast: boolean }> {
    let text = "";
    const company = createDelay(COMPANY_MS);
    let tick: Promise<null> | null = null;
    try {
      while (true) {
        next ??= batches.next();
        const come = await (text === "" ? next : Promise.race([next, tick ?? company.begin()]));
        if (come === null) return { text, isLast: false };
        next = null;
        if (come.done) return { text: text + DONE, isLast: true };
        text += come.value.map(writer.write).join("");
        if (come.value.some(({ type }) => type === "finish")) return { text: text + DONE, isLast: true };
        const isStart = come.value.every(({ type }) => type === "start");
        if (!writer.takeUrgent() && (isStart || busy())) continue;
        if (busy()) return { text, isLast: false };
        tick ??= endOfTick(null);
      }
    } finally {
      company.end();
    }
  }

  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const { text, isLast } = await gather();
        controller.enqueue(encoder.encode(text));
        if (isLast) controller.close();
      },
      async cancel() {
        await batches.return?.();
      },
    },
    { highWaterMark: 0 },
  );
}

/** One delay that begins when it is first asked for; null when it is over. */
function createDelay(ms: number) {
  let timer: NodeJS.Timeout | undefined;
  let over: Promise<null> | null = null;
  return {
    begin(): Promise<null> {
      over ??= new Promise((resolve) => {
        timer = setTimeout(resolve, ms, null);
      });
      return over;
    },
    end: () => clearTimeout(timer),
  };
}

/** Writes events one by one, and knows whether something among them is waited for. */
function createWriter() {
  let textId: string | null = null;
  let count = 0;
  let isUrgent = false;

  function toChunks(event: TurnEvent): UIMessageChunk[] {
    if (event.type === "part" && (event.part.type === "result" || event.part.type === "unavailable"))
      isUrgent = true;
    if (event.type !== "text") return [...closeText(), ...toWholeChunks(event)];
    const open: UIMessageChunk[] = [];
    if (textId === null) {
      textId = `t${++count}`;
      if (count === 1) isUrgent = true;
      open.push({ type: "text-start", id: textId });
    }
    return [...open, { type: "text-delta", id: textId, delta: event.delta }];
  }

  function closeText(): UIMessageChunk[] {
    if (textId === null) return [];
    const id = textId;
    textId = null;
    return [{ type: "text-end", id }];
  }

  return {
    write(event: TurnEvent): string {
      let text = "";
      for (const chunk of toChunks(event)) text += `data: ${toChunkText(chunk)}\n\n`;
      return text;
    },
    /** True once after something that is waited for. */
    takeUrgent(): boolean {
      const was = isUrgent;
      isUrgent = false;
      return was;
    },
  };
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
