/**
 * Charts: from the call to the painted chart, and the frames while the pointer sweeps over it, in Chromium beside
 * lightweight-charts and uPlot, on the same bars. Each measurement has a page of its own, so that code is met cold as by
 * a visitor; the contenders take turns. No build, no server, no network.
 * Next: `page/` for what runs in the browser, `bundle.ts` for how it gets there, `figures.ts` for what is told.
 */
import { type Browser, chromium } from "@playwright/test";
import { findChromium } from "../../scripts/launch/find-chromium.mjs";
import { type Benchmark, type BenchmarkOptions, BenchmarkRefusal, type Measured } from "../benchmark";
import { buildPage, type ContenderName, contenders } from "./bundle";
import { type Measurement, sizes, toMeasured } from "./figures";
import type { PageMeasurement } from "./page/measure";

const ROUNDS = 7;
const drawings = ["candles", "line"] as const;
const flags = [
  "--no-sandbox",
  "--disable-gpu",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

export const charts: Benchmark = {
  name: "charts",
  description:
    "In Chromium beside lightweight-charts and uPlot at 252 to 10,080 bars, candles and line: mount to paint, and the " +
    "frames while the pointer sweeps. Needs no build, no server and no network.",
  options: { rounds: { type: "string" } },
  run,
};

async function run({ own, progress }: BenchmarkOptions): Promise<Measured> {
  const rounds = Number(own.rounds ?? ROUNDS);
  if (!Number.isInteger(rounds) || rounds < 1) throw new BenchmarkRefusal("--rounds is a whole number.");
  const executablePath = findChromium();
  if (executablePath === null) throw new BenchmarkRefusal("No Chromium: install one or set CHROMIUM_PATH.");
  const pages = new Map<ContenderName, string>();
  for (const name of contenders) pages.set(name, await buildPage(name));
  const browser = await chromium.launch({ executablePath, args: flags });
  try {
    const measured: Measurement[] = [];
    for (let round = 0; round < rounds; round++) {
      progress(`round ${round + 1} of ${rounds}`);
      for (const count of sizes) {
        for (const drawing of drawings) {
          for (const name of contenders) {
            const page = await measurePage({ browser, html: pages.get(name) ?? "", count, drawing });
            measured.push({ name, count, drawing, ...page });
          }
        }
      }
    }
    return toMeasured({ measured, browser: `Chromium ${browser.version()}` });
  } finally {
    await browser.close();
  }
}

async function measurePage(input: {
  browser: Browser;
  html: string;
  count: number;
  drawing: "candles" | "line";
}): Promise<PageMeasurement> {
  const { browser, html, count, drawing } = input;
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  try {
    const faults: string[] = [];
    page.on("pageerror", (error) => faults.push(error.message));
    await page.setContent(html);
    const measured = await page.evaluate((asked) => globalThis.measureChart(asked), { count, drawing });
    if (faults.length > 0) throw new Error(`the page failed: ${faults.join("; ")}`);
    return measured;
  } finally {
    await page.close();
  }
}
