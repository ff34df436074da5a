import type { Page } from "@playwright/test";
import { Conversation } from "./api";
import { expect, test } from "./fixtures";
import { ChatPage } from "./pages/chat-page";

const LONG_WORD = `${"supercalifragilistic".repeat(12)}?`;

/** What stands out of the page to the right, where it does not scroll within a box of its own. */
function findOverflow(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const scrolls = (node: Element | null): boolean =>
      node !== null &&
      (/auto|scroll|hidden|clip/.test(getComputedStyle(node).overflowX) || scrolls(node.parentElement));
    const out = [...document.body.querySelectorAll("*")].filter(
      (node) => node.getBoundingClientRect().right > width + 1 && !scrolls(node.parentElement),
    );
    const whole = document.documentElement.scrollWidth > width ? ["the page itself scrolls sideways"] : [];
    const log = document.querySelector("[role=log]");
    const inside = log && log.scrollWidth > log.clientWidth ? ["the conversation scrolls sideways"] : [];
    return [...whole, ...inside, ...out.map((node) => node.outerHTML.slice(0, 120))];
  });
}

const QUESTIONS = [
  "How did Simulated Forty Index do over 5 years?",
  "Compare Orbital Tea with Quillmark Software, Pickleberry Foods and Velvet Anvil Steel",
  "What happened to Orbital Tea on 2025-03-12?",
  "What is maximum drawdown?",
  "How did Microsoft do in 2021?",
  LONG_WORD,
  "50 and 200 day moving average and MACD of Orbital Tea",
  "How risky are Orbital Tea and Quillmark Software?",
  "60% Orbital Tea and 40% Quillmark Software since 2018",
  "top 10 gainers this year",
  "is the market open?",
];

test("nothing stands out of the page on a phone, a tablet or a desk, empty or full", async ({ page }) => {
  const chat = new ChatPage(page);
  const conversation = new Conversation(page.request);
  for (const question of QUESTIONS) await conversation.ask(question);
  for (const width of [390, 768, 1440]) {
    await test.step(`${width} px`, async () => {
      await page.setViewportSize({ width, height: 900 });
      await chat.open();
      expect(await findOverflow(page)).toEqual([]);
      await chat.open(conversation.path);
      await expect(chat.answers).toHaveCount(QUESTIONS.length);
      for (const index of [0, 1]) {
        await chat.chartOf(chat.answers.nth(index)).drawn();
        await chat.chartOf(chat.answers.nth(index)).readTable();
      }
      expect(await findOverflow(page)).toEqual([]);
    });
  }
});

test("the theme follows the system until one is chosen, and a choice outlives a reload without a flash", async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: "dark" });
  const ground = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  const chat = new ChatPage(page);
  await chat.open();
  const dark = await ground();
  await page.getByRole("button", { name: "Theme: system. Change to light." }).click();
  const light = await ground();
  expect(light).not.toBe(dark);
  await chat.reload();
  expect(await ground()).toBe(light);
  await page.getByRole("button", { name: "Theme: light. Change to dark." }).click();
  expect(await ground()).toBe(dark);
  await page.getByRole("button", { name: "Theme: dark. Change to system." }).click();
  await page.emulateMedia({ colorScheme: "light" });
  expect(await ground()).toBe(light);
});

test("on a phone the conversations are a drawer that opens, leads on and closes", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  const chat = new ChatPage(page);
  const conversation = new Conversation(page.request);
  await conversation.ask("What is maximum drawdown?");
  await chat.open();
  const drawer = page.getByRole("complementary", { name: "Conversations" });
  const opener = page.getByRole("banner").getByRole("button", { name: "Conversations" });
  await expect(drawer).toBeHidden();
  await opener.click();
  await expect(drawer).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(drawer).toBeHidden();

  await opener.click();
  await drawer.getByRole("link", { name: "What is maximum drawdown?" }).click();
  await expect(page).toHaveURL(new RegExp(conversation.path));
  await expect(drawer).toBeHidden();
  await expect(chat.answers).toHaveCount(1);
});

test("a deleted conversation can be brought back, and is gone for good when it is not", async ({ page }) => {
  const chat = new ChatPage(page);
  const conversation = new Conversation(page.request);
  await conversation.ask("What is a dividend?");
  await chat.open();
  const list = page.getByRole("navigation", { name: "Earlier conversations" });
  const more = list.getByRole("button", { name: "More for “What is a dividend?”" });
  const remove = list.getByRole("menuitem", { name: "Delete “What is a dividend?”" });
  await more.click();
  await remove.click();
  await expect(list.getByRole("link")).toHaveCount(0);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(list.getByRole("link", { name: "What is a dividend?" })).toBeVisible();

  const deleted = page.waitForResponse((response) => response.request().method() === "DELETE");
  await more.click();
  await remove.click();
  expect((await deleted).status()).toBe(204);
  expect((await page.goto(conversation.path))?.status()).toBe(404);
});
