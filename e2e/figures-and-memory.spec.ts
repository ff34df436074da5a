import { expect, test } from "./fixtures";
import { ChatPage } from "./pages/chat-page";

test.use({ viewport: { width: 390, height: 844 }, colorScheme: "dark", hasTouch: true });

test("a figure in the words shows its source on a tap and by keyboard, moves nothing, and does so after a reload", async ({
  page,
}) => {
  const chat = new ChatPage(page);
  await chat.open();
  let answer = await chat.ask("How did Orbital Tea do in 2021?");
  await chat.conversationId();
  for (const reloaded of [false, true]) {
    if (reloaded) {
      await chat.reload();
      answer = await chat.finishedAnswer(0);
    }
    const figure = answer.locator("[data-figure]").first();
    await figure.scrollIntoViewIfNeeded();
    const before = await chat.transcript.evaluate((log) => log.scrollHeight);
    await figure.tap();
    const note = page.getByRole("tooltip");
    await expect(note).toContainText("Price return, Orbital Tea");
    await expect(note).toContainText(/How: Last close over the close it starts from/);
    await expect(note).toContainText(/Simulated market · as of .* · invented prices · split-adjusted/);
    const box = await note.boundingBox();
    expect(box && box.x >= 0 && box.x + box.width <= 390).toBe(true);
    expect(await chat.transcript.evaluate((log) => log.scrollHeight)).toBe(before);
    await page.keyboard.press("ArrowRight");
    await expect(note).toContainText("Close at the start, Orbital Tea");
    await page.keyboard.press("Escape");
    await expect(note).toBeHidden();
  }
});

test("what was asked to be remembered is seen, changed and forgotten in its window", async ({ page }) => {
  const chat = new ChatPage(page);
  await chat.open();
  await chat.ask("remember that I hold 40 shares of Orbital Tea");
  await chat.ask("add Pickleberry Foods to my watchlist");
  await page.getByRole("banner").getByRole("button", { name: "Conversations" }).click();
  await page.getByRole("button", { name: "What I remember" }).click();
  const window = page.getByRole("dialog", { name: "What I remember" });
  await expect(window.getByRole("listitem")).toHaveCount(2);
  await window.getByRole("button", { name: /^Change: you hold 40/ }).click();
  await window.getByRole("textbox", { name: "Number of shares" }).fill("55");
  await page.keyboard.press("Enter");
  await expect(window.getByText("You hold 55 of Orbital Tea (SIM:ORBT)")).toBeVisible();
  await window.getByRole("button", { name: /^Forget: you watch Pickleberry/ }).click();
  await window.getByRole("button", { name: "Undo" }).click();
  await expect(window.getByRole("listitem")).toHaveCount(2);
  await window.getByRole("button", { name: "Forget everything" }).click();
  await window.getByRole("button", { name: "Forget", exact: true }).click();
  await expect(window.getByText(/Nothing yet/)).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(window).toBeHidden();
  await expect(await chat.ask("what do you know about me?")).toContainText("I remember nothing about you.");
});
