import { findHistory, readMessages } from "./api";
import { toDay } from "./figures";
import { expect, test } from "./fixtures";
import { ChatPage } from "./pages/chat-page";

const FIRST_EXAMPLE = "How did Orbital Tea do this year?";

test("the empty page says what it is and offers examples that can be answered without the internet", async ({
  page,
}) => {
  const chat = new ChatPage(page);
  await chat.open();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Share prices, in plain words.");
  await expect(page.getByText("Live market prices cannot be reached right now")).toBeVisible();
  await expect(page.getByText("Automated assistant. Facts and history, not advice.")).toBeVisible();
  await expect(chat.examples).toHaveCount(4);
  await expect(chat.examples.filter({ hasText: "Simulated" })).toHaveCount(3);
});

test("every example of the empty page gets an answer with figures or an explanation", async ({ page }) => {
  const chat = new ChatPage(page);
  await chat.open();
  const texts = await chat.examples.locator("span:first-child").allInnerTexts();
  for (const text of texts) {
    const answer = await chat.ask(text);
    await expect(answer.getByRole("heading", { level: 3 })).toBeVisible();
    await expect(answer).not.toContainText("Not available now");
  }
});

test("from an example to a comparison to the facts of a day, and all of it is there after a reload", async ({
  page,
  browser,
}) => {
  const chat = new ChatPage(page);
  await chat.open();
  await chat.examples.filter({ hasText: FIRST_EXAMPLE }).click();

  const first = await chat.finishedAnswer(0);
  await expect(first.getByRole("heading", { name: "Orbital Tea (SIM:ORBT)" })).toBeVisible();
  const priceChart = chat.chartOf(first);
  await priceChart.drawn();
  // Simulated: in the words, on the drawing and beside it, and in the table.
  await expect(first.getByText(/Simulated: .+ is invented and so is every figure/)).toBeVisible();
  await expect(priceChart.plot.getByText("SIMULATED")).toBeVisible();
  await expect(first.getByText("Simulated", { exact: true }).first()).toBeVisible();
  await priceChart.readTable();
  await expect(priceChart.table.locator("caption")).toContainText("Simulated");

  const second = await chat.ask("compare it with Quillmark Software");
  const comparison = chat.chartOf(second);
  await comparison.drawn();
  await expect(second.getByText(/^Index, 100 on /)).toBeVisible();
  await comparison.plot.focus();
  await page.keyboard.press("Home");
  await expect(comparison.legend).toHaveCount(2);
  await expect(comparison.legend.nth(0)).toContainText(/Orbital Tea\s*100\.0/);
  await expect(comparison.legend.nth(1)).toContainText(/Quillmark Software\s*100\.0/);
  await page.keyboard.press("Escape");

  // The first click on the drawing opens the menu of the day under it, which asks.
  await priceChart.click(0.5);
  await first.getByRole("button", { name: "What happened that day?" }).click();
  const third = await chat.finishedAnswer(2);
  const clicked = chat.questions.nth(2);
  await expect(clicked).toContainText(/From the chart · SIM:ORBT · \d{4}-\d{2}-\d{2}/i);
  const on = (await clicked.textContent())?.match(/\d{4}-\d{2}-\d{2}/)?.[0] ?? "";
  const id = await chat.conversationId();
  const messages = await readMessages(page.request, id);
  const { series } = findHistory(messages).chart;
  const close = series[0]?.close[series[0].tradedOn.indexOf(on)];
  const day = third.getByRole("article", { name: "Orbital Tea (SIM:ORBT)" });
  await expect(day).toContainText(toDay(on));
  await expect(day).toContainText(`$${close?.toFixed(2)}`);
  await priceChart.hover(0.5);
  expect(await priceChart.readout()).toContain(`${toDay(on)} $${close?.toFixed(2)}`);

  const before = await chat.readTranscript();
  await chat.reload();
  await expect(chat.answers).toHaveCount(3);
  expect(await chat.readTranscript()).toBe(before);

  const { cookies, origins } = await page.context().storageState();
  const plain = await browser.newContext({ javaScriptEnabled: false, storageState: { cookies, origins } });
  const without = new ChatPage(await plain.newPage());
  await without.page.goto(page.url());
  await expect(without.questions.first()).toContainText(FIRST_EXAMPLE);
  await expect(without.answers.nth(0)).toContainText("Highest close");
  await expect(without.answers.nth(1)).toContainText("percentage points");
  await expect(without.answers.nth(2)).toContainText(`$${close?.toFixed(2)}`);
  const rows = await new ChatPage(without.page)
    .chartOf(without.answers.nth(0))
    .table.locator("tbody tr")
    .count();
  expect(rows).toBe(30);
  await without.answers.nth(0).getByText("Show the numbers as a table").click();
  await expect(without.answers.nth(0).locator("details td").first()).toBeVisible();
  await plain.close();
});

test("a click on a comparison asks about the company whose line is nearest to it", async ({ page }) => {
  const chat = new ChatPage(page);
  await chat.open();
  const chart = chat.chartOf(await chat.ask("Compare Orbital Tea with Quillmark Software over 6 months"));
  await chart.drawn();
  await chart.plot.focus();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Enter");
  await chat.finishedAnswer(1);
  await expect(chat.questions.nth(1)).toContainText("Quillmark Software (SIM:QLMK)");
});
