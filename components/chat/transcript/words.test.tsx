// @vitest-environment jsdom
import { cleanup, render } from "@testing-library/react";
import fc from "fast-check";
import { afterEach, describe, expect, it } from "vitest";
import { parseWords } from "./parse-words";
import { Words } from "./words";

afterEach(cleanup);

describe("the small text format", () => {
  it("shows a mark behind a backslash as itself, and never as a mark", () => {
    expect(parseWords(String.raw`- \*\*Net\*\* sales \[a\] grow\_up \d`)).toEqual([
      { kind: "list", items: [[{ text: String.raw`**Net** sales [a] grow_up \d`, bold: false }]] },
    ]);
  });

  it("parts paragraphs at blank lines, and makes lists and bold", () => {
    expect(parseWords("Apple rose **12 %**.\nStill true.\n\n- one\n- **two**\nEnd")).toEqual([
      {
        kind: "paragraph",
        lines: [
          [
            { text: "Apple rose ", bold: false },
            { text: "12 %", bold: true },
            { text: ".", bold: false },
          ],
          [{ text: "Still true.", bold: false }],
        ],
      },
      { kind: "list", items: [[{ text: "one", bold: false }], [{ text: "two", bold: true }]] },
      { kind: "paragraph", lines: [[{ text: "End", bold: false }]] },
    ]);
  });

  it("leaves a bold mark whose partner has not come yet as written", () => {
    const { container } = render(<Words text="It rose **12" />);
    expect(container.textContent).toBe("It rose **12");
  });

  it.each([
    "<img src=x onerror=alert(1)>",
    "<script>alert(1)</script>",
    "[click](javascript:alert(1))",
    "**<svg/onload=alert(1)>**",
    "- <iframe src=//evil>",
    "![x](https://evil/p.png)",
  ])("shows %s as text", (text) => {
    const { container } = render(<Words text={text} />);
    expect(container.querySelector("img, script, a, svg, iframe")).toBeNull();
    expect(container.textContent).toContain(text.replace(/^- /, "").replaceAll("**", ""));
  });

  it("makes no other elements than its own out of any text", () => {
    const own = new Set(["DIV", "P", "UL", "LI", "STRONG", "SPAN"]);
    const nasty = fc.array(
      fc.constantFrom("<", ">", "**", "- ", "\n", "\n\n", "a", "script", "[x](y)", "&lt;"),
    );
    fc.assert(
      fc.property(nasty, (pieces) => {
        const { container, unmount } = render(<Words text={pieces.join("")} />);
        expect([...container.querySelectorAll("*")].every((node) => own.has(node.tagName))).toBe(true);
        unmount();
      }),
      { numRuns: 60 },
    );
  });
});
