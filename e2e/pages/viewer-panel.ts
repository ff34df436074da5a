import { expect, type Locator, type Page } from "@playwright/test";

/** The viewer of cited documents: the column beside the chat, the sheet over it, or a page of its own. */
export class ViewerPanel {
  readonly box: Locator;
  readonly marks: Locator;
  readonly close: Locator;

  constructor(page: Page) {
    this.box = page.getByRole("complementary").filter({ has: page.locator("#viewer-title") });
    this.marks = this.box.locator("mark");
    this.close = this.box.getByRole("button", { name: "Close document" });
  }

  /** What is highlighted, as one line: the cells of a row stand apart like those of its quotation. */
  async citedText(): Promise<string> {
    await expect(this.marks.first()).toBeInViewport();
    return (await this.marks.allTextContents()).join(" ").replace(/\s+/g, " ").trim();
  }
}
