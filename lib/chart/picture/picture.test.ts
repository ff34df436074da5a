import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildComparisonModel, buildPriceModel, buildProvenance, buildSeries } from "@/lib/testing/builders";
import { generateBars, toComparisonModel, toPriceModel } from "@/lib/testing/charts/generated-charts";
import { toChartPicture } from "./chart-picture";
import { PICTURE_COLORS, paint } from "./picture-style";
import { escapeXml } from "./svg";
import { clipText, measureText, toWritable, wrapText } from "./text-width";

const options = { size: "wide", theme: "light" } as const;
const textsOf = (svg: string) => [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text]) => text);

describe("a chart's picture", () => {
  it("has the name, the close, the change, since when, the source, the adjustment and Simulated on it", () => {
    const texts = textsOf(toChartPicture({ model: buildPriceModel(), options }).svg);
    for (const text of [
      "Orbit Tools",
      "SIM:ORBT · Simulated",
      "$12.00",
      "+20.0%",
      "from $10.00, Mar 12, 2021",
      "Daily candles in USD, to Mar 16, 2021",
      "Simulated market · as of Mar 16, 2021, 4:00 PM EDT · invented prices · split-adjusted",
      "Simulated",
      "SIMULATED",
    ]) {
      expect(texts).toContain(text);
    }
  });

  it("does not say Simulated of real prices", () => {
    const { svg } = toChartPicture({ model: buildPriceModel([1, 2], { simulated: false }), options });
    expect(textsOf(svg)).not.toContain("SIMULATED");
  });

  it("names each series of a comparison with its change, and each source once with its symbols", () => {
    const model = buildComparisonModel();
    const other = buildProvenance({ sourceLabel: "Imported file lumn.csv", freshness: "imported" });
    if (model.series[1]) model.series[1].provenance = other;
    const picture = toChartPicture({ model, options });
    const texts = textsOf(picture.svg);
    expect(texts).toContain("Orbit Tools (SIM:ORBT)");
    expect(texts).toContain("\u221210.0%");
    expect(texts).toContain("Index, 100 on Mar 12, 2021, to Mar 16, 2021");
    expect(picture.sources).toHaveLength(2);
    expect(picture.sources[1]).toMatch(/^SIM:LUMN: Imported file lumn\.csv · as of Mar 16, 2021 · imported/);
  });

  it("tells why a figure is older than it should be", () => {
    const reason = "The newest close should be that of Fri, Nov 20.";
    const series = [buildSeries([1, 2], { provenance: buildProvenance({ staleReason: reason }) })];
    const { svg } = toChartPicture({ model: buildPriceModel([], { series }), options });
    expect(textsOf(svg)).toContain(`Not up to date: ${reason}`);
  });

  it("is drawn from any series in every size and theme, without a broken number or an unknown colour", () => {
    const any = generateBars({ minLength: 0, maxLength: 300 });
    fc.assert(
      fc.property(
        any,
        any,
        fc.constantFrom("wide" as const, "square" as const),
        fc.constantFrom("candles" as const, "line" as const),
        (one, two, size, drawing) => {
          for (const model of [toPriceModel(one), toComparisonModel([one, two])]) {
            const { svg } = toChartPicture({ model, options: { size, theme: "dark", drawing } });
            expect(svg).not.toMatch(/NaN|Infinity|undefined|var\(/);
          }
        },
      ),
      { numRuns: 150 },
    );
  });

  it("holds names that would be markup as text", () => {
    const model = buildPriceModel();
    const [series] = model.series;
    if (series) series.instrument = { ...series.instrument, name: "<script>&\u0000" };
    const { svg } = toChartPicture({ model, options });
    expect(textsOf(svg)).toContain("&lt;script&gt;&amp;");
    expect(escapeXml('a "b" \u0001\ud800')).toBe("a &quot;b&quot; ");
  });
});

describe("a name that the picture's font cannot write", () => {
  it("is told by the symbol, and without the letters that are missing where most are there", () => {
    expect(toWritable({ name: "贵州茅台", otherwise: "600519.SS" })).toBe("600519.SS");
    expect(toWritable({ name: "Société Générale", otherwise: "GLE.PA" })).toBe("Société Générale");
    expect(toWritable({ name: "Газпром", otherwise: "GAZP" })).toBe("Газпром");
    expect(toWritable({ name: "Toyota トヨタ Motor", otherwise: "7203.T" })).toBe("Toyota Motor");
  });
});

describe("the picture's style", () => {
  it("has the page's own colours", () => {
    const css = readFileSync(new URL("../../../app/globals.css", import.meta.url), "utf8");
    for (const [name, { light, dark }] of Object.entries(PICTURE_COLORS)) {
      expect(css).toContain(`--color-${name}: light-dark(${light}, ${dark});`);
    }
    expect(() => paint("var(--color-none)", "light")).toThrow(/none/);
  });

  it("clips and wraps texts to a width, and never in the middle of a letter of two code units", () => {
    expect(clipText("Short", { most: 200, size: 16 })).toBe("Short");
    const clipped = clipText("A very long name of a company 😀😀", { most: 120, size: 16 });
    expect(clipped.endsWith("…")).toBe(true);
    expect(measureText(clipped, { size: 16 })).toBeLessThanOrEqual(120);
    const lines = wrapText("one two three four five six", { most: 80, size: 16 });
    expect(lines.join(" ")).toBe("one two three four five six");
    for (const line of lines) expect(measureText(line, { size: 16 })).toBeLessThanOrEqual(80);
  });
});
