import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures";
import { ChatPage } from "./pages/chat-page";

const QUESTION = "How did Orbital Tea do in 2025?";

/** Counts the turns that the page asks for from now on. */
function countTurns(page: Page): () => number {
  let turns = 0;
  page.on("request", (request) => {
    if (request.method() === "POST" && request.url().endsWith("/api/chat")) turns += 1;
  });
  return () => turns;
}

test("each range button fetches its span in place, without a new turn, and the figures above follow", async ({
  page,
}) => {
  const chat = new ChatPage(page);
  await chat.open();
  const answer = await chat.ask(QUESTION);
  const chart = chat.chartOf(answer);
  await chart.drawn();
  const turns = countTurns(page);
  const figures = answer.locator("dl").first();
  const seen = new Set([await figures.textContent()]);

  for (const key of ["1M", "6M", "YTD", "1Y", "5Y", "MAX"]) {
    const fetched = page.waitForResponse((response) => response.url().includes(`range=${key}`));
    await chart.range(key).click();
    const body = await (await fetched).json();
    const { sessions, base } = body.figures[0].figures;
    await expect(chart.range(key)).toHaveAttribute("aria-pressed", "true");
    await expect(figures).toContainText(`Sessions${sessions}`);
    await expect(answer).toContainText(`$${base.value.toFixed(2)}`);
    seen.add(await figures.textContent());
  }
  expect(seen.size, "every span has figures of its own").toBeGreaterThanOrEqual(6);
  expect(turns()).toBe(0);
  await expect(chat.answers).toHaveCount(1);
});

test("the table holds the same numbers as the drawing's readout, bar by bar", async ({ page }) => {
  const chat = new ChatPage(page);
  await chat.open();
  const chart = chat.chartOf(await chat.ask("How did Orbital Tea do in the past month?"));
  await chart.drawn();
  const rows = await chart.readTable();
  await chart.plot.focus();
  await page.keyboard.press("End");
  for (const [day, open, high, low, close, change, volume] of rows.slice(0, 10)) {
    const readout = await chart.readout();
    expect(readout).toContain(`${day} ${close}`);
    if (change !== "—") expect(readout).toContain(change);
    expect(readout).toContain(`O ${open} H ${high} L ${low} Vol ${volume}`);
    await page.keyboard.press("ArrowLeft");
  }
});

test("a range that cannot be fetched leaves the chart, says so, and can be tried again", async ({ page }) => {
  const chat = new ChatPage(page);
  await chat.open();
  const answer = await chat.ask(QUESTION);
  const chart = chat.chartOf(answer);
  await chart.drawn();
  await page.route("**/api/chart?**", (route) => route.abort());
  await chart.range("5Y").click();
  const alert = answer.getByRole("alert");
  await expect(alert).toContainText("there is no connection to this site's server");
  await expect(chart.plot).toBeVisible();
  await expect(answer.getByText("2025", { exact: true })).toBeVisible();

  await page.unroute("**/api/chart?**");
  await alert.getByRole("button", { name: "Try again" }).click();
  await expect(chart.range("5Y")).toHaveAttribute("aria-pressed", "true");
  await expect(alert).toBeHidden();
});

test("a comparison changes its range in place and starts at 100 again", async ({ page }) => {
  const chat = new ChatPage(page);
  await chat.open();
  const answer = await chat.ask("Compare Orbital Tea with Quillmark Software this year");
  const chart = chat.chartOf(answer);
  await chart.drawn();
  await chart.range("5Y").click();
  await expect(chart.range("5Y")).toHaveAttribute("aria-pressed", "true");
  await chart.plot.focus();
  await page.keyboard.press("Home");
  await expect(chart.legend.nth(0)).toContainText("100.0");
  await expect(chart.legend.nth(1)).toContainText("100.0");
  await expect(chat.answers).toHaveCount(1);
});
