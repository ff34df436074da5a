// @vitest-environment jsdom
import { cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it, vi } from "vitest";
import type { Action } from "@/lib/contract/actions";
import { ActionRow } from "./action-row";

afterEach(cleanup);

const actions: Action[] = [
  { kind: "ask", label: "Compare with Orbit", text: "compare it with Orbit" },
  { kind: "retry", label: "Try again" },
  { kind: "import", label: "Import a price file", symbol: "MSFT" },
  { kind: "link", label: "Settings", href: "/admin" },
];

function setUp(busy = false) {
  const verbs = { busy, ask: vi.fn(), retry: vi.fn(), openImport: vi.fn() };
  const onRetry = vi.fn();
  render(<ActionRow actions={actions} verbs={verbs} onRetry={onRetry} />);
  return { verbs, onRetry, user: userEvent.setup() };
}

describe("the buttons under an answer", () => {
  it("asks the action's text, not its label", async () => {
    const { verbs, user } = setUp();
    await user.click(screen.getByRole("button", { name: "Compare with Orbit" }));
    expect(verbs.ask).toHaveBeenCalledExactlyOnceWith("compare it with Orbit");
  });

  it("retries the question of its answer, and opens the import window with the symbol", async () => {
    const { verbs, onRetry, user } = setUp();
    await user.click(screen.getByRole("button", { name: "Try again" }));
    await user.click(screen.getByRole("button", { name: "Import a price file" }));
    expect(onRetry).toHaveBeenCalledOnce();
    expect(verbs.openImport).toHaveBeenCalledExactlyOnceWith("MSFT");
  });

  it("links only as a link", () => {
    setUp();
    expect(screen.getByRole("link", { name: "Settings" }).getAttribute("href")).toBe("/admin");
  });

  it("asks nothing new while an answer is being made", async () => {
    const { verbs, onRetry, user } = setUp(true);
    await user.click(screen.getByRole("button", { name: "Compare with Orbit" }));
    await user.click(screen.getByRole("button", { name: "Try again" }));
    expect(verbs.ask).not.toHaveBeenCalled();
    expect(onRetry).not.toHaveBeenCalled();
  });
});
