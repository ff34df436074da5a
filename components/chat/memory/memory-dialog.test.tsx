// @vitest-environment jsdom
import { cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { MemoryEntry } from "@/lib/contract/talk/memory";
import { MemoryDialog } from "./memory-dialog";

const updatedAt = "2026-11-20T17:00:00.000Z";
const stored: MemoryEntry[] = [
  { id: "mem_0000000001", value: { kind: "currency", currency: "EUR" }, updatedAt },
  { id: "mem_0000000002", value: { kind: "note", text: "likes tea" }, updatedAt },
];

/** The dialog over a door that answers with these entries and tells what it was asked. */
async function show(entries: MemoryEntry[]) {
  const asked: string[] = [];
  vi.stubGlobal("fetch", async (address: string, init: RequestInit = {}) => {
    asked.push(`${init.method} ${address} ${init.body ?? ""}`.trim());
    if (init.method === "DELETE") return new Response(null, { status: 204 });
    if (init.method === "GET") return Response.json({ entries });
    return Response.json({ ...entries[0], value: { kind: "currency", ...JSON.parse(String(init.body)) } });
  });
  render(<MemoryDialog open onClose={vi.fn()} />);
  await screen.findByText(entries.length === 0 ? /Nothing yet/ : "Your currency is EUR");
  return { asked, user: userEvent.setup() };
}

beforeEach(() => {
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true;
  };
  HTMLElement.prototype.showPopover = vi.fn();
  HTMLElement.prototype.hidePopover = vi.fn();
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

describe("the window of what is remembered", () => {
  it("says how to begin where nothing is remembered", async () => {
    await show([]);
    screen.getByText(/Add Orbital Tea to my watchlist/);
    expect(screen.queryByRole("button", { name: "Forget everything" })).toBeNull();
  });

  it("changes an entry in its line, and refuses what cannot be read", async () => {
    const { user, asked } = await show(stored);
    await user.click(screen.getByRole("button", { name: "Change: your currency is EUR" }));
    const field = screen.getByRole("textbox", { name: "Currency, as EUR" });
    await user.clear(field);
    await user.type(field, "euros{Enter}");
    screen.getByText(/this cannot be read/);
    await user.clear(field);
    await user.type(field, "chf{Enter}");
    await screen.findByText("Your currency is CHF");
    expect(asked.at(-1)).toBe('PATCH /api/memory/mem_0000000001 {"currency":"CHF"}');
  });

  it("forgets an entry with a way back", async () => {
    const { user, asked } = await show(stored);
    await user.click(screen.getByRole("button", { name: "Forget: “likes tea”" }));
    expect(screen.queryByText("“likes tea”")).toBeNull();
    await user.click(screen.getByRole("button", { name: "Undo", hidden: true }));
    screen.getByText("“likes tea”");
    expect(asked).toEqual(["GET /api/memory"]);
  });

  it("asks once more before everything is forgotten", async () => {
    const { user, asked } = await show(stored);
    await user.click(screen.getByRole("button", { name: "Forget everything" }));
    screen.getByText("Forget all 2 entries for good?");
    await user.click(screen.getByRole("button", { name: "Forget" }));
    await screen.findByText(/Nothing yet/);
    expect(asked.at(-1)).toBe("DELETE /api/memory");
  });
});
