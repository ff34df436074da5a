import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { beginAnswer } from "./build-answer";
import { readEvents } from "./read-events";

function answerOf(events: object[]) {
  const answer = beginAnswer({ id: "msg_made_here", replyToId: "msg_0" });
  for (const event of events) answer.take(event);
  return answer.current;
}

async function listEvents(chunks: Uint8Array[]): Promise<unknown[]> {
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      for (const chunk of chunks) controller.enqueue(chunk);
      controller.close();
    },
  });
  const events: unknown[] = [];
  for await (const event of readEvents(body)) events.push(event);
  return events;
}

describe("an answer that grows with its stream", () => {
  it("takes the stream's id and keeps parts in the order they came, words where they began", () => {
    const { view, ended } = answerOf([
      { type: "start", messageId: "msg_1", messageMetadata: { replyToId: "msg_0" } },
      { type: "text-start", id: "t1" },
      { type: "data-notice", data: { tone: "info", text: "Kept." } },
      { type: "text-delta", id: "t1", delta: "One " },
      { type: "text-delta", id: "t1", delta: "two." },
      { type: "text-end", id: "t1" },
    ]);
    expect(view).toEqual({
      id: "msg_1",
      role: "assistant",
      status: "pending",
      replyToId: "msg_0",
      parts: [
        { type: "text", text: "One two." },
        { type: "notice", tone: "info", text: "Kept." },
      ],
    });
    expect(ended).toBe(false);
  });

  it("ends with the status that the stream tells, and not before", () => {
    expect(answerOf([{ type: "finish", messageMetadata: { status: "stopped" } }])).toMatchObject({
      ended: true,
      view: { status: "stopped" },
    });
    expect(answerOf([{ type: "finish" }]).ended).toBe(false);
  });

  it("passes over what it does not know, and names parts without an id by their place", () => {
    const { view } = answerOf([
      { type: "step-start" },
      { type: "text-delta", id: "never begun", delta: "lost" },
      { type: "data-result", data: { skill: "greet", data: { returning: true } } },
    ]);
    expect(view.parts).toEqual([
      { type: "result", id: "part-0", result: { skill: "greet", data: { returning: true } } },
    ]);
  });

  it("throws for a fault that the stream tells", () => {
    expect(() => answerOf([{ type: "error", errorText: "broken" }])).toThrow("broken");
  });
});

describe("reading server-sent events", () => {
  it("gives the same events wherever the network cuts the bytes", async () => {
    const events = [{ a: "größer als\n\nzwei" }, { b: "日本\r\n" }, { c: 1 }];
    const text = `: hello\n\n${events.map((event) => `data: ${JSON.stringify(event)}\n\n`).join("")}data: [DONE]\n\ndata: {"late":1}\n\n`;
    const bytes = new TextEncoder().encode(text);
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(bytes.length), { maxLength: 8 }), async (cuts) => {
        const places = [0, ...cuts.sort((a, b) => a - b), bytes.length];
        const chunks = places.slice(1).map((end, at) => bytes.slice(places[at], end));
        expect(await listEvents(chunks)).toEqual(events);
      }),
      { numRuns: 60 },
    );
  });

  it("passes over a line that is no JSON and a last event without its end", async () => {
    const bytes = new TextEncoder().encode('data: <html>\n\ndata: {"a":1}\n\ndata: {"b"');
    expect(await listEvents([bytes])).toEqual([{ a: 1 }]);
  });
});
