/**
 * Page-size: how much JavaScript a visitor's browser fetches, as it travels (compressed), in Chromium on the built site:
 * for a new chat, for a first answer without a chart, and for a stored conversation with one. Polyfills for old browsers
 * are not fetched by Chromium and do not count.
 */
import type { BrowserContext, Page } from "@playwright/test";
import type { Benchmark, BenchmarkOptions, Measured } from "../benchmark";
import { roundTo } from "../scorers";
import { openSiteWithChart } from "./chart-page";

interface Fetched {
  kb: number;
  files: number;
}

export const pageSize: Benchmark = {
  name: "page-size",
  description:
    "Compressed JavaScript that Chromium fetches: for a new chat, until an answer without a chart, and for a stored " +
    "conversation with a chart. Needs a built site, no network.",
  options: {},
  run,
};

async function run({ progress }: BenchmarkOptions): Promise<Measured> {
  const site = await openSiteWithChart();
  try {
    progress("a new chat, and a first answer without a chart");
    const visitor = await site.browser.newContext();
    const { firstLoad, firstAnswer } = await measureNewChat(visitor, site.url);
    progress("a stored conversation with a chart");
    const returning = await site.browser.newContext();
    await returning.addCookies([{ ...site.cookie, url: site.url }]);
    const chartPage = await measureChartPage(returning, site.chartUrl);
    return toMeasured({ firstLoad, firstAnswer, chartPage }, site.browser.version());
  } finally {
    await site.close();
  }
}

/** Counts the scripts that a page has fetched so far; each address once. */
function countScripts(page: Page): () => Promise<Fetched> {
  const sizes = new Map<string, Promise<number>>();
  page.on("requestfinished", (request) => {
    if (request.resourceType() !== "script" || sizes.has(request.url())) return;
    sizes.set(
      request.url(),
      request.sizes().then(({ responseBodySize }) => responseBodySize),
    );
  });
  return async () => {
    const all = await Promise.all(sizes.values());
    return { kb: roundTo(all.reduce((sum, bytes) => sum + bytes, 0) / 1000, 1), files: all.length };
  };
}

async function measureNewChat(context: BrowserContext, url: string) {
  const page = await context.newPage();
  const count = countScripts(page);
  await page.goto(url, { waitUntil: "networkidle" });
  const firstLoad = await count();
  await page.getByLabel("Your question").fill("hello");
  await page.keyboard.press("Enter");
  await page.locator('article[data-status="complete"]').waitFor();
  await page.waitForLoadState("networkidle");
  const firstAnswer = await count();
  await context.close();
  return { firstLoad, firstAnswer };
}

async function measureChartPage(context: BrowserContext, url: string): Promise<Fetched> {
  const page = await context.newPage();
  const count = countScripts(page);
  await page.goto(url, { waitUntil: "networkidle" });
  await page.locator("article svg path").first().waitFor();
  const fetched = await count();
  await context.close();
  return fetched;
}

function toMeasured(sizes: Record<string, Fetched>, version: string): Measured {
  const entries = Object.entries(sizes);
  return {
    figures: Object.fromEntries(entries.map(([name, { kb }]) => [`${name}Kb`, kb])),
    samples: Object.fromEntries(entries.map(([name, { files }]) => [`${name}Kb`, files])),
    leftOut: {},
    data: `the built site in Chromium ${version}`,
    rows: [
      ["page", "kB of scripts, compressed", "files"],
      ...entries.map(([name, { kb, files }]) => [name, String(kb), String(files)]),
    ],
  };
}
