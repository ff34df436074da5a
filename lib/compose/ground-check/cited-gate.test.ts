import { describe, expect, it } from "vitest";
import { createCitedGate } from "./cited-gate";

const passages = [
  {
    number: 1,
    text: "Orbital Tea 2025, page 12\nMargins\nThe gross margin fell to 31.2 percent because tea leaves cost more.",
  },
  { number: 2, text: "Orbital Tea 2025, page 40\nSales in Norway rose to 18 million dollars." },
];
const besides = { results: [], userTexts: ["what about margins"], passages: [], today: "2026-11-20" };

/** What the gate lets through of an answer that comes in small pieces. */
function pass(text: string, end: { broken?: boolean } = {}) {
  const gate = createCitedGate({ passages, besides });
  let shown = "";
  for (let at = 0; at < text.length; at += 3) shown += gate.push(text.slice(at, at + 3), at);
  return { shown: shown + gate.end(end), report: gate.report };
}

describe("words about passages", () => {
  it("pass when each sentence stands in the passage that it cites, before the point or behind it", () => {
    const text = "The gross margin fell to 31.2 percent [1]. Sales in Norway rose to 18 million dollars. [2]";
    const { shown, report } = pass(text);
    expect(shown.trim()).toBe(
      "The gross margin fell to 31.2 percent [1]. Sales in Norway rose to 18 million dollars [2].",
    );
    expect(report).toEqual({ dropped: 0, replaced: 0 });
  });

  it.each([
    ["a figure of another passage", "Sales in Norway rose to 18 million dollars [1]."],
    ["a figure of no passage", "The gross margin fell to 29.8 percent [1]."],
    ["a name of another passage", "The gross margin fell in Norway [1]."],
    ["a passage that was not shown", "The gross margin fell to 31.2 percent [3]."],
    ["no passage at all", "The gross margin fell to 31.2 percent."],
    ["no passage, though no figure either", "Tea leaves cost more."],
  ])("are left out sentence by sentence when they rest on %s", (_, wrong) => {
    const { shown, report } = pass(`${wrong} The gross margin fell to 31.2 percent [1].`);
    expect(shown.trim()).toBe("The gross margin fell to 31.2 percent [1].");
    expect(report.dropped).toBe(1);
  });

  it("lose the half sentence of an answer that broke off", () => {
    const { shown } = pass("The gross margin fell to 31.2 percent [1]. Sales in Norway rose to 18", {
      broken: true,
    });
    expect(shown.trim()).toBe("The gross margin fell to 31.2 percent [1].");
  });

  it("may rest on both passages that they cite", () => {
    const text = "The margin fell to 31.2 percent while sales in Norway rose to 18 million dollars [1][2].";
    expect(pass(text).shown).toContain("18 million dollars [1] [2].");
  });
});
