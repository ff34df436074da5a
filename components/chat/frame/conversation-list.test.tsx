// @vitest-environment jsdom
import { cleanup, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { ConversationList } from "./conversation-list";
import { ConversationsProvider } from "./conversations";

vi.mock("next/navigation", () => ({ usePathname: () => "/", useRouter: () => ({ push: vi.fn() }) }));

const fetchFake = vi.fn<typeof fetch>();
beforeEach(() => {
  fetchFake.mockReset().mockResolvedValue(new Response(null, { status: 204 }));
  vi.stubGlobal("fetch", fetchFake);
  // jsdom has no popovers; what is inside them is in the page all the same
  HTMLElement.prototype.showPopover ??= () => undefined;
  HTMLElement.prototype.hidePopover ??= () => undefined;
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const updatedAt = "2026-11-22T10:00:00.000Z";
const initial = [
  { id: "cnv_one00000", title: "Apple", pinned: false, updatedAt },
  { id: "cnv_two00000", title: "Orbital Tea", pinned: false, updatedAt: "2026-11-21T10:00:00.000Z" },
];

function setUp() {
  render(
    <ConversationsProvider initial={initial} isOwner={false}>
      <ConversationList onChoose={() => undefined} />
    </ConversationsProvider>,
  );
  return { user: userEvent.setup() };
}
const titles = () => screen.getAllByRole("link").map(({ textContent }) => textContent);
const choose = async (user: ReturnType<typeof userEvent.setup>, of: string, what: string) => {
  const [, menu] = screen.getAllByLabelText(`More for “${of}”`); // the button, and what it opens
  await user.click(within(menu as HTMLElement).getByText(what));
};

describe("the visitor's conversations", () => {
  it("are renamed in their place, and the server is told", async () => {
    const { user } = setUp();
    await choose(user, "Apple", "Rename");
    const field = screen.getByLabelText("New title of “Apple”");
    await user.clear(field);
    await user.type(field, "My apple{Enter}");
    expect(titles()).toEqual(["My apple", "Orbital Tea"]);
    const [address, init] = fetchFake.mock.calls[0] ?? [];
    expect([address, init?.method, init?.body]).toEqual([
      "/api/conversations/cnv_one00000",
      "PATCH",
      JSON.stringify({ title: "My apple" }),
    ]);
    expect(fetchFake).toHaveBeenCalledOnce();
  });

  it("stand above the others when they are pinned, and go back when that could not be saved", async () => {
    const { promise, resolve } = Promise.withResolvers<Response>();
    fetchFake.mockReturnValue(promise);
    const { user } = setUp();
    await choose(user, "Orbital Tea", "Pin");
    expect(titles()[0]).toBe("Orbital Tea(pinned)");
    resolve(new Response(null, { status: 500 }));
    expect((await screen.findAllByText(/could not be saved/)).length).toBeGreaterThan(0);
    expect(titles().at(-1)).toBe("Orbital Tea");
  });

  it("are found by what was asked in them; Escape shows all again", async () => {
    fetchFake.mockResolvedValue(Response.json({ conversations: [initial[1]] }));
    const { user } = setUp();
    const field = screen.getByRole("searchbox", { name: "Search conversations" });
    await user.type(field, "dividend");
    await screen.findByText("1 conversation found.");
    expect(fetchFake.mock.calls[0]?.[0]).toBe("/api/conversations?q=dividend");
    expect(titles()).toEqual(["Orbital Tea"]);
    await user.type(field, "{Escape}");
    expect(titles()).toEqual(["Apple", "Orbital Tea"]);
  });
});
