// @vitest-environment jsdom
import { cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { ConversationsProvider } from "../conversations";
import { matches } from "./matches";
import { Palette } from "./palette";
import { findShortcut } from "./use-shortcuts";

const push = vi.hoisted(() => vi.fn());
vi.mock("next/navigation", () => ({ usePathname: () => "/", useRouter: () => ({ push }) }));

const fetchFake = vi.fn<typeof fetch>();
beforeEach(() => {
  push.mockReset();
  fetchFake.mockReset();
  vi.stubGlobal("fetch", fetchFake);
  HTMLDialogElement.prototype.showModal = function () {
    this.open = true;
    this.querySelector<HTMLElement>("[autofocus]")?.focus();
  };
  HTMLDialogElement.prototype.close = function () {
    this.open = false;
  };
  // jsdom has no popovers and does not give the focus to what a window says
  HTMLElement.prototype.showPopover ??= () => undefined;
  HTMLElement.prototype.hidePopover ??= () => undefined;
  Element.prototype.scrollIntoView ??= () => undefined;
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const updatedAt = "2026-11-22T10:00:00.000Z";
const initial = [{ id: "cnv_one00000", title: "Apple", pinned: false, updatedAt }];

function setUp({ isOwner = false } = {}) {
  const acts = { onClose: vi.fn(), onKeys: vi.fn(), onMemory: vi.fn(), startAnew: vi.fn() };
  render(
    <ConversationsProvider initial={initial} isOwner={isOwner}>
      <Palette open {...acts} />
    </ConversationsProvider>,
  );
  return { acts, user: userEvent.setup(), field: screen.getByRole("combobox") };
}
const labels = () => screen.getAllByRole("option").map(({ textContent }) => textContent);
const chosen = () => screen.getByRole("option", { selected: true }).textContent;

describe("the list of commands", () => {
  it("is walked with the arrows from end to end, and Enter does what is chosen", async () => {
    const { acts, user, field } = setUp();
    expect(field).toBe(document.activeElement);
    expect(chosen()).toBe("New chatCtrl Shift O");
    await user.keyboard("{ArrowUp}");
    expect(chosen()).toBe(labels().at(-1));
    await user.keyboard("{ArrowDown}{ArrowDown}");
    expect(chosen()).toBe("What I remember");
    expect(field.getAttribute("aria-activedescendant")).toBe(
      screen.getByRole("option", { selected: true }).id,
    );
    await user.keyboard("{Enter}");
    expect(acts.onClose).toHaveBeenCalledOnce();
    expect(acts.onMemory).toHaveBeenCalledOnce();
  });

  it("narrows to what the typed words begin, and to the conversations that hold them", async () => {
    fetchFake.mockResolvedValue(Response.json({ conversations: initial }));
    const { user, field } = setUp();
    expect(labels()).toContain("Apple");
    await user.type(field, "vola");
    expect(labels()).toEqual(["/risk companyvolatility and drawdown"]);
    await vi.waitFor(() => expect(labels()).toContain("Apple"));
    expect(fetchFake.mock.calls[0]?.[0]).toBe("/api/conversations?q=vola");
    await user.keyboard("{ArrowDown}{Enter}");
    expect(push).toHaveBeenCalledWith("/chat/cnv_one00000");
  });

  it("says when there is nothing, and when the search failed", async () => {
    fetchFake.mockResolvedValueOnce(Response.json({ conversations: [] }));
    const { user, field } = setUp();
    await user.type(field, "zzz");
    await vi.waitFor(() => expect(screen.getByRole("dialog").textContent).toContain("Nothing found."));
    vi.spyOn(console, "info").mockReturnValue();
    fetchFake.mockResolvedValueOnce(new Response(null, { status: 500 }));
    await user.type(field, "z");
    await vi.waitFor(() => expect(screen.getByRole("dialog").textContent).toContain("could not be searched"));
    await user.keyboard("{Enter}"); // nothing is chosen, nothing happens
    expect(push).not.toHaveBeenCalled();
  });

  it("leads to the owner's pages the owner alone", () => {
    setUp();
    expect(labels()).not.toContain("Sources and settings");
    cleanup();
    setUp({ isOwner: true });
    expect(labels()).toContain("Sources and settings");
  });
});

it.each([
  ["what i", "What I remember", true],
  ["REM", "What I remember", true],
  ["emb", "What I remember", false],
  ["", "anything", true],
])("the words %j fit %j: %s", (query, text, fits) => expect(matches(text, query)).toBe(fits));

describe("the page's own keys", () => {
  const press = (key: string, more: object = {}) =>
    findShortcut({
      ...{ key, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, isComposing: false },
      target: document.body,
      ...more,
    });

  it("are Ctrl or ⌘ with K and with Shift and O, everywhere", () => {
    const target = document.createElement("textarea");
    expect(press("k", { ctrlKey: true, target })).toBe("palette");
    expect(press("K", { metaKey: true })).toBe("palette");
    expect(press("O", { ctrlKey: true, shiftKey: true, target })).toBe("anew");
    expect(press("o", { ctrlKey: true })).toBeNull();
  });

  it("are ? and / where nobody writes", () => {
    expect([press("?", { shiftKey: true }), press("/")]).toEqual(["keys", "ask"]);
    const target = document.createElement("input");
    expect([press("?", { target }), press("/", { target })]).toEqual([null, null]);
    expect([press("/", { altKey: true }), press("/", { isComposing: true }), press("a")]).toEqual([
      null,
      null,
      null,
    ]);
  });
});
