import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { MessagePart, StoredMessage } from "@/lib/contract/message";
import { clickedOf, textOf, toViewMessage, toWireMessage } from "./ui-message";

const clicked = {
  chartId: "cht_1",
  element: "point" as const,
  symbol: "SIM:ORBT",
  tradedOn: "2020-03-16",
  value: 12.5,
};

const parts: MessagePart[] = [
  { type: "result", id: "r1", result: { skill: "greet", data: { returning: false } } },
  {
    type: "unavailable",
    id: "u1",
    unavailable: { skill: "quote", code: "offline", message: "No source.", retryAfterMs: null, tried: [] },
  },
  { type: "text", text: "One.\n\nTwo." },
  { type: "actions", actions: [{ kind: "ask", label: "Compare", text: "compare it" }] },
  { type: "notice", tone: "info", text: "Stopped." },
];

function stored(changes: Partial<StoredMessage>): StoredMessage {
  return {
    id: "msg_1",
    role: "assistant",
    version: 1,
    status: "complete",
    parts,
    replyToId: "msg_0",
    createdAt: "2026-11-22T10:00:00.000Z",
    ...changes,
  };
}

describe("messages between the store, the stream and the screen", () => {
  it("keeps parts, their order, status and reply when a stored message goes through the stream's shape", () => {
    const message = stored({ status: "stopped" });
    expect(toViewMessage({ message: toWireMessage(message), streaming: false })).toEqual({
      id: "msg_1",
      role: "assistant",
      status: "stopped",
      replyToId: "msg_0",
      parts,
    });
  });

  it("keeps any text as it is", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const message = stored({ parts: [{ type: "text", text }] });
        expect(toViewMessage({ message: toWireMessage(message), streaming: false }).parts).toEqual(
          message.parts,
        );
      }),
    );
  });

  it("calls a message pending while it is being written, whatever its metadata says", () => {
    const view = toViewMessage({ message: toWireMessage(stored({})), streaming: true });
    expect(view.status).toBe("pending");
  });

  it("passes over parts it does not know, and names parts that came without an id by their place", () => {
    const view = toViewMessage({
      message: {
        id: "msg_2",
        role: "assistant",
        parts: [
          { type: "step-start" },
          { type: "data-result", data: { skill: "greet", data: { returning: true } } } as { type: string },
        ],
      },
      streaming: false,
    });
    expect(view.parts).toEqual([
      { type: "result", id: "part-1", result: { skill: "greet", data: { returning: true } } },
    ]);
    expect(view.status).toBe("complete");
  });

  it("finds the words and the clicked element of a question", () => {
    const question: MessagePart[] = [
      { type: "text", text: "What happened?" },
      { type: "clicked", clicked },
    ];
    expect(textOf(question)).toBe("What happened?");
    expect(clickedOf(question)).toEqual(clicked);
    expect(clickedOf([{ type: "text", text: "hi" }])).toBeNull();
  });
});
