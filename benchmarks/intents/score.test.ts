import { describe, expect, it } from "vitest";
import * as score from "./score";

const said = (
  wanted: string | null,
  intent: string,
  confidence: number,
  scopeScore: number,
  inScope: boolean,
) => ({ wanted, intent, confidence, scopeScore, inScope });

// Four in scope (a, a, a, b), three of them named rightly, one of those turned away; two out of scope, one let in.
const judged = [
  said("a", "a", 0.9, 0.9, true),
  said("a", "a", 0.9, 0.4, false),
  said("a", "b", 0.5, 0.6, true),
  said("b", "b", 0.7, 0.8, true),
  said(null, "b", 0.4, 0.6, true),
  said(null, "a", 0.4, 0.1, false),
];

describe("figures of the intents, worked out by hand", () => {
  it("accuracy: 3 of 4 whatever the scope, 2 of 4 with it", () => {
    expect(score.computeArgmaxAccuracyPct(judged)).toBe(75);
    expect(score.computeInScopeAccuracyPct(judged)).toBe(50);
  });

  it("out of scope: one of two turned away, one of two turned away rightly", () => {
    expect(score.computeOutOfScopeRecallPct(judged)).toBe(50);
    expect(score.computeOutOfScopePrecisionPct(judged)).toBe(50);
  });

  it("AUROC: of 8 pairs 4 win against 0.1, and against 0.6 two win and one is even", () => {
    expect(score.computeAurocPct(judged)).toBe((100 * (4 + 2 + 0.5)) / 8);
  });

  it("macro F1: a has 2 x 2 / (3 + 2), b has 2 x 1 / (1 + 2)", () => {
    expect(score.computeMacroF1Pct(judged)).toBeCloseTo((100 * (4 / 5 + 2 / 3)) / 2, 10);
  });

  it("calibration error: 0.2 in the bin of 0.9, 0.5 in that of 0.5, 0.3 in that of 0.7, by 4 messages", () => {
    expect(score.computeEce(judged)).toBeCloseTo((0.2 + 0.5 + 0.3) / 4, 10);
  });
});
