import { describe, expect, it } from "vitest";
import { listDemoQuestions, listImportedQuestions, takeInTurn } from "./questions";

describe("questions", () => {
  it("asks 144 different things of the demo market and compares no name with itself", () => {
    const questions = listDemoQuestions(); // 24 names x 6 forms
    expect(new Set(questions).size).toBe(144);
    for (const question of questions) {
      const [, one, other] =
        /^(?:Compare|How did) (.+) (?:with|do against) (.+?) (?:over|this)/.exec(question) ?? [];
      if (other !== undefined) expect(one).not.toBe(other);
    }
  });

  it("stays inside the years of an imported series", () => {
    const questions = listImportedQuestions({ name: "ABC", firstOn: "2017-01-03", lastOn: "2018-12-31" });
    expect(questions).toEqual([
      "Show me all of ABC",
      "What is ABC trading at?",
      "How did ABC do in 2017?",
      "How did ABC do in 2018?",
    ]);
  });

  it("takes from each list in turn and begins again", () => {
    const next = takeInTurn([["a", "b"], ["x"]]);
    expect([next(), next(), next(), next(), next()]).toEqual(["a", "x", "b", "x", "a"]);
  });
});
