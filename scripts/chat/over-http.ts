import { createId } from "@/lib/contract/ids";
import type { MessagePart } from "@/lib/contract/message";
import { type TurnReport, toText } from "./turn-report";

/** Sends each message to a running server, as one conversation of a new guest, and reports what came back. */
export async function* chatOverHttp(input: { messages: string[]; url: string }): AsyncGenerator<TurnReport> {
  const conversationId = createId("conversation");
  let cookie = "";
  for (const text of input.messages) {
    const beganAtMs = performance.now();
    const response = await fetch(new URL("/api/chat", input.url), {
      method: "POST",
      headers: { "content-type": "application/json", ...(cookie === "" ? {} : { cookie }) },
      body: JSON.stringify({ conversationId, message: { id: createId("message"), text } }),
    });
    if (!response.ok || response.body === null) throw new Error(`The server answered ${response.status}.`);
    cookie = response.headers.get("set-cookie")?.split(";")[0] ?? cookie;
    yield await readTurn({ text, stream: response.body, beganAtMs });
  }
}

interface Chunk {
  type: string;
  id?: string;
  delta?: string;
  data?: unknown;
  messageMetadata?: { status?: string };
}

async function readTurn(input: {
  text: string;
  stream: ReadableStream<Uint8Array>;
  beganAtMs: number;
}): Promise<TurnReport> {
  const timings: Record<string, number> = {};
  const note = (name: string) => {
    timings[name] ??= Math.round((performance.now() - input.beganAtMs) * 100) / 100;
  };
  const parts: MessagePart[] = [];
  let status = "interrupted";
  for await (const chunk of readChunks(input.stream)) {
    note("firstEvent");
    if (chunk.type === "data-result") note("firstCard");
    if (chunk.type === "finish") status = chunk.messageMetadata?.status ?? "complete";
    if (chunk.type === "text-delta") parts.push({ type: "text", text: chunk.delta ?? "" });
    const part = toPart(chunk);
    if (part !== null) parts.push(part);
  }
  note("end");
  const outcomes = parts.filter((part) => part.type === "result" || part.type === "unavailable");
  const text = toText(parts);
  return { message: input.text, status, understanding: null, outcomes, text, parts, citations: [], timings };
}

function toPart({ type, id = "", data }: Chunk): MessagePart | null {
  switch (type) {
    case "data-result":
      return { type: "result", id, result: data } as MessagePart;
    case "data-unavailable":
      return { type: "unavailable", id, unavailable: data } as MessagePart;
    case "data-actions":
      return { type: "actions", actions: data } as MessagePart;
    case "data-notice":
      return { type: "notice", ...(data as object) } as MessagePart;
    default:
      return null;
  }
}

async function* readChunks(stream: ReadableStream<Uint8Array>): AsyncGenerator<Chunk> {
  const decoder = new TextDecoder();
  let rest = "";
  for await (const bytes of stream) {
    rest += decoder.decode(bytes, { stream: true });
    const events = rest.split("\n\n");
    rest = events.pop() ?? "";
    for (const event of events) {
      const data = event.replace(/^data: /, "");
      if (data !== "[DONE]") yield JSON.parse(data) as Chunk;
    }
  }
}
