import { describe, expect, it } from "vitest";
import { buildResults } from "@/lib/testing/result-builders";
import { TOKENS, tell, toPieces } from "./tell";

describe("the stand-in's answers", () => {
  it("have exactly as many pieces as they shall, and lose nothing", () => {
    const results = buildResults();
    const all = [
      tell([{ skill: "quote", data: results.quote }]),
      tell([{ skill: "history", data: results.history }]),
      tell([{ skill: "compare", data: results.compare }]),
      tell(null),
    ];
    for (const text of all) {
      const pieces = toPieces(text, TOKENS);
      expect(pieces).toHaveLength(TOKENS);
      expect(pieces.every((piece) => piece !== "")).toBe(true);
      expect(pieces.join("")).toBe(text);
    }
    expect(new Set(all).size).toBe(4);
  });
});
