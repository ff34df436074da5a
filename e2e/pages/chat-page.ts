import { expect, type Locator, type Page } from "@playwright/test";
import { ChartView } from "./chart-view";

/** The chat as a visitor sees it. */
export class ChatPage {
  readonly examples: Locator;
  readonly questionBox: Locator;
  readonly sendButton: Locator;
  readonly stopButton: Locator;
  readonly transcript: Locator;
  readonly questions: Locator;
  readonly answers: Locator;

  constructor(readonly page: Page) {
    this.examples = page.getByRole("region", { name: "Try one" }).getByRole("button");
    this.questionBox = page.getByRole("textbox", { name: "Your question" });
    this.sendButton = page.getByRole("button", { name: "Send" });
    this.stopButton = page.getByRole("button", { name: "Stop" });
    this.transcript = page.getByRole("log", { name: "Conversation" });
    this.questions = this.transcript
      .getByRole("article")
      .filter({ has: page.getByRole("heading", { name: "You asked", level: 2 }) });
    this.answers = this.transcript.locator("article[data-status]");
  }

  /** Opens a page of the chat and waits until it listens. */
  async open(path = "/"): Promise<void> {
    await this.page.goto(path);
    await this.listens();
  }

  async reload(): Promise<void> {
    await this.page.reload();
    await this.listens();
  }

  /** Until React has taken the page over, a press is lost. */
  private async listens(): Promise<void> {
    await this.questionBox.evaluate(
      (box) =>
        new Promise<void>((resolve) => {
          const look = () =>
            Object.keys(box).some((key) => key.startsWith("__reactProps"))
              ? resolve()
              : requestAnimationFrame(look);
          look();
        }),
    );
  }

  /** Types a question and sends it with Enter, without waiting for the answer. */
  async send(text: string): Promise<void> {
    await this.questionBox.fill(text);
    await this.questionBox.press("Enter");
  }

  /** Asks and gives the finished answer. */
  async ask(text: string): Promise<Locator> {
    const before = await this.answers.count();
    await this.send(text);
    return this.finishedAnswer(before);
  }

  /** The answer at a place (0 is the first) once it is finished. */
  async finishedAnswer(index: number): Promise<Locator> {
    const answer = this.answers.nth(index);
    await expect(answer).toHaveAttribute("data-status", /complete|stopped|failed/);
    await expect(this.stopButton).toBeHidden();
    return answer;
  }

  /** The chart inside an answer. */
  chartOf(answer: Locator): ChartView {
    return new ChartView(answer);
  }

  /** The id in the address of a conversation that the server knows. */
  async conversationId(): Promise<string> {
    await expect(this.page).toHaveURL(/\/chat\/cnv_/);
    return new URL(this.page.url()).pathname.split("/").at(-1) ?? "";
  }

  /** Everything that is written in the conversation, drawings left out. */
  async readTranscript(): Promise<string> {
    await this.page.mouse.move(0, 0);
    return this.transcript.evaluate((log) => {
      const copy = log.cloneNode(true) as HTMLElement;
      for (const drawing of copy.querySelectorAll("[role=application], [aria-live=polite], [role=status]"))
        drawing.remove();
      return copy.textContent?.replace(/\s+/g, " ").trim() ?? "";
    });
  }
}
