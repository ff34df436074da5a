import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { Conversation } from "./api";
import { expect, test } from "./fixtures";
import { ChatPage } from "./pages/chat-page";

test.use({ serverName: "axe" });

const looks = ([390, 1440] as const).flatMap((width) =>
  (["light", "dark"] as const).map((colorScheme) => ({ width, colorScheme })),
);

/** What axe finds wrong, one line a place. */
async function findViolations(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target} ${node.html}`));
}

for (const { width, colorScheme } of looks) {
  test.describe(`${width} px, ${colorScheme}`, () => {
    test.use({ viewport: { width, height: 900 }, colorScheme });

    test("axe finds no fault in the empty page", async ({ page }) => {
      await new ChatPage(page).open();
      expect(await findViolations(page)).toEqual([]);
    });

    test("axe finds no fault in answers of every kind", async ({ page }) => {
      const chat = new ChatPage(page);
      const conversation = new Conversation(page.request);
      for (const question of [
        "How did Orbital Tea do this year?",
        "compare it with Quillmark Software",
        "What happened to Orbital Tea on 2025-03-12?",
        "What is maximum drawdown?",
        "How did Microsoft do in 2021?",
        "What is Pickleberry Foods trading at?",
        "What can you do?",
        "Should I buy Apple?",
      ])
        await conversation.ask(question);
      await chat.open(conversation.path);
      await expect(chat.answers).toHaveCount(8);
      for (const index of [0, 1]) {
        const chart = chat.chartOf(chat.answers.nth(index));
        await chart.drawn();
        await chart.readTable();
        await chart.plot.focus();
      }
      expect(await findViolations(page)).toEqual([]);
    });

    test("axe finds no fault in the page of a conversation that is not there", async ({ page }) => {
      await page.goto("/chat/cnv_nothinghere0");
      await expect(page.getByRole("heading", { name: "This conversation is not here." })).toBeVisible();
      expect(await findViolations(page)).toEqual([]);
    });
  });
}

test("axe finds no fault in the owner's page, at both widths, light and dark", async ({ page, server }) => {
  await page.goto(server.findOwnerLink() ?? "");
  await expect(page.getByRole("heading", { name: "Sources and settings" })).toBeVisible();
  for (const { width, colorScheme } of looks) {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme });
    expect(await findViolations(page)).toEqual([]);
  }
});

test("axe finds no fault in the windows over the chat: the drawer and the import of a file", async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 800 });
  const chat = new ChatPage(page);
  await chat.open();
  await page.getByRole("banner").getByRole("button", { name: "Conversations" }).click();
  expect(await findViolations(page)).toEqual([]);
  await page.keyboard.press("Escape");
  const answer = await chat.ask("How did Microsoft do in 2021?");
  await answer.getByRole("button", { name: "Import a price file" }).click();
  await expect(page.getByRole("dialog", { name: "Import a price file" })).toBeVisible();
  expect(await findViolations(page)).toEqual([]);
});
