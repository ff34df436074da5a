import { existsSync } from "node:fs";
import { join } from "node:path";
import { Resvg } from "@resvg/resvg-js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { FIGURES_KEY, pictureFiguresSchema } from "@/lib/chart/picture/figures";
import type { PictureOptions } from "@/lib/chart/picture/picture-style";
import { measureText } from "@/lib/chart/picture/text-width";
import type { ChartModel } from "@/lib/contract/chart-model";
import { buildComparisonModel, buildPriceModel } from "@/lib/testing/builders";
import { generateBars, toPriceModel } from "@/lib/testing/charts/generated-charts";
import { readPngSize, readPngTexts } from "@/lib/testing/charts/png";
import { renderPicture } from ".";
import { createQueue } from "./queue";

const png: PictureOptions = { format: "png", size: "wide", theme: "light" };

async function render(model: ChartModel, options: Partial<PictureOptions> = {}) {
  const outcome = await renderPicture({ model, options: { ...png, ...options } });
  if (!outcome.ok) throw new Error("turned away");
  return outcome.file;
}

const fromXml = (text: string) =>
  text
    .replace(/&quot;/g, '"')
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&amp;/g, "&");
const elementOf = (svg: string, name: string) =>
  fromXml(new RegExp(`<${name}>([^<]*)</${name}>`).exec(svg)?.[1] ?? "");

describe("a picture's file", () => {
  it("is a PNG of the size asked for, named after its chart, that says what it is and where it comes from", async () => {
    const { body, contentType, fileName } = await render(buildPriceModel());
    expect(contentType).toBe("image/png");
    expect(fileName).toBe("orbit-tools-sim-orbt-2021-03-16.png");
    expect(readPngSize(body)).toEqual({ width: 1200, height: 630 });
    expect(readPngSize((await render(buildPriceModel(), { size: "square" })).body)).toEqual({
      width: 1080,
      height: 1080,
    });
    const texts = readPngTexts(body);
    expect(texts.Title).toBe("Orbit Tools (SIM:ORBT)");
    expect(texts.Description).toContain("Orbit Tools closed at $12.00 on Mar 16, 2021, up 20.0%");
    expect(texts.Source).toContain("Simulated market · as of Mar 16, 2021");
  });

  it("gives back the very chart it shows, from PNG and from SVG, for any series", async () => {
    await fc.assert(
      fc.asyncProperty(generateBars({ minLength: 1, maxLength: 120 }), async (bars) => {
        const model = JSON.parse(JSON.stringify(toPriceModel(bars))) as ChartModel;
        const file = await render(model);
        const fromPng = pictureFiguresSchema.parse(
          JSON.parse(readPngTexts(file.body)[FIGURES_KEY] ?? "null"),
        );
        const svg = new TextDecoder().decode((await render(model, { format: "svg" })).body);
        const fromSvg = pictureFiguresSchema.parse(JSON.parse(elementOf(svg, "metadata")));
        expect(fromPng).toEqual(fromSvg);
        expect(fromPng.chart).toEqual(model);
        const closes = bars.close.filter((close) => close !== null);
        const [first = 0] = closes;
        const expected = closes.length < 2 || first <= 0 ? null : ((closes.at(-1) ?? 0) / first - 1) * 100;
        expect(fromPng.changePct).toEqual([expected]);
      }),
      { numRuns: 20, endOnFailure: true },
    );
  }, 60_000);

  it("as SVG needs no font where it is shown, and is named and described for a screen reader", async () => {
    const { body, contentType } = await render(buildComparisonModel(), { format: "svg" });
    const svg = new TextDecoder().decode(body);
    expect(contentType).toBe("image/svg+xml");
    expect(svg).not.toMatch(/<text|font-family/);
    expect(svg).toMatch(/^<svg[^>]* role="img"><title>/);
    expect(elementOf(svg, "title")).toBe("Orbit Tools and Lumen Foods");
    expect(elementOf(svg, "desc")).toContain("Orbit Tools up 20.0%; Lumen Foods down 10.0%");
  });

  it("is the same, byte for byte, each time: nothing of the machine or the moment is in it", async () => {
    const [one, two] = await Promise.all([render(buildPriceModel()), render(buildPriceModel())]);
    expect(Buffer.from(one.body).equals(Buffer.from(two.body))).toBe(true);
  });

  it("differs by theme", async () => {
    const [light, dark] = await Promise.all([
      render(buildPriceModel()),
      render(buildPriceModel(), { theme: "dark" }),
    ]);
    expect(Buffer.from(light.body).equals(Buffer.from(dark.body))).toBe(false);
  });
});

describe("the picture's letters", () => {
  const folder = join(process.cwd(), "node_modules", "geist", "dist", "fonts", "geist-sans");
  const files = ["Geist-Regular.ttf", "Geist-SemiBold.ttf"].map((name) => join(folder, name));
  const widthOf = (text: string, weight: number) => {
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="2000" height="100"><text x="0" y="50" font-family="Geist" font-weight="${weight}" font-size="20">${text}</text></svg>`;
    const font = { loadSystemFonts: false, fontFiles: files };
    return new Resvg(svg, { font }).innerBBox()?.width ?? 0;
  };

  it("come from the project's own package", () => {
    for (const file of files) expect(existsSync(file)).toBe(true);
    expect(widthOf("Microsoft", 400)).toBeGreaterThan(0);
  });

  it("are as wide as the layout takes them to be, within three pixels and three percent", () => {
    for (const text of [
      "International Business Machines Corporation",
      "Yahoo Finance · as of Nov 20, 2026, 4:00 PM EST · end of day · split-adjusted",
      "$1,234.56",
    ]) {
      for (const [weight, bold] of [
        [400, false],
        [600, true],
      ] as const) {
        const drawn = widthOf(text, weight);
        const measured = measureText(text, { size: 20, bold });
        expect(Math.abs(measured - drawn)).toBeLessThan(3 + drawn * 0.03);
      }
    }
  });
});

describe("the line for pictures", () => {
  it("works on so many at once, keeps so many waiting, and turns the next away", async () => {
    const enter = createQueue({ running: 1, waiting: 1 });
    const order: string[] = [];
    const gates: (() => void)[] = [];
    const task = (name: string) => async () => {
      order.push(`${name} begins`);
      await new Promise<void>((resolve) => gates.push(resolve));
      order.push(`${name} ends`);
      return name;
    };
    const first = enter(task("first"));
    const second = enter(task("second"));
    expect(await enter(task("third"))).toBeNull();
    gates.shift()?.();
    expect(await first).toBe("first");
    await Promise.resolve();
    gates.shift()?.();
    expect(await second).toBe("second");
    expect(order).toEqual(["first begins", "first ends", "second begins", "second ends"]);
  });

  it("gives a place free when a task fails", async () => {
    const enter = createQueue({ running: 1, waiting: 0 });
    await expect(enter(() => Promise.reject(new Error("no")))).rejects.toThrow("no");
    expect(await enter(async () => "next")).toBe("next");
  });
});
