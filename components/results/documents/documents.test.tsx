// @vitest-environment jsdom
import { cleanup, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it, vi } from "vitest";
import type { DocumentsResult } from "@/lib/contract/knowledge/knowledge-results";
import { buildDocuments } from "@/lib/testing/results/documents";
import { Documents } from "./documents";
import { CitationViewer } from "./open-citation";

afterEach(cleanup);

const show = (data: DocumentsResult, onOpen = vi.fn()) => {
  render(
    <CitationViewer onOpen={onOpen}>
      <Documents data={data} onAsk={() => undefined} />
    </CitationViewer>,
  );
  return onOpen;
};

describe("what the documents say", () => {
  it("stands word for word behind a mark of its own, and every source is named once", () => {
    show(buildDocuments());
    expect(screen.getByText("We bought two presses in 2024.")).toBeDefined();
    expect(screen.getAllByRole("link").map((link) => link.getAttribute("aria-label"))).toEqual([
      "Citation 1: Orbit Tools 2024, page 12",
      "Citation 2: Orbit Tools 2024",
    ]);
    const sources = within(screen.getByRole("list", { name: "Sources" })).getAllByRole("listitem");
    expect(sources.map((source) => source.textContent)).toEqual([
      "1Orbit Tools 2024, page 12 · Cash flows",
      "2Orbit Tools 2024",
    ]);
  });

  it("shows rows under the names of their columns, each figure in its own cell", () => {
    show(buildDocuments());
    const [head, row] = screen.getAllByRole("row");
    expect(
      within(head as HTMLElement)
        .getAllByRole("columnheader")
        .map((cell) => cell.textContent),
    ).toEqual(["(Millions)", "2024", "2023"]);
    expect([...(row as HTMLElement).children].map((cell) => cell.textContent)).toEqual([
      "Purchases of equipment",
      "(41)",
      "(38)",
    ]);
  });

  it("opens the viewer at the mark that was pressed, among all of the answer; a new tab gets the viewer's page", async () => {
    const onOpen = show(buildDocuments());
    const user = userEvent.setup();
    const second = screen.getByRole("link", { name: /^Citation 2/ });
    expect(second.getAttribute("href")).toBe("/documents/doc_orbit?version=1&from=900&to=930#cited");
    await user.click(second);
    const [places, at] = onOpen.mock.calls[0] ?? [];
    expect(at).toBe(1);
    expect(places).toHaveLength(2);
    expect(places[1]).toMatchObject({ documentId: "doc_orbit", spans: [{ from: 900, to: 930 }] });
    second.addEventListener("click", (event) => event.preventDefault()); // there is no second tab here
    await user.keyboard("{Control>}");
    await user.click(second);
    expect(onOpen).toHaveBeenCalledOnce();
  });

  it("draws nothing where they do not say it: the words do", () => {
    const nearest = [{ documentId: "doc_orbit", title: "Orbit Tools 2024", href: "/documents/doc_orbit" }];
    const data: DocumentsResult = { found: false, question: "?", documents: 3, nearest };
    const { container } = render(<Documents data={data} onAsk={() => undefined} />);
    expect(container.textContent).toBe("");
  });
});
