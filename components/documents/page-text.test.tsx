// @vitest-environment jsdom
import { cleanup, render, screen, within } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import type { DocumentPageView } from "@/lib/contract/knowledge/documents";
import { PageText } from "./page-text";

afterEach(cleanup);

type ViewBlock = DocumentPageView["blocks"][number];

/** Blocks as the server sends them: each stands behind the one before and a line feed. */
function place(blocks: Omit<ViewBlock, "startsAt" | "boxes">[], start = 100): ViewBlock[] {
  let startsAt = start;
  return blocks.map((block) => {
    const placed = { ...block, startsAt, boxes: [] };
    startsAt += block.text.length + 1;
    return placed;
  });
}
const text = (kind: ViewBlock["kind"], words: string, level: number | null = null) =>
  ({ kind, level, text: words, table: null }) as const;
const row = (cells: string[], header = false) => ({
  kind: "table_row" as const,
  level: null,
  text: cells.join(" | "),
  table: { index: 0, cells, header },
});

const blocks = place([
  text("heading", "Results", 3),
  text("paragraph", "Sales rose. Costs fell. Cash grew."),
  text("list_item", "first"),
  text("list_item", "second"),
  row(["", "2023", "2022"], true),
  row(["Net sales", "1,200", "(90)"]),
  row(["Other", "7"]),
]);
const all = blocks.map((block) => block.text).join("\n");
const spanOf = (cited: string) => {
  const from = 100 + all.indexOf(cited);
  return { from, to: from + cited.length };
};
const empty: DocumentPageView = {
  ...{ number: 1, width: null, height: null, label: null, scanned: false, blocks: [] },
};
const show = (span: { from: number; to: number } | null) =>
  render(<PageText page={{ ...empty, blocks }} spans={span === null ? [] : [span]} under={1} />);
const marks = () => [...document.querySelectorAll("mark")].map((mark) => mark.textContent);

describe("the text of a page", () => {
  it("marks exactly the cited words, once as the place to scroll to", () => {
    const { container } = show(spanOf("Costs fell."));
    expect(marks()).toEqual(["Costs fell."]);
    expect(container.querySelectorAll("#cited")).toHaveLength(1);
    expect(container.querySelector("p")?.textContent).toBe("Sales rose. Costs fell. Cash grew.");
  });

  it("marks a row of a table cell by cell, and a span over several blocks block by block", () => {
    show(spanOf("Net sales | 1,200 | (90)"));
    expect(marks()).toEqual(["Net sales", "1,200", "(90)"]);
    cleanup();
    show(spanOf("grew.\nfirst\nsec"));
    expect(marks()).toEqual(["grew.", "first", "sec"]);
    cleanup();
    show({ from: 0, to: 100 });
    expect(marks()).toEqual([]);
  });

  it("finds the cells of a row whose empty ones are left out of its text", () => {
    const sparse = place([{ ...row(["", "2023", "", "2022"], true), text: "2023 | 2022" }], 0);
    render(<PageText page={{ ...empty, blocks: sparse }} spans={[{ from: 7, to: 11 }]} under={1} />);
    expect(marks()).toEqual(["2022"]);
    expect(screen.getAllByRole("columnheader").map((cell) => cell.textContent)).toEqual(["2023", "2022"]);
  });

  it("draws rows as one table whose header cells name columns and rows", () => {
    show(null);
    const table = screen.getByRole("table");
    expect(within(table).getByRole("columnheader", { name: "2022" })).toBeDefined();
    expect(within(table).getByRole("rowheader", { name: "Net sales" })).toBeDefined();
    for (const each of within(table).getAllByRole("row")) expect(each.children).toHaveLength(3);
    expect(screen.getAllByRole("listitem").map((item) => item.textContent)).toEqual(["first", "second"]);
  });

  it("leaves out no step of the outline, whatever level the first heading of a page has", () => {
    show(null);
    expect(screen.getByRole("heading", { level: 2, name: "Results" })).toBeDefined();
  });

  it("says of a scanned page that it cannot be searched", () => {
    render(<PageText page={{ ...empty, scanned: true }} spans={[]} under={1} />);
    expect(screen.getByText(/scanned picture without text/)).toBeDefined();
  });
});
