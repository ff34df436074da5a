import fc from "fast-check";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { toChartPicture } from "@/lib/chart/picture/chart-picture";
import { FIGURES_KEY, pictureFiguresSchema } from "@/lib/chart/picture/figures";
import { preparePriceChart } from "@/lib/chart/price-chart";
import { preparePriceTable } from "@/lib/chart/table";
import type { ChartModel } from "@/lib/contract/chart-model";
import { formatFigure } from "@/lib/format/figure";
import { formatPrice } from "@/lib/format/money";
import { formatNumber } from "@/lib/format/number";
import { formatPercent } from "@/lib/format/percent";
import { renderPicture } from "@/lib/picture";
import { buildBarsModel } from "@/lib/testing/builders";
import { generateBars, toComparisonModel, toPriceModel } from "@/lib/testing/charts/generated-charts";
import { readPngTexts } from "@/lib/testing/charts/png";
import { BarsChart } from "./bars/bars-chart";
import { ComparisonChart } from "./comparison/comparison-chart";
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

/** What a picture of the chart carries inside. */
async function readFigures(model: ChartModel) {
  const picture = await renderPicture({ model, options: { format: "png", size: "wide", theme: "light" } });
  if (!picture.ok) throw new Error("turned away");
  return pictureFiguresSchema.parse(JSON.parse(readPngTexts(picture.file.body)[FIGURES_KEY] ?? "null"));
}

describe("one chart on the page, in the picture and in the table", () => {
  it("tells the same prices in the page's HTML and inside the PNG, whatever they are", async () => {
    await fc.assert(
      fc.asyncProperty(generateBars({ minLength: 1, maxLength: 30 }), async (bars) => {
        const model = toPriceModel(bars);
        const rows = readTable(renderToStaticMarkup(<PriceChart model={model} />));
        const { chart } = await readFigures(model);
        const [series] = chart.series;
        const columns = [series?.open, series?.high, series?.low, series?.close];
        const expected = bars.close.map((_, i) => columns.map((column) => write(column?.[i], model)));
        expect(rows.map((cells) => cells.slice(1, 5))).toEqual(expected.reverse());
      }),
      { numRuns: 20 },
    );
  }, 60_000);

  it("tells the same of a comparison: rebased values and closes, series by series", async () => {
    const two = fc.tuple(
      generateBars({ minLength: 3, maxLength: 12 }),
      generateBars({ minLength: 3, maxLength: 12 }),
    );
    await fc.assert(
      fc.asyncProperty(two, async (all) => {
        const model = toComparisonModel(all);
        const rows = readTable(renderToStaticMarkup(<ComparisonChart model={model} />));
        const { series } = (await readFigures(model)).chart;
        const days = [...new Set(series.flatMap(({ tradedOn }) => tradedOn))].sort().reverse();
        const expected = days.map((day) =>
          series.flatMap(({ tradedOn, rebased, close }) => {
            const at = tradedOn.indexOf(day);
            const value = rebased?.[at] ?? null;
            return [value === null ? "—" : formatNumber({ value, digits: 2 }), write(close[at], model)];
          }),
        );
        expect(rows.map((cells) => cells.slice(1, 5))).toEqual(expected);
      }),
      { numRuns: 10 },
    );
  }, 60_000);

  it("tells the same of bars, a missing one included", async () => {
    const values = fc.array(fc.option(fc.integer({ min: -1e9, max: 1e9 }), { nil: null }), {
      minLength: 1,
      maxLength: 9,
    });
    await fc.assert(
      fc.asyncProperty(values, async (generated) => {
        const model = buildBarsModel(generated);
        const rows = readTable(renderToStaticMarkup(<BarsChart model={model} />));
        const { bars } = (await readFigures(model)).chart;
        const expected = (bars?.items ?? []).map(({ name, value }) => [
          name,
          value === null
            ? "not reported"
            : formatFigure({ figure: { key: "bar", value, unit: "money", currency: "USD" } }),
        ]);
        expect(rows.map((cells) => cells.slice(0, 2))).toEqual(expected.reverse());
      }),
      { numRuns: 10 },
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
