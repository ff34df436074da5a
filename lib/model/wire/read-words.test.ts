import { Readable } from "node:stream";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ModelFailure } from "../failure";
import { readWords } from "./read-words";

const frame = (data: unknown) => `data: ${JSON.stringify(data)}\n\n`;
const chat = (content: string, over: object = {}, delta: object = {}) =>
  frame({
    id: "c1",
    choices: [{ index: 0, delta: { content, ...delta }, logprobs: null, finish_reason: null, ...over }],
    usage: null,
  });
const responses = (delta: string) =>
  `event: response.output_text.delta\n${frame({
    ...{ type: "response.output_text.delta", item_id: "m1", output_index: 0, content_index: 0, delta },
  })}`;
const ends = {
  chat: [
    frame({ choices: [{ index: 0, delta: {}, finish_reason: "stop" }] }),
    frame({ choices: [], usage: { prompt_tokens: 7, completion_tokens: 3 } }),
    "data: [DONE]\n\n",
  ].join(""),
  responses: `event: response.completed\n${frame({
    ...{ type: "response.completed", response: { usage: { input_tokens: 7, output_tokens: 3 } } },
  })}`,
};
const encoder = new TextEncoder();

/** What is read of a text that comes in pieces, which end at the given places. */
async function read(text: string, { cuts = [] as number[], wire = "chat" as "chat" | "responses" } = {}) {
  const bytes = encoder.encode(text);
  const places = [0, ...cuts.map((cut) => cut % (bytes.length + 1)).sort((a, b) => a - b), bytes.length];
  const pieces = places.slice(1).map((end, index) => bytes.slice(places[index], end));
  const source = Readable.from(pieces.filter(({ length }) => length > 0));
  const deltas: string[] = [];
  try {
    for await (const event of readWords({ source, wire, heard: () => undefined })) {
      if (event.type === "end") return { deltas, text: deltas.join(""), end: event, failure: null };
      deltas.push(event.delta);
    }
  } catch (error) {
    if (!(error instanceof ModelFailure)) throw error;
    return { deltas, text: deltas.join(""), end: null, failure: error.code };
  }
  throw new Error("the reading ended without an end");
}

describe("words of a model's stream", () => {
  const WORDS = ["Ap", "ple ", "rose ", "12", ".5 ", '"€" 😀\n', "\\", "on."];

  it.each([
    ["chat", chat],
    ["responses", responses],
  ] as const)(
    "are the same over %s, wherever the bytes are cut and however lines end",
    async (wire, write) => {
      const text = WORDS.map((word) => write(word)).join("") + ends[wire];
      const whole = await read(text, { wire });
      expect(whole).toMatchObject({ text: WORDS.join(""), failure: null });
      expect(whole.end).toMatchObject({ finish: "stop", usage: { inputTokens: 7, outputTokens: 3 } });
      await fc.assert(
        fc.asyncProperty(
          fc.array(fc.nat(), { maxLength: 12 }),
          fc.constantFrom("\n", "\r\n", "\r"),
          async (cuts, lineEnd) => {
            const read_ = await read(text.replaceAll("\n", lineEnd), { cuts, wire });
            expect(read_).toMatchObject({ text: WORDS.join(""), failure: null });
          },
        ),
        { numRuns: 60 },
      );
    },
  );

  it("go on at once when they are the first; those that came together go together", async () => {
    expect((await read(["a", "b", "c"].map((word) => chat(word)).join("") + ends.chat)).deltas).toEqual([
      "a",
      "bc",
    ]);
  });

  it("are read out of frames that look alike and are not", async () => {
    const text =
      chat("a") +
      chat("b") +
      chat("x", { delta: { content: null, reasoning_content: "think" } }) +
      chat('q","tool":"z') +
      chat("c", {}, { tool_calls: [] }) +
      chat("d", { logprobs: { content: [] } }) +
      ": a comment\n\n" +
      chat("e") +
      ends.chat;
    expect((await read(text)).text).toBe('abq","tool":"zcde');
  });

  it.each([
    ["data: {garbage\n\n", "malformed"],
    [frame({ object: "nothing we know" }), "malformed"],
    [frame({ error: { message: "no", code: "server_error" } }), "server"],
    [frame({ error: { message: "no", code: 429 } }), "rate_limited"],
    [frame({ error: { message: "no", type: "overloaded_error" } }), "server"],
    [frame({ error: { message: "no", code: "insufficient_quota" } }), "quota"],
    [frame({ error: { message: "no", type: "invalid_request_error" } }), "rejected"],
  ])("before a frame that says of trouble come first, then its failure: %s", async (other, code) => {
    const { text, failure } = await read(chat("a") + chat("b") + other + chat("c") + ends.chat);
    expect({ text, failure }).toEqual({ text: "ab", failure: code });
  });

  it("that end without an end are told as they are", async () => {
    const { text, end } = await read(chat("a") + chat("b").slice(0, 30));
    expect(text).toBe("a");
    expect(end?.finish).toBeNull();
  });
});
