import { expect, type FrameLocator, type Locator, type Page } from "@playwright/test";

/** A widget on the page of a host: its button, its panel and what is in its frame. */
export class WidgetPage {
  readonly button: Locator;
  readonly panel: Locator;
  readonly frame: FrameLocator;
  readonly questionBox: Locator;
  readonly answers: Locator;

  constructor(readonly page: Page) {
    const widget = page.locator("tickertalk-widget");
    this.button = widget.getByRole("button");
    this.panel = widget.getByRole("dialog");
    this.frame = page.frameLocator("tickertalk-widget iframe");
    this.questionBox = this.frame.getByRole("textbox", { name: "Your question" });
    this.answers = this.frame.locator("article[data-status]");
  }

  /** Presses the button and waits until the chat in the frame has the focus. */
  async open(): Promise<void> {
    await this.button.click();
    await expect(this.panel).toBeVisible();
    await expect(this.questionBox).toBeFocused();
  }

  /** Asks in the frame and gives the finished answer. */
  async ask(text: string): Promise<Locator> {
    const before = await this.answers.count();
    await this.questionBox.fill(text);
    await this.questionBox.press("Enter");
    return this.finishedAnswer(before);
  }

  /** The answer at a place (0 is the first) once it is finished. */
  async finishedAnswer(index: number): Promise<Locator> {
    const answer = this.answers.nth(index);
    await expect(answer).toHaveAttribute("data-status", /complete|stopped|failed/);
    return answer;
  }

  /** Clicks into the drawing of an answer's chart, at a place from its left (0) to its right (1) end. */
  async clickChart(answer: Locator, share: number): Promise<void> {
    const plot = answer.getByRole("application");
    await plot.scrollIntoViewIfNeeded();
    await expect(plot.locator("svg[data-plot]")).toBeVisible();
    const box = await plot.boundingBox();
    if (!box) throw new Error("The drawing has no size.");
    await this.page.mouse.click(box.x + box.width * share, box.y + 60);
  }
}
