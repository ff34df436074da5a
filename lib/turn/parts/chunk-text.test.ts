import type { UIMessageChunk } from "ai";
import { expect, it } from "vitest";
import { buildPriceModel } from "@/lib/testing/builders";
import { buildResults } from "@/lib/testing/result-builders";
import { toChunkText } from "./chunk-text";

const toCard = (chart: object | null, label = "2021"): UIMessageChunk => {
  const { history } = buildResults();
  return { type: "data-result", id: "a_1", data: { skill: "history", data: { ...history, label, chart } } };
};

it("a chunk's text is its JSON, whether a chart is written for the first time or again", () => {
  const chart = {
    ...buildPriceModel(),
    chartId: "cht_1",
    title: 'quotes " and "chart":"chart cht_1" inside',
  };
  for (const chunk of [
    toCard(chart),
    toCard(chart),
    toCard(chart, '"chart":"chart cht_1"'),
    toCard(null),
    { type: "text-delta", id: "t1", delta: 'a\n"b"' } as const,
    { type: "data-result", id: "a_2", data: { skill: "quote", data: buildResults().quote } } as const,
  ])
    expect(JSON.parse(toChunkText(chunk))).toEqual(JSON.parse(JSON.stringify(chunk)));
});

it("charts that are not the same are not taken for one another, however many there are", () => {
  for (let round = 0; round < 2; round++)
    for (let index = 0; index < 100; index++) {
      const chunk = toCard({ ...buildPriceModel(), chartId: `cht_many_${index}`, title: `chart ${index}` });
      expect(JSON.parse(toChunkText(chunk))).toEqual(JSON.parse(JSON.stringify(chunk)));
    }
});
