import type { Locator, Page } from "@playwright/test";
import { expect, test } from "./fixtures";
import { ChatPage } from "./pages/chat-page";
import { ElementMenu, press, pressAt, type Way } from "./pages/element-menu";

const DAY = /[A-Z][a-z]{2} \d{1,2}, \d{4}/;
const SYMBOL = "SIM:ORBT";

/** Asks by the open menu and expects the next answer to name what the element was. */
async function askAndExpect(input: {
  chat: ChatPage;
  from: Locator;
  way: Way;
  button: string | RegExp;
  named: string[];
}): Promise<void> {
  const { chat, from, way, button, named } = input;
  const before = await chat.answers.count();
  await new ElementMenu(from).ask(way, button);
  const answer = await chat.finishedAnswer(before);
  for (const text of named) await expect(answer).toContainText(text);
}

async function dayOf(menu: ElementMenu) {
  const { title, values } = await menu.read();
  return { day: title.match(DAY)?.[0] ?? "no day", values };
}

/** Opens the menu of a day in the middle of the drawing, or by keyboard of one three days before the newest. */
async function pressPoint(way: Way, page: Page, plot: Locator): Promise<void> {
  await plot.scrollIntoViewIfNeeded();
  if (way === "keyboard") {
    await plot.focus();
    for (const key of ["ArrowLeft", "ArrowLeft", "ArrowLeft", "Enter"]) await page.keyboard.press(key);
    return;
  }
  const box = await plot.boundingBox();
  if (!box) throw new Error("The drawing has no size.");
  await pressAt(way, page, { x: box.x + box.width * 0.4, y: box.y + 80 });
}

for (const way of ["mouse", "touch", "keyboard"] as const) {
  test.describe(`by ${way}`, () => {
    test.use(way === "touch" ? { hasTouch: true, viewport: { width: 390, height: 844 } } : {});

    test("the first click on each kind of element asks about that symbol, day and value", async ({
      page,
    }) => {
      const chat = new ChatPage(page);
      await chat.open();
      const answer = await chat.ask("How did Orbital Tea do in 2025?");
      const chart = chat.chartOf(answer);
      await chart.drawn();
      const menu = new ElementMenu(answer);
      const asked = { chat, from: answer, way };

      await pressPoint(way, page, chart.plot);
      const point = await dayOf(menu);
      const close = point.values.Close ?? "no close";
      await askAndExpect({
        ...asked,
        button: "What happened that day?",
        named: [SYMBOL, point.day, close],
      });

      if (way === "keyboard") {
        await chart.plot.focus();
        for (const key of ["ArrowDown", "Enter"]) await page.keyboard.press(key);
      } else await press(way, chart.plot.locator('[data-layer="markers"] circle').first());
      const event = await dayOf(menu);
      const dividend = event.values.Dividend ?? "no dividend";
      await askAndExpect({
        ...asked,
        button: "What happened that day?",
        named: [SYMBOL, event.day, dividend],
      });

      await press(way, chart.tableSwitch);
      await press(way, chart.table.locator("tbody tr").nth(4).locator("td").nth(1));
      const cell = await dayOf(menu);
      const high = cell.values.High ?? "no high";
      await askAndExpect({ ...asked, button: "What happened that day?", named: [SYMBOL, cell.day, high] });

      if (way === "touch") {
        await pressPoint(way, page, chart.plot);
        await menu.ask(way, "Measure from here");
      } else await markRange(way, page, chart.plot);
      const range = answer.getByRole("region", { name: "Marked range" });
      const [from = "", to = ""] =
        (await range.getByRole("heading").innerText()).match(new RegExp(DAY, "g")) ?? [];
      const change = await range.locator("dd").first().innerText();
      const before = await chat.answers.count();
      await press(way, range.getByRole("button", { name: "Ask about this range" }));
      const told = await chat.finishedAnswer(before);
      for (const text of [SYMBOL, from, to, change.replace(/^[▲▼] /, "")])
        await expect(told).toContainText(text);

      const compared = await chat.ask("Compare Orbital Tea with Quillmark Software this year");
      const entry = compared.getByTitle(`Ask about Orbital Tea (${SYMBOL})`);
      await press(way, compared.getByRole("button", { name: "Line of Quillmark Software" }));
      await expect(compared.locator("path[data-line]")).toHaveCount(1);
      await press(way, entry);
      const legend = await new ElementMenu(compared).read();
      const newest = Object.values(legend.values)[0] ?? "no close";
      await askAndExpect({ chat, from: compared, way, button: "How is it doing?", named: [SYMBOL, newest] });

      const paid = await chat.ask("What dividends did Orbital Tea pay over 5 years?");
      await press(
        way,
        paid.getByRole("group", { name: "Bars of Dividends a share" }).getByRole("button").nth(2),
      );
      const bar = await new ElementMenu(paid).read();
      const sum = Object.values(bar.values)[0] ?? "no sum";
      const year = bar.title.match(/\d{4}/)?.[0] ?? "no year";
      await askAndExpect({
        chat,
        from: paid,
        way,
        button: `The dividends of ${year}`,
        named: [SYMBOL, year, sum],
      });
    });
  });
}

test("a chart of a stored conversation still answers to its first click, and Escape leads back", async ({
  page,
}) => {
  const chat = new ChatPage(page);
  await chat.open();
  await chat.ask("How did Orbital Tea do in the past month?");
  await chat.conversationId();
  await page.reload();
  const answer = await chat.finishedAnswer(0);
  const chart = chat.chartOf(answer);
  await chart.drawn();
  await chart.click(0.3);
  const menu = new ElementMenu(answer);
  const { day, values } = await dayOf(menu);
  await page.keyboard.press("Escape");
  await expect(menu.box).toHaveCount(0);
  await expect(chart.plot).toBeFocused();
  await chart.click(0.3);
  await askAndExpect({
    chat,
    from: answer,
    way: "mouse",
    button: "What happened that day?",
    named: [SYMBOL, day, values.Close ?? "no close"],
  });
});

test("a link opens the chart as it was looked at, for somebody else too", async ({ page, browser }) => {
  const chat = new ChatPage(page);
  await chat.open();
  const answer = await chat.ask("How did Orbital Tea do in 2025?");
  await chat.chartOf(answer).drawn();
  const picture = await answer.getByRole("link", { name: "Save picture" }).getAttribute("href");
  const id = picture?.match(/cht_[0-9a-f]+/)?.[0] ?? "no chart";
  const other = await browser.newContext();
  const shared = await other.newPage();
  await shared.goto(`/charts/${id}?drawing=area&scale=log&from=2025-03-03&to=2025-03-28`);
  await expect(shared.getByRole("heading", { level: 1 })).toContainText("Orbital Tea");
  await expect(shared.locator('[data-layer="area"]')).toHaveCount(1);
  await expect(shared.getByRole("button", { name: /^Log,/ })).toHaveAttribute("aria-pressed", "true");
  await shared.getByRole("application").focus();
  await shared.keyboard.press("Home");
  await expect(shared.getByText("Mar 3, 2025", { exact: true }).first()).toBeVisible();
  expect((await shared.goto("/charts/cht_00000000000000000000000000000000"))?.status()).toBe(404);
  await other.close();
});

async function markRange(way: Way, page: Page, plot: Locator): Promise<void> {
  await plot.scrollIntoViewIfNeeded();
  if (way === "keyboard") {
    await plot.focus();
    await page.keyboard.press("End");
    for (let step = 0; step < 5; step++) await page.keyboard.press("Shift+ArrowLeft");
    return;
  }
  const box = await plot.boundingBox();
  if (!box) throw new Error("The drawing has no size.");
  await page.mouse.move(box.x + box.width * 0.2, box.y + 100);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width * 0.6, box.y + 120, { steps: 4 });
  await page.mouse.up();
}
