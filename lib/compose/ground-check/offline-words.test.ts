import { describe, expect, it } from "vitest";
import { type ResultPayload, skillNames } from "@/lib/contract/skill-results";
import { buildResults } from "@/lib/testing/result-builders";
import { renderWords } from "../offline/templates";
import { createGate } from "./gate";
import { createLedger } from "./ledger";

describe("the ledger and the offline writer", () => {
  it.each(skillNames)("let every word of the template for %s through", (skill) => {
    const result = { skill, data: buildResults()[skill] } as ResultPayload;
    const ledger = createLedger({ results: [result], userTexts: [], passages: [], today: "2026-11-20" });
    const text = renderWords(result).join("\n\n");
    const gate = createGate(ledger);
    const out = gate.push(text, 0) + gate.end();
    expect(out).toBe(text);
    expect(gate.report).toEqual({ dropped: 0, replaced: 0 });
  });
});
