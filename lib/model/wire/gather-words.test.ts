import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createWordGatherer } from "./gather-words";

const chat = (content: string, over: object = {}, delta: object = {}) =>
  frame({
    id: "c1",
    choices: [{ index: 0, delta: { content, ...delta }, logprobs: null, finish_reason: null, ...over }],
    usage: null,
  });
const responses = (delta: string, over: object = {}) =>
  `event: response.output_text.delta\n${frame({
    type: "response.output_text.delta",
    item_id: "m1",
    output_index: 0,
    content_index: 0,
    delta,
    ...over,
  })}`;
const frame = (data: unknown) => `data: ${JSON.stringify(data)}\n\n`;
const encoder = new TextEncoder();

/** The frames that come out when the text goes in, in pieces that end at the given places. */
function gather(text: string, cuts: number[] = []): string {
  const gatherer = createWordGatherer();
  const bytes = encoder.encode(text);
  const places = [0, ...cuts.map((cut) => cut % (bytes.length + 1)).sort((a, b) => a - b), bytes.length];
  const out = places.slice(1).map((end, index) => gatherer.take(bytes.slice(places[index], end)));
  return out.join("") + gatherer.end();
}

const listWords = (text: string) =>
  text
    .split("\n\n")
    .flatMap((one) => /^(?:event: .*\n)?data: (\{.*\})$/.exec(one)?.[1] ?? [])
    .map((json) => JSON.parse(json))
    .map((data) => data.delta ?? data.choices?.[0]?.delta?.content ?? null);

describe("words of a model's stream", () => {
  it.each([
    ["chat completions", (word: string) => chat(word)],
    ["Responses", (word: string) => responses(word)],
  ])("become one frame behind the first, over %s, wherever the bytes are cut", (_, write) => {
    const text = ["Ap", "ple ", "rose ", "12", ".5 ", "€ 😀\n"].map(write).join("");
    expect(listWords(gather(text))).toEqual(["Ap", "ple rose 12.5 € 😀\n"]);
    fc.assert(
      fc.property(fc.array(fc.nat(), { maxLength: 12 }), (cuts) => {
        expect(gather(text, cuts)).toBe(gather(text));
      }),
    );
  });

  it("go on at once when they are the first, and wait otherwise until they are asked for", () => {
    const gatherer = createWordGatherer();
    expect(listWords(gatherer.take(encoder.encode(chat("One"))))).toEqual(["One"]);
    expect(gatherer.waits).toBe(false);
    expect(gatherer.take(encoder.encode(chat(" two") + chat(" three")))).toBe("");
    expect(gatherer.waits).toBe(true);
    expect(listWords(gatherer.flush())).toEqual([" two three"]);
    expect(gatherer.waits).toBe(false);
    expect(gatherer.end()).toBe("");
  });

  it("keep their place before whatever is no words, which goes on as it came", () => {
    const others = [
      frame({ choices: [{ index: 0, delta: {}, finish_reason: "stop" }] }),
      frame({ choices: [], usage: { total_tokens: 3 } }),
      frame({ error: { code: "server_error" } }),
      "data: {garbage\n\n",
      ": a comment\n\n",
      chat("x", { finish_reason: "stop" }),
      chat("x", {}, { tool_calls: [{ index: 0 }] }),
      chat("x", { logprobs: { content: [] } }),
      'event: response.completed\ndata: {"type":"response.completed"}\n\n',
      "data: [DONE]\n\n",
    ];
    for (const other of others) {
      const out = gather(chat("a") + chat("b") + chat("c") + other + chat("d"));
      expect(out).toContain(other);
      expect(listWords(out.slice(0, out.indexOf(other)))).toEqual(["a", "bc"]);
      expect(listWords(out.slice(out.indexOf(other) + other.length))).toEqual(["d"]);
    }
  });

  it("of different choices, answers or items stay apart", () => {
    const text = chat("a") + chat("b") + chat("c", { index: 1 }) + chat("d", { index: 1 });
    expect(listWords(gather(text))).toEqual(["a", "b", "cd"]);
    const items = responses("a") + responses("b") + responses("c", { item_id: "m2" });
    expect(listWords(gather(items))).toEqual(["a", "b", "c"]);
  });

  it("of a stream that is cut come before its half frame", () => {
    const half = chat("d").slice(0, 30);
    const out = gather(chat("a") + chat("b") + chat("c") + half);
    expect(out.endsWith(half)).toBe(true);
    expect(listWords(out.slice(0, -half.length))).toEqual(["a", "bc"]);
  });

  it("of a server with other ends of lines go on as they came", () => {
    const text = (chat("a") + chat("b")).replaceAll("\n", "\r\n");
    expect(gather(text)).toBe(text);
  });
});
