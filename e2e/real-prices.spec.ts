import { readFileSync } from "node:fs";
import { join } from "node:path";
import { hasSharedData, sharedData } from "../lib/testing/shared-data";
import { startYahooReplay, type YahooReplay } from "../lib/testing/yahoo/yahoo-replay";
import { type Session, toDay, writeFigures } from "./figures";
import { test as base, expect } from "./fixtures";
import { ChatPage } from "./pages/chat-page";
import { expectFigures } from "./pages/history-card";

const recordingsDir = join(sharedData, "yahoo");
const recordings = {
  MSFT: "historical-via-chart-MSFT-dividends-2021-02-01-to-2022-01-31.csv.json",
  NVDA: "historical-via-chart-NVDA-split-2021-02-01-to-2022-01-31.csv.json",
};

const ownRows = [
  { on: "2021-12-30", close: 50, open: 49, high: 51, low: 48, volume: 1_000, adjClose: 49 },
  { on: "2021-12-31", close: 52, open: 50, high: 53, low: 50, volume: 3_000, adjClose: 51 },
  { on: "2022-01-03", close: 48, open: 52, high: 52, low: 47, volume: 5_000, adjClose: 47 },
  { on: "2022-01-04", close: 60, open: 48, high: 61, low: 48, volume: 4_000, adjClose: 59.5 },
];

const test = base.extend<object, { replay: YahooReplay }>({
  replay: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright wants an object pattern
    async ({}, use) => {
      const replay = await startYahooReplay({
        dir: hasSharedData ? recordingsDir : null,
        fixtures: [{ symbol: "OTLX", name: "Orbit Tools", rows: ownRows }],
        hits: [{ symbol: "OTLX", longname: "Orbit Tools" }],
      });
      await use(replay);
      await replay.close();
    },
    { scope: "worker" },
  ],
  serverSettings: [async ({ replay }, use) => use({ YAHOO_BASE_URL: replay.url }), { scope: "worker" }],
});

/** The sessions of a recording, rows without a close left out. */
function readRecording(file: string): Session[] {
  const { response } = JSON.parse(readFileSync(join(recordingsDir, file), "utf8"));
  const [result] = (response.bodyJson ?? JSON.parse(response.bodyText)).chart.result;
  const [quote] = result.indicators.quote;
  const [adjusted] = result.indicators.adjclose;
  const day = new Intl.DateTimeFormat("sv-SE", { timeZone: result.meta.exchangeTimezoneName });
  return (result.timestamp as number[]).flatMap((seconds, at) =>
    typeof quote.close[at] === "number"
      ? [
          {
            on: day.format(seconds * 1_000),
            close: quote.close[at],
            adjClose: adjusted.adjclose[at],
            volume: quote.volume[at],
          },
        ]
      : [],
  );
}

test("a live source: every figure of the answer is its own", async ({ page }) => {
  const chat = new ChatPage(page);
  await chat.open();
  const answer = await chat.ask("How did Orbit Tools do in 2022?");
  await expectFigures(answer, writeFigures({ sessions: ownRows, from: "2022-01-01", to: "2022-12-31" }));
  await expect(answer).toContainText("Source: Yahoo Finance, as of Jan 4, 2022");
  await expect(answer).not.toContainText("Simulated");
});

test.describe("recorded market data", () => {
  test.skip(!hasSharedData, `no recordings in ${sharedData}`);

  test("Microsoft in 2021 and the comparison with Nvidia are computed from what Yahoo sent", async ({
    page,
  }) => {
    const chat = new ChatPage(page);
    await chat.open();
    const microsoft = readRecording(recordings.MSFT);
    const nvidia = readRecording(recordings.NVDA);
    const span = { from: "2021-01-01", to: "2021-12-31" };
    const answer = await chat.ask("How did Microsoft do in 2021?");
    await expectFigures(answer, writeFigures({ sessions: microsoft, ...span }));
    const firstOn = microsoft[0]?.on ?? "";
    await expect(answer).toContainText(`Yahoo Finance begins on ${toDay(firstOn)}; the figures start there.`);

    const comparison = await chat.ask("compare it with Nvidia");
    const table = comparison.locator("table").first();
    for (const [name, sessions] of [
      ["Microsoft", microsoft],
      ["Nvidia", nvidia],
    ] as const) {
      const { change, total, base: start, end, high, low, drawdown } = writeFigures({ sessions, ...span });
      const row = table.getByRole("row").filter({ hasText: name });
      const cells = (await row.locator("td").allInnerTexts()).map((text) =>
        text.replace(/^[▲▼]\s*/, "").trim(),
      );
      expect(cells).toEqual([change, total ?? "—", start.price, end.price, high.price, low.price, drawdown]);
    }
    const rise = (sessions: Session[]) => {
      const inside = sessions.filter(({ on }) => on >= span.from && on <= span.to);
      return ((inside.at(-1)?.close ?? 0) / (inside[0]?.close ?? 1) - 1) * 100;
    };
    const gap = Math.abs(rise(nvidia) - rise(microsoft)).toFixed(1);
    await expect(comparison).toContainText(`a difference of ${gap} percentage points`);
    await expect(comparison).toContainText(`The common data begins on ${toDay(firstOn)}`);

    // Both lines start at 100 and end where the closes lead.
    const chart = chat.chartOf(comparison);
    await chart.drawn();
    await chart.plot.focus();
    await page.keyboard.press("Home");
    await expect(chart.legend.nth(0)).toContainText("100.0");
    await expect(chart.legend.nth(1)).toContainText("100.0");
    await page.keyboard.press("End");
    await expect(chart.legend.nth(0)).toContainText((100 + rise(microsoft)).toFixed(1));
    await expect(chart.legend.nth(1)).toContainText((100 + rise(nvidia)).toFixed(1));
  });
});
