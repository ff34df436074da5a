// @vitest-environment jsdom
import { act, cleanup, renderHook, waitFor } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { StoredMessage } from "@/lib/contract/message";
import { useConversation } from "./use-conversation";

const CONVERSATION = "cnv_0000000000abcdefghjkmn";
const ANSWER = "msg_0000000001abcdefghjkmn";
const fetchFake = vi.fn<typeof fetch>();

beforeEach(() => {
  fetchFake.mockReset();
  vi.stubGlobal("fetch", fetchFake);
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

/** An answer as the server streams it; it stays open when `open` is set. */
function streamOf(chunks: object[], open = false): Response {
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      for (const chunk of chunks) {
        controller.enqueue(new TextEncoder().encode(`data: ${JSON.stringify(chunk)}\n\n`));
      }
      if (!open) controller.close();
    },
  });
  return new Response(body, { headers: { "content-type": "text/event-stream" } });
}

const greeting = [
  { type: "start", messageId: ANSWER, messageMetadata: { replyToId: "msg_x" } },
  { type: "data-result", id: "r1", data: { skill: "greet", data: { returning: false } } },
  { type: "text-start", id: "t1" },
  { type: "text-delta", id: "t1", delta: "Hello " },
  { type: "text-delta", id: "t1", delta: "there." },
  { type: "text-end", id: "t1" },
  { type: "data-actions", data: [{ kind: "retry", label: "Again" }] },
  { type: "finish", messageMetadata: { status: "complete" } },
];

const noMessages: StoredMessage[] = [];

function setUp(initialMessages = noMessages) {
  const onAccepted = vi.fn();
  const { result } = renderHook(() =>
    useConversation({ conversationId: CONVERSATION, initialMessages, onAccepted }),
  );
  return { result, onAccepted };
}

function bodyOf(call: number): unknown {
  return JSON.parse(String(fetchFake.mock.calls[call]?.[1]?.body));
}

describe("a conversation in the browser", () => {
  it("sends only the last message with its click, and shows the answer's parts in their order", async () => {
    fetchFake.mockResolvedValueOnce(streamOf(greeting));
    const { result, onAccepted } = setUp();
    const clicked = {
      chartId: "cht_1",
      element: "point" as const,
      symbol: "AAPL",
      tradedOn: "2020-03-16",
      value: 60.55,
    };

    act(() => result.current.verbs.ask({ text: "What happened?", clicked }));
    await waitFor(() => expect(result.current.messages).toHaveLength(2));
    await waitFor(() => expect(result.current.phase).toBe("idle"));

    const [question, answer] = result.current.messages;
    expect(bodyOf(0)).toEqual({
      conversationId: CONVERSATION,
      message: { id: question?.id, text: "What happened?", clicked },
    });
    expect(question?.id).toMatch(/^msg_[0-9a-z]{22}$/);
    expect(answer).toMatchObject({ id: ANSWER, role: "assistant", status: "complete", replyToId: "msg_x" });
    expect(answer?.parts).toEqual([
      { type: "result", id: "r1", result: { skill: "greet", data: { returning: false } } },
      { type: "text", text: "Hello there." },
      { type: "actions", actions: [{ kind: "retry", label: "Again" }] },
    ]);
    expect(onAccepted).toHaveBeenCalledOnce();
  });

  it("keeps the question and says so when there is no connection, and asks the same id again on retry", async () => {
    fetchFake
      .mockRejectedValueOnce(new TypeError("Failed to fetch"))
      .mockResolvedValueOnce(streamOf(greeting));
    const { result, onAccepted } = setUp();

    act(() => result.current.verbs.ask({ text: "apple", clicked: null }));
    await waitFor(() => expect(result.current.failure?.text).toContain("could not be reached"));
    const [question] = result.current.messages;
    expect(question?.parts).toEqual([{ type: "text", text: "apple" }]);
    expect(onAccepted).not.toHaveBeenCalled();

    act(() => result.current.verbs.retry(question?.id ?? ""));
    await waitFor(() => expect(result.current.messages).toHaveLength(2));
    expect(bodyOf(1)).toEqual({
      conversationId: CONVERSATION,
      message: { id: question?.id, text: "apple", clicked: null },
      retry: true,
    });
    await waitFor(() => expect(result.current.phase).toBe("idle"));
    expect(result.current.failure).toBeNull();
  });

  it("asks the server to stop the turn, and hangs up by itself when the server does not close the answer", async () => {
    fetchFake
      .mockResolvedValueOnce(streamOf(greeting.slice(0, 4), true))
      .mockResolvedValueOnce(new Response(null, { status: 204 }));
    const { result } = setUp();

    act(() => result.current.verbs.ask({ text: "apple", clicked: null }));
    await waitFor(() => expect(result.current.messages[1]?.parts).toHaveLength(2));
    expect(result.current.messages[1]?.status).toBe("pending");

    act(() => result.current.verbs.stop());
    const [address, init] = fetchFake.mock.calls[1] ?? [];
    expect(address).toBe(`/api/chat?messageId=${result.current.messages[0]?.id}`);
    expect(init?.method).toBe("DELETE");
    await waitFor(() => expect(result.current.messages[1]?.status).toBe("stopped"), { timeout: 4_000 });
    expect(result.current.phase).toBe("idle");
  });

  const base = { version: 1 as const, createdAt: "2026-11-22T10:00:00.000Z" };
  const question: StoredMessage = {
    ...base,
    id: "msg_q0000000000000",
    role: "user",
    status: "pending",
    replyToId: null,
    parts: [{ type: "text", text: "apple" }],
  };

  it("reads the answer of a question that was pending when the page was loaded, from its beginning to its end", async () => {
    fetchFake.mockResolvedValueOnce(streamOf(greeting));
    const { result, onAccepted } = setUp([question]);

    await waitFor(() => expect(result.current.messages[0]?.status).toBe("complete"));
    expect(fetchFake.mock.calls[0]?.[0]).toBe(`/api/chat/stream?messageId=${question.id}`);
    expect(result.current.messages[1]?.status).toBe("complete");
    expect(result.current.messages[1]?.parts).toHaveLength(3);
    expect(onAccepted).not.toHaveBeenCalled();
    expect(fetchFake).toHaveBeenCalledOnce();
  });

  it("fetches the stored answer where there is no stream to read", async () => {
    const answer: StoredMessage = {
      ...base,
      id: ANSWER,
      role: "assistant",
      status: "complete",
      replyToId: question.id,
      parts: [{ type: "text", text: "Done." }],
    };
    const stored = { title: "apple", messages: [{ ...question, status: "complete" }, answer] };
    fetchFake
      .mockResolvedValueOnce(new Response(null, { status: 204 }))
      .mockResolvedValueOnce(Response.json(stored));
    const { result } = setUp([question]);

    await waitFor(() => expect(result.current.messages).toHaveLength(2), { timeout: 4_000 });
    expect(fetchFake.mock.calls[1]?.[0]).toBe(`/api/chat?conversationId=${CONVERSATION}`);
    expect(result.current.messages[0]?.status).toBe("complete");
  });

  it.each([
    ["breaks", new TypeError("network error")],
    ["ends early", null],
  ])("goes on with an answer whose connection %s, without saying anything twice", async (_, fault) => {
    const half = streamOf(greeting.slice(0, 4), true);
    const broken = new ReadableStream<Uint8Array>({
      async start(controller) {
        const reader = half.body?.getReader();
        for (let read = 0; read < 4; read++) {
          const { value } = (await reader?.read()) ?? {};
          if (value) controller.enqueue(value);
        }
        if (fault) controller.error(fault);
        else controller.close();
      },
    });
    fetchFake.mockResolvedValueOnce(new Response(broken)).mockResolvedValueOnce(streamOf(greeting));
    const { result } = setUp();

    act(() => result.current.verbs.ask({ text: "apple", clicked: null }));
    await waitFor(() => expect(fetchFake).toHaveBeenCalledTimes(2), { timeout: 4_000 });
    await waitFor(() => expect(result.current.messages[0]?.status).toBe("complete"));
    expect(fetchFake.mock.calls[1]?.[0]).toMatch(/^\/api\/chat\/stream\?messageId=msg_/);
    expect(result.current.messages).toHaveLength(2);
    expect(result.current.messages[1]?.parts).toHaveLength(3);
    expect(result.current.messages[1]?.parts[1]).toEqual({ type: "text", text: "Hello there." });
    expect(result.current.failure).toBeNull();
  });
});
