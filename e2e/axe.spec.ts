import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { Conversation } from "./api";
import { expect, test } from "./fixtures";
import { ChatPage } from "./pages/chat-page";

// A trace keeps a copy of the page for each step of axe, which takes three times as long as the steps.
test.use({ serverName: "axe", trace: "off" });

/** Colours alone differ between light and dark: a width is looked through whole in one of them. */
const looks = [
  { width: 390, colorScheme: "light", rules: "all" },
  { width: 390, colorScheme: "dark", rules: "colours" },
  { width: 1440, colorScheme: "dark", rules: "all" },
  { width: 1440, colorScheme: "light", rules: "colours" },
] as const;

/** Without frames in the page there is nothing to gather from other pages. */
function analyze(page: Page, rules: "all" | "colours" = "all") {
  const builder = new AxeBuilder({ page }).setLegacyMode();
  return (rules === "all" ? builder : builder.withRules(["color-contrast"])).analyze();
}

/** What axe finds wrong with the page as it stands, at both widths, light and dark; one line a place. */
async function findViolations(page: Page): Promise<string[]> {
  const found: string[] = [];
  await page.emulateMedia({ reducedMotion: "reduce" });
  for (const { width, colorScheme, rules } of looks) {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme });
    await settle(page);
    const { violations } = await analyze(page, rules);
    const places = violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, html }) => `${id}: ${target} ${html}`),
    );
    found.push(...places.map((place) => `${width} px, ${colorScheme}: ${place}`));
  }
  return found;
}

/** Colours glide to those of the other theme: they are looked at when they have arrived. What follows scrolling never ends. */
async function settle(page: Page): Promise<void> {
  await page.evaluate(() =>
    Promise.allSettled(
      document
        .getAnimations()
        .filter(({ timeline }) => timeline instanceof DocumentTimeline)
        .map((animation) => animation.finished),
    ),
  );
}

test("axe finds no fault in the empty page", async ({ page }) => {
  await new ChatPage(page).open();
  expect(await findViolations(page)).toEqual([]);
});

test("axe finds no fault in answers of every kind", async ({ page }) => {
  const chat = new ChatPage(page);
  const conversation = new Conversation(page.request);
  const questions = [
    // A month: its table is short enough to be looked through cell by cell, four times.
    "How did Orbital Tea do in the past month?",
    "compare it with Quillmark Software",
    "What happened to Orbital Tea on 2025-03-12?",
    "What is maximum drawdown?",
    "How did Microsoft do in 2021?",
    "What is Pickleberry Foods trading at?",
    "What can you do?",
    "Should I buy Apple?",
  ];
  for (const question of questions) await conversation.ask(question);
  await chat.open(conversation.path);
  await expect(chat.answers).toHaveCount(questions.length);
  for (const index of [0, 1]) {
    const chart = chat.chartOf(chat.answers.nth(index));
    await chart.drawn();
    await chart.plot.focus();
  }
  await chat.chartOf(chat.answers.nth(0)).readTable();
  // With a chart's menu open: the page is looked through once.
  await chat.chartOf(chat.answers.nth(0)).plot.focus();
  await page.keyboard.press("Enter");
  await expect(chat.answers.nth(0).getByRole("dialog")).toBeVisible();
  expect(await findViolations(page)).toEqual([]);
});

test("axe finds no fault in the page of a conversation that is not there", async ({ page }) => {
  await page.goto("/chat/cnv_nothinghere0");
  await expect(page.getByRole("heading", { name: "This conversation is not here." })).toBeVisible();
  expect(await findViolations(page)).toEqual([]);
});

test("axe finds no fault in the owner's page", async ({ page, server }) => {
  await page.goto(server.findOwnerLink() ?? "");
  await expect(page.getByRole("heading", { name: "Sources and settings" })).toBeVisible();
  expect(await findViolations(page)).toEqual([]);
});

test("axe finds no fault in the pages of accounts", async ({ page }) => {
  const found: string[] = [];
  for (const path of ["/sign-in?error=CredentialsSignin", "/sign-up", "/reset?token=x"]) {
    await page.goto(path);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    found.push(...(await findViolations(page)));
  }
  expect(found).toEqual([]);
});

test("axe finds no fault in the window about importing a file", async ({ page }) => {
  const chat = new ChatPage(page);
  await chat.open();
  const answer = await chat.ask("How did Microsoft do in 2021?");
  await answer.getByRole("button", { name: "Import a price file" }).click();
  await expect(page.getByRole("dialog", { name: "Import a price file" })).toBeVisible();
  expect(await findViolations(page)).toEqual([]);
});

test("axe finds no fault in the windows that keys open", async ({ page }) => {
  await new ChatPage(page).open();
  await page.keyboard.press("Control+k");
  await expect(page.getByRole("combobox", { name: "Command or conversation" })).toBeFocused();
  expect(await findViolations(page)).toEqual([]);
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Keyboard" }).click();
  await expect(page.getByRole("dialog", { name: "Keyboard" })).toBeVisible();
  expect(await findViolations(page)).toEqual([]);
});

test("axe finds no fault in the drawer of a phone", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 900 });
  await new ChatPage(page).open();
  await page.getByRole("banner").getByRole("button", { name: "Conversations" }).click();
  const { violations } = await analyze(page);
  expect(violations).toEqual([]);
});
