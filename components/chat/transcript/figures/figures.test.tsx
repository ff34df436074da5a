// @vitest-environment jsdom
import { cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it } from "vitest";
import type { FigureSources } from "@/lib/contract/figure-sources";
import { Words } from "../words";

afterEach(cleanup);

const TEXT = "It **rose 3.28%** in 2021:\n\n- from $185.50 to $191.59";
const at = (piece: string, figure: number): [number, number, number] => {
  const from = TEXT.indexOf(piece);
  return [from, from + piece.length, figure];
};
const sources: FigureSources = {
  origins: [
    {
      sourceLabel: "Yahoo Finance",
      asOf: "2021-12-31T21:00:00Z",
      timeZone: "America/New_York",
      adjustment: "split",
      freshness: "end_of_day",
      delayMinutes: null,
      staleReason: "The newest close should be that of Mon, Jan 3.",
    },
  ],
  figures: [
    {
      label: "Price return",
      subject: "Apple Inc.",
      on: null,
      until: null,
      formula: "Last close over the close it starts from, less 1; price only",
      origins: [0],
    },
    {
      label: "Close at the start",
      subject: "Apple Inc.",
      on: "2020-12-31",
      until: null,
      formula: null,
      origins: [0],
    },
    {
      label: "Close at the end",
      subject: "Apple Inc.",
      on: "2021-12-31",
      until: null,
      formula: null,
      origins: [0],
    },
  ],
  marks: [at("3.28%", 0), at("$185.50", 1), at("$191.59", 2)],
};

function show() {
  const shown = render(<Words text={TEXT} sources={sources} />);
  return { ...shown, user: userEvent.setup(), figures: screen.getAllByRole("button") };
}

describe("a figure in the words of an answer", () => {
  it("is marked where it stands, in bold and in lists, and the words stay as they were", () => {
    const { container, figures } = show();
    expect(figures.map(({ textContent }) => textContent)).toEqual(["3.28%", "$185.50", "$191.59"]);
    const plain = render(<Words text={TEXT} />).container.textContent;
    expect(container.textContent).toBe(plain);
  });

  it("shows source, as-of, adjustment, formula and why it is old under the pointer, and not after it", async () => {
    const { user, figures } = show();
    await user.hover(figures[0] as HTMLElement);
    const note = screen.getByRole("tooltip");
    expect(note.textContent).toMatch(/Price return, Apple Inc\./);
    expect(note.textContent).toMatch(/How: Last close over the close it starts from/);
    expect(note.textContent).toMatch(
      /Yahoo Finance · as of Dec 31, 2021, 4:00 PM EST · end of day · split-adjusted/,
    );
    expect(note.textContent).toMatch(/Not up to date The newest close should be/);
    await user.unhover(figures[0] as HTMLElement);
    await expect.poll(() => screen.queryByRole("tooltip")).toBeNull();
  });

  it("is one stop of the Tab key; the arrows lead on, Escape closes, and it is told to a screen reader", async () => {
    const { user, figures } = show();
    await user.tab();
    expect(document.activeElement).toBe(figures[0]);
    expect(screen.getByRole("tooltip").textContent).toContain("Price return");
    await user.keyboard("{ArrowRight}");
    expect(document.activeElement).toBe(figures[1]);
    expect(screen.getByRole("tooltip").textContent).toContain("Close at the start, Apple Inc.Dec 31, 2020");
    await user.keyboard("{Escape}");
    expect(screen.queryByRole("tooltip")).toBeNull();
    await user.tab();
    expect(figures).not.toContain(document.activeElement);
    expect(figures[2]?.getAttribute("aria-description")).toMatch(
      /^Close at the end, Apple Inc\.\. Dec 31, 2021\. Yahoo Finance/,
    );
  });

  it("opens on a tap and closes on a tap elsewhere", async () => {
    const { user, figures } = show();
    await user.pointer({ keys: "[TouchA]", target: figures[2] as HTMLElement });
    expect(screen.getByRole("tooltip").textContent).toContain("Close at the end");
    await user.pointer({ keys: "[TouchA]", target: document.body });
    await expect.poll(() => screen.queryByRole("tooltip")).toBeNull();
  });
});
