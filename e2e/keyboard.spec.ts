import type { Locator, Page } from "@playwright/test";
import { expect, test } from "./fixtures";
import { ChatPage } from "./pages/chat-page";

const MOST_STEPS = 60;

/** Goes on with Tab (or back with Shift+Tab) until the target has the focus; every stop on the way shows that it has it. */
async function tabTo(target: Locator, key: "Tab" | "Shift+Tab" = "Tab"): Promise<void> {
  const page = target.page();
  for (let step = 0; step < MOST_STEPS; step++) {
    await page.keyboard.press(key);
    await expectVisibleFocus(page);
    if (await target.evaluate((node) => node === document.activeElement)) return;
  }
  throw new Error(`The focus did not come to ${target} within ${MOST_STEPS} steps.`);
}

/** The element that has the focus is in view and marked by an outline, its own or that of the frame around it. */
async function expectVisibleFocus(page: Page): Promise<void> {
  const fault = await page.evaluate(() => {
    const focused = document.activeElement;
    if (focused === null || focused === document.body) return null; // the browser's own bars have it
    const name = focused.outerHTML.slice(0, 160);
    const marked = (node: Element | null) => {
      if (!node) return false;
      const style = getComputedStyle(node);
      return style.outlineStyle !== "none" && Number.parseFloat(style.outlineWidth) >= 2;
    };
    if (!marked(focused) && !marked(focused.parentElement)) return `no outline: ${name}`;
    const box = focused.getBoundingClientRect();
    const inView =
      box.width > 0 && box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
    return inView ? null : `out of view: ${name}`;
  });
  expect(fault).toBeNull();
}

test("the whole way works with the keyboard alone, and the focus is always to be seen", async ({ page }) => {
  const chat = new ChatPage(page);
  await chat.open();
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Skip to the question box" })).toBeFocused();
  await expectVisibleFocus(page);

  await tabTo(chat.examples.first());
  await page.keyboard.press("Enter");
  const first = await chat.finishedAnswer(0);
  const chart = chat.chartOf(first);

  // The pressed example is gone: the focus goes on from the conversation, not from the top of the page.
  await expect(chat.transcript).toBeFocused();
  await tabTo(chart.range("1M"));
  await page.keyboard.press("Enter");
  await expect(chart.range("1M")).toHaveAttribute("aria-pressed", "true");
  await expect(chart.range("1M")).toBeFocused();

  await tabTo(chart.plot);
  const last = await chart.readout();
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("ArrowLeft");
  const chosen = await chart.readout();
  expect(chosen).not.toBe(last);
  await page.keyboard.press("Escape");
  expect(await chart.readout()).toBe(last);

  await tabTo(chart.tableSwitch);
  await page.keyboard.press("Enter");
  await expect(chart.table).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(chart.table).toBeHidden();

  await tabTo(chart.plot, "Shift+Tab");
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("Enter");
  await expect(first.getByRole("button", { name: "What happened that day?" })).toBeFocused();
  await page.keyboard.press("Enter");
  const second = await chat.finishedAnswer(1);
  const day = chosen.match(/^[A-Z][a-z]{2} \d{1,2}, \d{4}/)?.[0] ?? "no day";
  await expect(second.getByRole("article")).toContainText(day);

  await tabTo(chat.questionBox);
  await page.keyboard.type("compare it with Quillmark Software");
  await page.keyboard.press("Enter");
  await chat.finishedAnswer(2);
  await expect(chat.questionBox).toBeFocused();

  await page.keyboard.press("ArrowUp");
  await expect(chat.questionBox).toHaveValue("compare it with Quillmark Software");
});

test("the skip link leads to the question box", async ({ page }) => {
  const chat = new ChatPage(page);
  await chat.open();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(chat.questionBox).toBeFocused();
  await expectVisibleFocus(page);
});

test("a conversation can be deleted and brought back with the keyboard", async ({ page }) => {
  const chat = new ChatPage(page);
  await chat.open();
  await chat.ask("What is a dividend?");
  const more = page.getByRole("button", { name: "More for “What is a dividend?”" });
  const remove = page.getByRole("menuitem", { name: "Delete “What is a dividend?”" });
  await tabTo(more, "Shift+Tab");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("menuitem", { name: /Rename/ })).toBeFocused();
  await page.keyboard.press("ArrowUp");
  await expect(remove).toBeFocused();
  await page.keyboard.press("Enter");
  const undo = page.getByRole("button", { name: "Undo" });
  await expect(undo).toBeVisible();
  await tabTo(undo);
  await page.keyboard.press("Enter");
  await expect(more).toBeVisible();
});

test("commands, conversations and the keys themselves are one key away", async ({ page }) => {
  const chat = new ChatPage(page);
  await chat.open();
  await chat.ask("What is a dividend?");
  await page.keyboard.press("Control+k");
  const field = page.getByRole("combobox", { name: "Command or conversation" });
  await expect(field).toBeFocused();
  await page.keyboard.type("volatility");
  await page.keyboard.press("Enter");
  await expect(chat.questionBox).toBeFocused();
  await expect(chat.questionBox).toHaveValue("/risk ");
  await chat.questionBox.fill("");

  await page.keyboard.press("Control+Shift+o");
  await expect(chat.answers).toHaveCount(0);
  await page.keyboard.press("Control+k");
  await page.keyboard.type("dividend");
  await expect(page.getByRole("option", { name: "What is a dividend?" })).toBeVisible();
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("Enter");
  await expect(chat.answers).toHaveCount(1);

  await page.keyboard.press("Control+k");
  await page.keyboard.press("Escape");
  await expect(field).toBeHidden();
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  await page.keyboard.press("?");
  const keys = page.getByRole("dialog", { name: "Keyboard" });
  await expect(keys).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(keys).toBeHidden();
  await page.keyboard.press("/");
  await expect(chat.questionBox).toBeFocused();
  await expect(chat.questionBox).toHaveValue("");
});
