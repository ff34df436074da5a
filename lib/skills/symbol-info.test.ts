import { describe, expect, it } from "vitest";
import type { Fundamentals } from "@/lib/contract/company/company-data";
import { buildProvenance } from "@/lib/testing/builders";
import { createFakeSource } from "@/lib/testing/fake-source";
import { createSkillBench } from "@/lib/testing/results/ask-skill";
import { buildShare, createPricedSource, toBars } from "@/lib/testing/results/priced-source";

const alfa = buildShare("ALFA");
const bars = toBars([
  ["2023-12-29", 100],
  ["2024-01-02", 110],
  ["2024-01-03", 99],
]);
const now = new Date("2024-01-04T22:00:00Z");

describe("what a symbol is", () => {
  it("says how far its prices go, and which sources can be asked for what", async () => {
    const source = createPricedSource({ series: [{ instrument: alfa, bars }] });
    const bench = createSkillBench({ sources: [source], now });
    const data = await bench.answer("symbol_info", [alfa]);
    expect(data).toMatchObject({ firstOn: "2023-12-29", lastOn: "2024-01-03", sector: null });
    expect(data.figures).toMatchObject([
      { key: "lastClose", value: 99, on: "2024-01-03", currency: "USD" },
      { key: "sessions", value: 3, on: "2023-12-29", until: "2024-01-03" },
    ]);
    for (const { convention } of data.figures) expect(convention).not.toBeNull();
    expect(data.sources).toEqual([
      { label: "Test source", abilities: ["latest price", "daily history", "names"] },
    ]);
  });

  it("tells the sector where a source does", async () => {
    const valuation = { sector: "Technology", industry: "Software" } as Fundamentals["valuation"];
    const source = createPricedSource({
      series: [{ instrument: alfa, bars }],
      over: {
        can: ["history", "fundamentals"],
        fundamentals: async () => ({
          ok: true,
          value: {
            instrument: alfa,
            provenance: buildProvenance({ freshness: "end_of_day" }),
            currency: "USD",
            annual: [],
            quarterly: [],
            valuation,
          },
        }),
      },
    });
    const data = await createSkillBench({ sources: [source], now }).answer("symbol_info", [alfa]);
    expect([data.sector, data.industry]).toEqual(["Technology", "Software"]);
  });

  it("is answered without prices when no source can give them: no figure, no source of one", async () => {
    const bench = createSkillBench({ sources: [createFakeSource()] });
    const data = await bench.answer("symbol_info", [alfa]);
    expect(data).toMatchObject({ provenance: null, figures: [], firstOn: null, lastOn: null });
  });

  it("tells the ISIN that the table has, and none where it has none", async () => {
    const bench = createSkillBench({ sources: [createFakeSource()] });
    const siemens = { ...alfa, symbol: "SIE.DE", name: "Siemens AG" };
    expect((await bench.answer("symbol_info", [siemens])).isin).toBe("DE0007236101");
    expect((await bench.answer("symbol_info", [alfa])).isin).toBeNull();
  });
});
