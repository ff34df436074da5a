// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { MAX_MESSAGE_CHARS } from "@/lib/contract/message";
import { Composer } from "./composer";
import { useDraft } from "./use-draft";

beforeEach(() => sessionStorage.clear());
afterEach(cleanup);

const onSend = vi.fn();
const onStop = vi.fn();

function Box({ busy = false, history = [] }: { busy?: boolean; history?: string[] }) {
  const draft = useDraft("new");
  return (
    <>
      <Composer
        text={draft.text}
        onChange={draft.change}
        onSend={(text) => {
          onSend(text);
          draft.send(text);
        }}
        onStop={onStop}
        busy={busy}
        history={history}
      />
      <button type="button" onClick={draft.accepted}>
        accept
      </button>
    </>
  );
}

function setUp(props: { busy?: boolean; history?: string[] } = {}) {
  onSend.mockClear();
  onStop.mockClear();
  const view = render(<Box {...props} />);
  return {
    user: userEvent.setup(),
    box: screen.getByLabelText<HTMLTextAreaElement>("Your question"),
    ...view,
  };
}

describe("the question box", () => {
  it("sends on Enter, trimmed, and empties itself", async () => {
    const { user, box } = setUp();
    await user.type(box, "  apple this year {Enter}");
    expect(onSend).toHaveBeenCalledExactlyOnceWith("apple this year");
    expect(box.value).toBe("");
  });

  it("makes a new line on Shift+Enter and sends nothing", async () => {
    const { user, box } = setUp();
    await user.type(box, "one{Shift>}{Enter}{/Shift}two");
    expect(box.value).toBe("one\ntwo");
    expect(onSend).not.toHaveBeenCalled();
  });

  it("does not send while a word is being composed by an input method", () => {
    const { box } = setUp();
    fireEvent.change(box, { target: { value: "株" } });
    fireEvent.keyDown(box, { key: "Enter", isComposing: true });
    expect(onSend).not.toHaveBeenCalled();
  });

  it("sends nothing for blanks", async () => {
    const { user, box } = setUp();
    await user.type(box, "   {Enter}");
    expect(onSend).not.toHaveBeenCalled();
  });

  it("brings earlier questions back on Arrow up, only into an empty box, and goes forward again to the empty box", async () => {
    const { user, box } = setUp({ history: ["and in 2020?", "how did apple do"] });
    await user.type(box, "x{ArrowUp}");
    expect(box.value).toBe("x");
    await user.clear(box);
    await user.type(box, "{ArrowUp}");
    expect(box.value).toBe("and in 2020?");
    await user.type(box, "{ArrowUp}{ArrowUp}");
    expect(box.value).toBe("how did apple do");
    await user.type(box, "{ArrowDown}{ArrowDown}");
    expect(box.value).toBe("");
  });

  it("suggests shortcuts behind a slash, takes one by keyboard, and sends the question it stands for", async () => {
    const { user, box } = setUp();
    await user.type(box, "/");
    expect(screen.getAllByRole("option")).toHaveLength(10);
    await user.type(box, "d");
    expect(screen.getAllByRole("option").map((option) => option.textContent)).toEqual([
      "/dividends companywhat was paid",
      "/define termwhat it means",
    ]);
    await user.type(box, "{ArrowDown}");
    const chosen = screen.getByRole("option", { selected: true });
    expect(box.getAttribute("aria-activedescendant")).toBe(chosen.id);
    await user.type(box, "{Enter}");
    expect(box.value).toBe("/define ");
    await user.type(box, "volatility{Enter}");
    expect(onSend).toHaveBeenCalledExactlyOnceWith("What is volatility?");
  });

  it("suggests symbols behind a dollar sign and takes the one that is pressed; Escape leaves what was typed", async () => {
    const symbols = [{ symbol: "NVDA", name: "NVIDIA", exchange: "Nasdaq", simulated: false }];
    const fetchFake = vi.fn(async () => Response.json({ symbols }));
    vi.stubGlobal("fetch", fetchFake);
    const { user, box } = setUp();
    await user.type(box, "how did $nv");
    await user.click(await screen.findByRole("option", { name: /NVDA/ }));
    expect(box.value).toBe("how did NVDA ");
    expect(fetchFake.mock.calls.at(-1)?.at(0)).toBe("/api/symbols?q=nv");
    await user.type(box, "and $nv");
    await screen.findByRole("listbox");
    await user.type(box, "{Escape}");
    expect(screen.queryByRole("listbox")).toBeNull();
    expect(box.value).toBe("how did NVDA and $nv");
    vi.unstubAllGlobals();
  });

  it("stops instead of sending while an answer is being made, and lets one write on", async () => {
    const { user, box } = setUp({ busy: true });
    await user.type(box, "next{Enter}");
    expect(onSend).not.toHaveBeenCalled();
    expect(box.value).toBe("next");
    await user.click(screen.getByRole("button", { name: "Stop" }));
    expect(onStop).toHaveBeenCalledOnce();
  });

  it("counts down near the limit and refuses to send over it, keeping the text", () => {
    const { box } = setUp();
    fireEvent.change(box, { target: { value: "a".repeat(MAX_MESSAGE_CHARS - 10) } });
    screen.getByText("10 characters left");
    fireEvent.change(box, { target: { value: "a".repeat(MAX_MESSAGE_CHARS + 2) } });
    screen.getByText("2 characters too many; please shorten it");
    fireEvent.keyDown(box, { key: "Enter" });
    expect(onSend).not.toHaveBeenCalled();
    expect(box.value).toHaveLength(MAX_MESSAGE_CHARS + 2);
  });

  it("brings a question back after a reload until the server has accepted it", async () => {
    const first = setUp();
    await first.user.type(first.box, "apple{Enter}");
    first.unmount();

    const second = setUp();
    expect(second.box.value).toBe("apple");
    await second.user.clear(second.box);
    await second.user.type(second.box, "apple{Enter}");
    await second.user.click(screen.getByText("accept"));
    second.unmount();

    expect(setUp().box.value).toBe("");
  });
});
