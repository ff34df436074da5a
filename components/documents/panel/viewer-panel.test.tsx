// @vitest-environment jsdom
import { cleanup, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import {
  CitationViewer,
  type CitedPlace,
  useOpenCitation,
} from "@/components/results/documents/open-citation";
import type { DocumentPageView, DocumentView } from "@/lib/contract/knowledge/documents";
import { buildDocument } from "@/lib/testing/results/documents";
import { useViewer } from "./use-viewer";
import { ViewerPanel } from "./viewer-panel";

const ID = "doc_0000000000abcdefghjkmn";
const texts = ["Sales rose. Costs fell.", "Cash grew.", "The end."];
const places: CitedPlace[] = [
  { documentId: ID, version: 1, spans: [{ from: 12, to: 23 }], label: "Report, page 1" },
  { documentId: ID, version: 1, spans: [{ from: 24, to: 34 }], label: "Report, page 2" },
];
const asked: string[] = [];

/** The viewer's door as the server has it: the named page, else the one that holds the character. */
function answer(address: string): Response {
  asked.push(address);
  const query = new URL(address, "http://localhost").searchParams;
  const number = Number(query.get("from") ?? (Number(query.get("at")) >= 24 ? 2 : 1));
  const startsAt = texts.slice(0, number - 1).reduce((sum, text) => sum + text.length + 1, 0);
  const text = texts[number - 1] ?? "";
  const page: DocumentPageView = {
    ...{ number, width: null, height: null, label: null, scanned: false },
    blocks: [{ kind: "paragraph", level: null, text, startsAt, boxes: [], table: null }],
  };
  const view: DocumentView = {
    document: buildDocument({ id: ID }),
    version: 1,
    pages: texts.length,
    shown: [page],
  };
  return Response.json(view);
}

beforeEach(() => {
  asked.length = 0;
  vi.stubGlobal(
    "fetch",
    vi.fn(async (address: string) => answer(address)),
  );
  vi.stubGlobal("matchMedia", () => ({
    matches: true,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }));
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

function Opener() {
  const open = useOpenCitation();
  return (
    <button type="button" onClick={() => open?.(places, 0)}>
      1
    </button>
  );
}

function Chat() {
  const viewer = useViewer();
  return (
    <CitationViewer onOpen={viewer.show}>
      <Opener />
      <ViewerPanel open={viewer.open} onClose={viewer.close} turnTo={viewer.turnTo} goTo={viewer.goTo} />
    </CitationViewer>
  );
}

async function openFirst() {
  render(<Chat />);
  const user = userEvent.setup();
  await user.click(screen.getByRole("button", { name: "1" }));
  await screen.findByText("Costs fell.");
  return user;
}
const cited = () => document.querySelector("mark")?.textContent;

describe("the viewer beside the chat", () => {
  it("takes the focus, marks the cited span on its page, and gives the focus back on Escape", async () => {
    const user = await openFirst();
    const panel = screen.getByRole("complementary", { name: "Report" });
    expect(within(panel).getByRole("heading", { name: "Report" })).toBe(document.activeElement);
    expect(cited()).toBe("Costs fell.");
    expect(screen.getAllByText("Page 1 of 3").length).toBeGreaterThan(0);
    await user.keyboard("{Escape}");
    expect(screen.queryByRole("complementary")).toBeNull();
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole("button", { name: "1" })));
  });

  it("takes the focus again when another citation is pressed while it is open", async () => {
    const user = await openFirst();
    await user.click(screen.getByRole("button", { name: "1" }));
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole("heading", { name: "Report" })));
    await user.keyboard("{Escape}");
    expect(screen.queryByRole("complementary")).toBeNull();
  });

  it("turns pages with the arrow keys, and no further than they go", async () => {
    const user = await openFirst();
    await user.keyboard("{ArrowLeft}");
    expect(asked).toHaveLength(1);
    await user.keyboard("{ArrowRight}");
    await screen.findByText("Cash grew.");
    expect(cited()).toBeUndefined();
    await user.keyboard("{ArrowRight}");
    await screen.findByText("The end.");
    await user.keyboard("{ArrowRight}");
    expect(asked).toHaveLength(3);
    await user.keyboard("{ArrowLeft}{ArrowLeft}");
    await waitFor(() => expect(cited()).toBe("Costs fell."));
  });

  it("goes through the citations of the answer, each on its own page", async () => {
    const user = await openFirst();
    expect(screen.getByText("Citation 1 of 2")).toBeDefined();
    await user.click(screen.getByRole("button", { name: "Next citation" }));
    await waitFor(() => expect(cited()).toBe("Cash grew."));
    expect(screen.getByText("Citation 2 of 2")).toBeDefined();
    expect(screen.getByRole("link", { name: "Open as a page" }).getAttribute("href")).toBe(
      `/documents/${ID}?version=1&page=2&from=24&to=34#cited`,
    );
  });

  it("says when the document is gone, and can be asked again", async () => {
    vi.stubGlobal(
      "fetch",
      vi.fn(async () => new Response(null, { status: 404 })),
    );
    render(<Chat />);
    const user = userEvent.setup();
    await user.click(screen.getByRole("button", { name: "1" }));
    await screen.findByText(/not here any more/);
    vi.stubGlobal(
      "fetch",
      vi.fn(async (address: string) => answer(address)),
    );
    await user.click(screen.getByRole("button", { name: "Try again" }));
    await screen.findByText("Costs fell.");
  });
});
