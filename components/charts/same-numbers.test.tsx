import fc from "fast-check";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { toChartPicture } from "@/lib/chart/picture/chart-picture";
import { FIGURES_KEY, pictureFiguresSchema } from "@/lib/chart/picture/figures";
import { preparePriceChart } from "@/lib/chart/price-chart";
import { preparePriceTable } from "@/lib/chart/table";
import type { ChartModel } from "@/lib/contract/chart-model";
import { formatPrice } from "@/lib/format/money";
import { formatPercent } from "@/lib/format/percent";
import { renderPicture } from "@/lib/picture";
import { generateBars, toPriceModel } from "@/lib/testing/charts/generated-charts";
import { readPngTexts } from "@/lib/testing/charts/png";
import { PriceChart } from "./price/price-chart";

/** The texts of the table's body, row by row, read from the page's HTML. */
function readTable(html: string): string[][] {
  const body = /<tbody>(.*?)<\/tbody>/s.exec(html)?.[1] ?? "";
  return [...body.matchAll(/<tr[^>]*>(.*?)<\/tr>/gs)].map(([, row = ""]) =>
    [...row.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/gs)].map(([, cell = ""]) => cell.replace(/&amp;/g, "&")),
  );
}

const write = (value: number | null | undefined, model: ChartModel) =>
  value == null || !model.series[0] ? "—" : formatPrice({ value, instrument: model.series[0].instrument });

describe("one chart on the page, in the picture and in the table", () => {
  it("tells the same prices in the page's HTML and inside the PNG, whatever they are", async () => {
    await fc.assert(
      fc.asyncProperty(generateBars({ minLength: 1, maxLength: 30 }), async (bars) => {
        const model = toPriceModel(bars);
        const rows = readTable(renderToStaticMarkup(<PriceChart model={model} />));
        const picture = await renderPicture({
          model,
          options: { format: "png", size: "wide", theme: "light" },
        });
        if (!picture.ok) throw new Error("turned away");
        const { chart } = pictureFiguresSchema.parse(
          JSON.parse(readPngTexts(picture.file.body)[FIGURES_KEY] ?? "null"),
        );
        const [series] = chart.series;
        const columns = [series?.open, series?.high, series?.low, series?.close];
        const expected = bars.close.map((_, i) => columns.map((column) => write(column?.[i], model)));
        expect(rows.map((cells) => cells.slice(1, 5))).toEqual(expected.reverse());
      }),
      { numRuns: 20 },
    );
  }, 60_000);

  it("has one change: the page's summary, the table's ends, the picture's letters and its figures agree", () => {
    fc.assert(
      fc.property(generateBars({ minLength: 2, maxLength: 120 }), (bars) => {
        const model = toPriceModel(bars);
        const closes = bars.close.filter((close) => close !== null);
        const [first] = closes;
        const last = closes.at(-1);
        const chart = preparePriceChart({ model, chartType: "line" });
        const { svg, figures } = toChartPicture({ model, options: { size: "wide", theme: "light" } });
        if (first === undefined || last === undefined || closes.length < 2 || first <= 0) {
          expect(chart.change?.pct ?? null).toBeNull();
          expect(figures.changePct).toEqual([null]);
          return;
        }
        const pct = (last / first - 1) * 100;
        const words = formatPercent({ pct, signed: true });
        expect(chart.change?.pct).toBe(pct);
        expect(figures.changePct).toEqual([pct]);
        expect(svg).toContain(`>${words}</text>`);
        expect(svg).toContain(`>${write(last, model)}</text>`);
        expect(figures.summary).toBe(chart.summary);
        const { rows } = preparePriceTable({ chart, limit: 1_000 });
        const told = rows.map(({ cells }) => cells[4]).filter((cell) => cell !== "—");
        expect([told[0], told.at(-1)]).toEqual([write(last, model), write(first, model)]);
      }),
      { numRuns: 1_000 },
    );
  }, 60_000);
});
