import { expect, type Locator, type Page } from "@playwright/test";

/** How a visitor reaches an element. */
export type Way = "mouse" | "touch" | "keyboard";

/** Clicks or taps the middle of an element once; by keyboard it gets the focus and Enter. */
export async function press(way: Way, target: Locator): Promise<void> {
  if (way === "keyboard") {
    await target.focus();
    await target.page().keyboard.press("Enter");
    return;
  }
  await target.scrollIntoViewIfNeeded();
  const box = await target.boundingBox();
  if (!box) throw new Error(`${target} has no size.`);
  await pressAt(way, target.page(), { x: box.x + box.width / 2, y: box.y + box.height / 2 });
}

/** Clicks or taps a place in the window once. */
export async function pressAt(
  way: "mouse" | "touch",
  page: Page,
  { x, y }: { x: number; y: number },
): Promise<void> {
  if (way === "mouse") await page.mouse.click(x, y);
  else await page.touchscreen.tap(x, y);
}

/** The menu that stands open: its title, its readout by name, and its buttons. */
export class ElementMenu {
  readonly box: Locator;

  constructor(answer: Locator) {
    this.box = answer.getByRole("dialog");
  }

  async read(): Promise<{ title: string; values: Record<string, string> }> {
    await expect(this.box).toHaveCount(1);
    const pairs = await this.box
      .locator("dl > div")
      .evaluateAll((all) =>
        all.map((pair) => [...pair.children].map((part) => part.textContent ?? "") as [string, string]),
      );
    return { title: (await this.box.getAttribute("aria-label")) ?? "", values: Object.fromEntries(pairs) };
  }

  /** Asks by the menu's button, in the same way as the element was reached. */
  async ask(way: Way, name: string | RegExp): Promise<void> {
    const button = this.box.getByRole("button", { name });
    if (way === "mouse") await button.click();
    else if (way === "touch") await button.tap();
    else {
      await button.focus();
      await button.page().keyboard.press("Enter");
    }
  }
}
