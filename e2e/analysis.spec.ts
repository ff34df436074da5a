import { readFileSync } from "node:fs";
import { expect, test } from "./fixtures";
import { ChatPage } from "./pages/chat-page";

test("indicators stand over the chart and below it, with their values, crossings and conventions", async ({
  page,
}) => {
  const chat = new ChatPage(page);
  await chat.open();
  const answer = await chat.ask("50 and 200 day moving average and RSI of Orbital Tea");
  const chart = chat.chartOf(answer);
  await chart.drawn();
  for (const label of ["SMA 50", "SMA 200", "RSI 14"]) await expect(answer).toContainText(label);
  await chart.readTable();
  await expect(chart.table.locator("thead")).toContainText("SMA 200");
  await answer.getByText("How these are computed").click();
  await expect(answer.getByRole("listitem").filter({ hasText: "RSI 14" }).last()).toBeVisible();
  await expect(answer.getByText(/Simulated: .+ invented/)).toBeVisible();
});

test("risk, records and what-ifs in one conversation, each follow-up about what it means", async ({
  page,
}) => {
  const chat = new ChatPage(page);
  await chat.open();
  const one = await chat.ask("How volatile is Orbital Tea?");
  await expect(one).toContainText("Volatility");
  await expect(one).toContainText(/Deepest fall from .+ to /);
  await chat.ask("Compare Orbital Tea with Quillmark Software over 5 years");
  const two = await chat.ask("which is riskier?");
  await expect(two.getByRole("heading", { name: "Risk side by side" })).toBeVisible();
  await expect(two).toContainText("Correlation of daily returns");
  await expect(two).toContainText(/moved the most/);

  const best = await chat.ask("best month of Orbital Tea since 2015");
  await expect(best.getByRole("table").first()).toContainText("20");
  const years = await chat.ask("Orbital Tea calendar year returns");
  await expect(years).toContainText("2019");
  const high = await chat.ask("how far is it from its all time high?");
  await expect(high.getByRole("heading", { name: "Orbital Tea (SIM:ORBT)" })).toBeVisible();

  const answer = await chat.ask("What if I had put $10,000 in Orbital Tea 5 years ago?");
  await expect(answer).toContainText("$10,000.00");
  await expect(answer).toContainText("What was is no promise of what will be.");
  const mixed = await chat.ask("60% Orbital Tea and 40% Quillmark Software since 2018 rebalanced yearly");
  await expect(mixed.getByRole("table", { name: "Holdings" })).toContainText("Quillmark Software");
});

test("a screen lists facts, hours come from rules, headlines are never made up, prices leave as a file", async ({
  page,
}) => {
  const chat = new ChatPage(page);
  await chat.open();
  const screened = await chat.ask("top 5 gainers this year");
  await expect(screened.getByRole("row")).toHaveCount(6);
  await expect(screened).toContainText("not a recommendation");
  const hours = await chat.ask("is the London stock exchange open?");
  await expect(hours).toContainText("London Stock Exchange");
  await expect(hours).toContainText(/opens|closes/);
  const news = await chat.ask("news on Orbital Tea");
  await expect(news).toContainText("the simulated market has no headlines");

  const answer = await chat.ask("export Orbital Tea prices in 2024 as csv");
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    answer.getByRole("link", { name: "Download CSV" }).click(),
  ]);
  const [head, ...rows] = readFileSync(await download.path(), "utf8")
    .trim()
    .split("\n");
  expect(head).toContain("date,symbol,name,open,high,low,close");
  expect(rows.length).toBeGreaterThan(240);
  expect(rows.every((row) => row.startsWith("2024-") && row.includes("Simulated market"))).toBe(true);
});
