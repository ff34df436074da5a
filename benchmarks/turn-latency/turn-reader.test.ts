import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createTurnReader } from "./turn-reader";

const events = [
  'data: {"type":"start","messageId":"msg_1"}\n\n',
  'data: {"type":"data-result","id":"r1","data":{"skill":"quote"}}\n\n',
  'data: {"type":"text-start","id":"t1"}\n\ndata: {"type":"text-delta","id":"t1","delta":"£35.06"}\n\n',
  'data: {"type":"finish","messageMetadata":{"status":"complete"}}\n\n',
  "data: [DONE]\n\n",
];

function read(chunks: Buffer[]) {
  let now = 1_000;
  const reader = createTurnReader({ startedAtMs: 1_000, nowMs: () => now });
  for (const chunk of chunks) {
    now += 10;
    reader.take(chunk);
  }
  return reader.finish();
}

const toBuffers = (texts: string[]) => texts.map((text) => Buffer.from(text));

describe("reading an answer's moments from its bytes", () => {
  it("gives each moment the time of the chunk it came in", () => {
    expect(read(toBuffers(events))).toEqual({
      firstEventMs: 10,
      firstCardMs: 20,
      firstWordMs: 30,
      lastWordMs: 50,
    });
  });

  it("finds every moment wherever the bytes are cut", () => {
    const whole = Buffer.from(events.join(""));
    fc.assert(
      fc.property(fc.array(fc.nat({ max: whole.length }), { maxLength: 40 }), (cuts) => {
        const places = [0, ...cuts.toSorted((a, b) => a - b), whole.length];
        const chunks = places.slice(1).map((end, index) => whole.subarray(places[index], end));
        expect(read(chunks)).not.toBeNull();
      }),
    );
    expect(read([...whole].map((byte) => Buffer.from([byte])))).not.toBeNull();
  });

  it.each([0, 1, 2, 3, 4])("does not count an answer without its mark %i", (missing) => {
    expect(read(toBuffers(events.filter((_, index) => index !== missing)))).toBeNull();
  });

  it("does not count an answer that failed", () => {
    const failed = events.map((event) => event.replace('"complete"', '"failed"'));
    expect(read(toBuffers(failed))).toBeNull();
  });

  it("does not count an answer whose words came before its card", () => {
    const [start, card, words, ...end] = events as [string, string, string, string, string];
    expect(read(toBuffers([start, words, card, ...end]))).toBeNull();
  });
});
