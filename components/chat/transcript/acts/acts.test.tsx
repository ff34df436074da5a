// @vitest-environment jsdom
import { cleanup, render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { ViewMessage } from "../../ui-message";
import { Question } from "../question";
import { AnswerBar } from "./answer-bar";

const fetchFake = vi.fn<typeof fetch>();
beforeEach(() => {
  fetchFake.mockReset().mockResolvedValue(new Response(null, { status: 204 }));
  vi.stubGlobal("fetch", fetchFake);
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const answer: ViewMessage = {
  id: "msg_answer00",
  role: "assistant",
  status: "complete",
  replyToId: "msg_question",
  parts: [
    { type: "text", text: "**Orbital Tea** closed at $258.02.\n\n- up 14.6 %" },
    {
      type: "sources",
      sources: {
        marks: [],
        origins: [
          {
            sourceLabel: "Simulated market",
            asOf: "2026-11-27T21:00:00Z",
            timeZone: "America/New_York",
            adjustment: "split",
            freshness: "simulated",
            delayMinutes: null,
          },
        ],
        figures: [
          {
            label: "Close",
            subject: "Orbital Tea",
            on: "2026-11-27",
            until: null,
            formula: null,
            origins: [0],
          },
        ],
      },
    },
  ],
};

function showBar(message = answer) {
  const onRetry = vi.fn();
  render(<AnswerBar message={message} busy={false} onRetry={onRetry} />);
  return { onRetry, user: userEvent.setup() };
}

describe("what can be done with an answer", () => {
  it("copies the words without their marks, with where the figures come from", async () => {
    const { user } = showBar();
    await user.click(screen.getByRole("button", { name: "Copy answer" }));
    const copied = await navigator.clipboard.readText();
    expect(copied).toContain("Orbital Tea closed at $258.02.\n\n- up 14.6 %");
    expect(copied).not.toContain("**");
    expect(copied).toContain("Simulated market");
    await screen.findByText("Copied.");
  });

  it("sends a verdict, presses its button, and takes it back when it is pressed again", async () => {
    const { user } = showBar();
    const up = screen.getByRole("button", { name: "This helped" });
    await user.click(up);
    expect(up.getAttribute("aria-pressed")).toBe("true");
    const [address, init] = fetchFake.mock.calls[0] ?? [];
    expect([address, init?.method, init?.body]).toEqual([
      "/api/messages/msg_answer00/feedback",
      "PUT",
      JSON.stringify({ verdict: "up", reason: "" }),
    ]);
    await waitFor(() => expect(screen.getAllByText("Thank you.")).toHaveLength(2)); // seen and read out
    await user.click(up);
    expect(up.getAttribute("aria-pressed")).toBe("false");
    expect(fetchFake.mock.calls[1]?.[1]?.method).toBe("DELETE");
  });

  it("asks why after a thumb down, and sends an offered reason or the reader's own words", async () => {
    const { user } = showBar();
    await user.click(screen.getByRole("button", { name: "This did not help" }));
    await user.type(await screen.findByLabelText(/What was wrong/), "the day is wrong{Enter}");
    const body = JSON.parse(String(fetchFake.mock.calls[1]?.[1]?.body));
    expect(body).toEqual({ verdict: "down", reason: "the day is wrong" });
    await screen.findAllByText("Thank you. The owner will see it.");
    expect(screen.queryByLabelText(/What was wrong/)).toBeNull();
  });

  it("takes the pressed button back and says so when the server did not keep the verdict", async () => {
    fetchFake.mockResolvedValue(new Response(null, { status: 500 }));
    const { user } = showBar({ ...answer, feedback: "down" });
    await user.click(screen.getByRole("button", { name: "This helped" }));
    await screen.findAllByText(/could not be saved/);
    const down = screen.getByRole("button", { name: "This did not help" });
    await waitFor(() => expect(down.getAttribute("aria-pressed")).toBe("true"));
  });

  it("answers again", async () => {
    const { user, onRetry } = showBar();
    await user.click(screen.getByRole("button", { name: "Answer again" }));
    expect(onRetry).toHaveBeenCalledOnce();
  });
});

describe("a question that is edited", () => {
  const question: ViewMessage = {
    id: "msg_question",
    role: "user",
    status: "complete",
    replyToId: null,
    parts: [{ type: "text", text: "apple" }],
  };
  const verbs = () => ({ busy: false, ask: vi.fn(), retry: vi.fn(), openImport: vi.fn(), edit: vi.fn() });

  it("is asked anew with Enter, in its new words", async () => {
    const user = userEvent.setup();
    const made = verbs();
    render(<Question message={question} verbs={made} />);
    await user.click(screen.getByRole("button", { name: "Edit question" }));
    await user.type(await screen.findByLabelText("Change the question"), " in 2020{Enter}");
    expect(made.edit).toHaveBeenCalledExactlyOnceWith("msg_question", "apple in 2020");
  });

  it("stays as it is after Escape, and cannot be edited where there is no place for a branch", async () => {
    const user = userEvent.setup();
    const made = verbs();
    const { rerender } = render(<Question message={question} verbs={made} />);
    await user.click(screen.getByRole("button", { name: "Edit question" }));
    await user.type(await screen.findByLabelText("Change the question"), "x{Escape}");
    expect(made.edit).not.toHaveBeenCalled();
    screen.getByText("apple");
    const { edit: _, ...without } = made;
    rerender(<Question message={question} verbs={without} />);
    expect(screen.queryByRole("button", { name: "Edit question" })).toBeNull();
  });
});
