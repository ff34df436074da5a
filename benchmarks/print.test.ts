import { describe, expect, it } from "vitest";
import { renderGate, renderTable } from "./print";

describe("tables for people", () => {
  it("sets the first column left and figures right", () => {
    expect(
      renderTable([
        ["what", "ms"],
        ["first card", "9.5"],
        ["x", "120"],
      ]),
    ).toBe(["what         ms", "----------  ---", "first card  9.5", "x           120"].join("\n"));
  });

  it("names the reason of a figure that decides nothing", () => {
    const text = renderGate([
      {
        figure: "startMs",
        threshold: { direction: "atMost", value: 3000, minSamples: 3 },
        measured: null,
        samples: 0,
        verdict: "insufficient",
        reason: "not measured",
      },
    ]);
    expect(text).toContain("<= 3000  TOO FEW SAMPLES  not measured");
  });
});
