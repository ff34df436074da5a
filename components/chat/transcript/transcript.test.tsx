// @vitest-environment jsdom
import { cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { ViewMessage } from "../ui-message";
import { Transcript } from "./transcript";

beforeEach(() => {
  vi.stubGlobal(
    "ResizeObserver",
    class {
      observe() {}
      disconnect() {}
    },
  );
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const verbs = () => ({ busy: false, ask: vi.fn(), retry: vi.fn(), openImport: vi.fn() });

function say(changes: Partial<ViewMessage> & { text: string }): ViewMessage {
  const { text, ...rest } = changes;
  return {
    id: "msg_1",
    role: "user",
    status: "complete",
    parts: [{ type: "text", text }],
    replyToId: null,
    ...rest,
  };
}

function show(messages: ViewMessage[], props: Partial<Parameters<typeof Transcript>[0]> = {}) {
  const given = { phase: "idle" as const, failure: null, hasOlder: false, verbs: verbs(), ...props };
  render(<Transcript messages={messages} {...given} />);
  return { ...given, user: userEvent.setup() };
}

describe("the transcript", () => {
  it("tells an interrupted question and offers to ask it again", async () => {
    const { verbs: made, user } = show([say({ text: "apple", status: "interrupted" })]);
    screen.getByText("The answer was interrupted before it was finished.");
    await user.click(screen.getByRole("button", { name: "Retry" }));
    expect(made.retry).toHaveBeenCalledExactlyOnceWith("msg_1");
  });

  it("tells that an answer is on its way while the stored question is pending", () => {
    show([say({ text: "apple", status: "pending" })]);
    screen.getByText("An answer is being made…");
  });

  it("marks a stopped answer, unless a notice of the server says so already", () => {
    const stopped = say({ id: "msg_2", role: "assistant", status: "stopped", text: "Apple ro" });
    const told: ViewMessage = {
      ...stopped,
      id: "msg_3",
      parts: [{ type: "notice", tone: "info", text: "Stopped." }],
    };
    show([stopped, told]);
    expect(screen.getAllByText("You stopped this answer.")).toHaveLength(1);
    screen.getByText("Stopped.");
  });

  it("reads the words of the finished answer out, without its marks, and not while they stream", () => {
    const answer = say({ id: "msg_2", role: "assistant", text: "It rose **12 %**." });
    show([say({ text: "apple" }), answer]);
    expect(screen.getByRole("status").textContent).toBe("It rose 12 %.");
    cleanup();
    show([say({ text: "apple" }), answer], { phase: "answering" });
    expect(screen.getByRole("status").textContent).toBe("An answer is being made.");
  });

  it("says why a question got no answer, beside a way to try again", async () => {
    const { verbs: made, user } = show([say({ text: "apple" })], {
      failure: { text: "The server could not be reached.", lost: false },
    });
    screen.getByText("The server could not be reached.");
    await user.click(screen.getByRole("button", { name: "Retry" }));
    expect(made.retry).toHaveBeenCalledExactlyOnceWith("msg_1");
  });

  it("shows where a question from a chart came from", () => {
    const clicked = {
      chartId: "cht_1",
      element: "point" as const,
      symbol: "AAPL",
      tradedOn: "2020-03-16",
      value: 60.55,
    };
    const question = say({ text: "What happened?" });
    show([{ ...question, parts: [...question.parts, { type: "clicked", clicked }] }]);
    expect(screen.getByRole("article").textContent).toContain("From the chart · AAPL · 2020-03-16");
  });
});
