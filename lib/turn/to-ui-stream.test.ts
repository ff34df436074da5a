import {
  parseJsonEventStream,
  readUIMessageStream,
  type UIMessage,
  type UIMessageChunk,
  uiMessageChunkSchema,
} from "ai";
import { describe, expect, it } from "vitest";
import { createId } from "@/lib/contract/ids";
import { describeOnStores } from "@/lib/testing/integration";
import { createTestMarket, toTurnInput } from "@/lib/testing/turns";
import { settleTurns, startTurn, toUiStream } from ".";
import { createEventLog, type TurnLog } from "./events";

/** The chunks of a stream, read and each checked by the SDK's own reader and schema. It ends as the protocol says. */
async function readChunks(log: TurnLog): Promise<UIMessageChunk[]> {
  const [forText, forParser] = toUiStream(log).tee();
  const chunks: UIMessageChunk[] = [];
  const parsed = parseJsonEventStream({ stream: forParser, schema: uiMessageChunkSchema });
  for await (const chunk of parsed) {
    if (!chunk.success) throw chunk.error;
    chunks.push(chunk.value);
  }
  expect(await new Response(forText).text()).toMatch(/\n\ndata: \[DONE\]\n\n$/);
  return chunks;
}

/** The message that the SDK's own reader makes of the chunks. */
async function readMessage(chunks: UIMessageChunk[]): Promise<UIMessage> {
  const stream = new ReadableStream<UIMessageChunk>({
    start(controller) {
      for (const chunk of chunks) controller.enqueue(chunk);
      controller.close();
    },
  });
  let last: UIMessage | undefined;
  for await (const message of readUIMessageStream({ stream })) last = message;
  if (last === undefined) throw new Error("no message");
  return last;
}

const startReading = async (text: string, messageId = createId("message")) => {
  const turn = await startTurn(toTurnInput({ text, messageId, market: createTestMarket() }));
  if (turn.kind !== "stream") throw new Error("not found");
  return turn;
};

describeOnStores("a turn on the wire", () => {
  it("is a stream that the AI SDK reads: the card first, then the words in one piece, then the buttons", async () => {
    const messageId = createId("message");
    const turn = await startReading("How did Orbital Tea do in 2021?", messageId);
    const chunks = await readChunks(turn.log);
    expect(chunks.map(({ type }) => type)).toEqual([
      "start",
      "data-result",
      "text-start",
      "text-delta",
      "text-end",
      "data-sources",
      "data-actions",
      "finish",
    ]);
    const message = await readMessage(chunks);
    expect(message.id).toMatch(/^msg_/);
    expect(message.metadata).toEqual({ replyToId: messageId, status: "complete" });
    expect(message.parts[0]).toMatchObject({ type: "data-result", data: { skill: "history" } });
    expect(message.parts[1]).toMatchObject({
      type: "text",
      text: expect.stringContaining("Orbital Tea (SIM:ORBT)"),
    });
  });

  it("reads alike from the beginning for a second reader, while it runs and after", async () => {
    const turn = await startReading("Orbital Tea price");
    const [first, second] = await Promise.all([readChunks(turn.log), readChunks(turn.log)]);
    expect(second).toEqual(first);
    await turn.done;
    expect(await readChunks(turn.log)).toEqual(first);
  });

  it("goes on when its reader cancels", async () => {
    const turn = await startReading("How did Orbital Tea do in 2021?");
    const reader = toUiStream(turn.log).getReader();
    await reader.read();
    await reader.cancel();
    await settleTurns();
    expect((await readChunks(turn.log)).at(-1)).toMatchObject({ type: "finish" });
  });
});

describe("the stream of a log", () => {
  it("keeps words that come in pieces in one text, and opens a new one behind a part", async () => {
    const log = createEventLog();
    log.append({ type: "start", answerId: "msg_a", userMessageId: "msg_u" });
    for (const delta of ["It ", "rose.\n", 'ü \u2028 "}']) log.append({ type: "text", delta });
    log.append({ type: "part", part: { type: "notice", tone: "info", text: "stopped" } });
    log.append({ type: "text", delta: "More." });
    log.append({ type: "finish", status: "stopped" });
    log.end();
    const message = await readMessage(await readChunks(log));
    expect(message.parts).toEqual([
      { type: "text", text: 'It rose.\nü \u2028 "}', state: "done" },
      { type: "data-notice", data: { tone: "info", text: "stopped" } },
      { type: "text", text: "More.", state: "done" },
    ]);
  });

  it("sends a card, the first words and the end at once, each with what waited for company", async () => {
    const log = createEventLog();
    const reader = toUiStream(log, { busy: () => true }).getReader();
    const text = async () => new TextDecoder().decode((await reader.read()).value);
    const typesOf = (sent: string) =>
      [...sent.matchAll(/^data: \{"type":"([\w-]+)"/gm)].map(([, type]) => type);
    const card = text();
    log.append({ type: "start", answerId: "msg_a", userMessageId: "msg_u" });
    await Promise.resolve();
    const unavailable = {
      skill: "quote",
      code: "no_data",
      message: "-",
      retryAfterMs: null,
      tried: [],
    } as const;
    log.append({
      type: "part",
      part: { type: "unavailable", id: "a_1", unavailable: { ...unavailable, tried: [] } },
    });
    expect(typesOf(await card)).toEqual(["start", "data-unavailable"]);
    const first = text();
    log.append({ type: "text", delta: "a" });
    expect(typesOf(await first)).toEqual(["text-start", "text-delta"]);
    const rest = text();
    log.append({ type: "text", delta: "b" });
    await Promise.resolve();
    log.append({ type: "text", delta: "c" });
    log.append({ type: "finish", status: "complete" });
    log.end();
    const last = await rest;
    expect(typesOf(last)).toEqual(["text-delta", "text-delta", "text-end", "finish"]);
    expect(last).toMatch(/data: \[DONE\]\n\n$/);
    expect((await reader.read()).done).toBe(true);
  });

  it("sends what waits for company without it when none comes", async () => {
    const log = createEventLog();
    log.append({ type: "start", answerId: "msg_a", userMessageId: "msg_u" });
    const reader = toUiStream(log).getReader();
    const { value } = await reader.read();
    expect(new TextDecoder().decode(value)).toContain('"type":"start"');
    log.end();
    expect(new TextDecoder().decode((await reader.read()).value)).toBe("data: [DONE]\n\n");
    expect((await reader.read()).done).toBe(true);
  });
});
