import type { Locator } from "@playwright/test";
import { createId } from "../lib/contract/ids";
import { askedFiles } from "./document-files";
import { expect, test } from "./fixtures";
import { ChatPage } from "./pages/chat-page";
import { KnowledgePage } from "./pages/knowledge-page";
import { ViewerPanel } from "./pages/viewer-panel";

test.use({ serverName: "documents" });
test.describe.configure({ mode: "serial" });

/** What an answer quotes of one passage, as one line: sentences, or rows with their cells apart. */
async function readQuote(passage: Locator): Promise<string> {
  const quotes = passage.locator("[data-quote]");
  const texts = await quotes.evaluateAll((nodes) => nodes.map((node) => (node as HTMLElement).innerText));
  return texts.join(" ").replace(/\s+/g, " ").trim();
}

test("ten documents handed in at once are asked about, and each citation opens its passage on its page", async ({
  page,
  server,
}) => {
  test.setTimeout(150_000);
  await page.setViewportSize({ width: 1440, height: 900 });
  expect((await page.goto("/admin/knowledge"))?.status()).toBe(404);
  await page.goto(server.findOwnerLink() ?? "");
  const desk = new KnowledgePage(page);
  await desk.open();
  await expect(page.getByText("1. Add documents")).toBeVisible();
  await desk.fileField.setInputFiles(askedFiles.map(({ file }) => file));
  await desk.ready(askedFiles.length);

  const chat = new ChatPage(page);
  const viewer = new ViewerPanel(page);
  await chat.open();
  for (const { question, answer, place } of askedFiles) {
    const reply = await chat.ask(`According to the documents, ${question}`);
    await expect(reply, question).toContainText(answer);
    const passages = reply.locator("li", { has: page.locator("[data-citation]") });
    const count = await passages.count();
    expect(count, question).toBeGreaterThan(0);
    for (let at = 0; at < count; at++) {
      const quote = await readQuote(passages.nth(at));
      await passages.nth(at).locator("[data-citation]").click();
      if (count > 1) await expect(viewer.box).toContainText(`Citation ${at + 1} of ${count}`);
      await expect.poll(() => viewer.citedText(), `citation ${at + 1} of: ${question}`).toBe(quote);
      if (quote.includes(answer)) await expect(viewer.box).toContainText(place);
    }
    await viewer.close.click();
    await expect(viewer.box).toBeHidden();
  }
});

test("a link to a passage can be shared, and is read without JavaScript", async ({ browser, page }) => {
  const chat = new ChatPage(page);
  await chat.open();
  const [first] = askedFiles;
  const reply = await chat.ask(first?.question ?? "");
  const href = await reply.locator("[data-citation]").first().getAttribute("href");
  const stranger = await browser.newContext({ javaScriptEnabled: false });
  const shared = await stranger.newPage();
  expect((await shared.goto(href ?? ""))?.status()).toBe(200);
  await expect(shared.locator("mark").first()).toBeInViewport();
  await expect(shared.getByText(first?.place ?? "")).toBeVisible();
  expect((await shared.goto(`/documents/${createId("document")}`))?.status()).toBe(404);
  await stranger.close();
});

test("a visitor's own document answers in their conversation and nobody else finds or opens it", async ({
  browser,
}) => {
  const mine = await browser.newContext();
  const chat = new ChatPage(await mine.newPage());
  await chat.open();
  const text = "# Cellar notes\n\nThe key of the wine cellar hangs behind the marmalade elephant.\n";
  const file = { name: "cellar-notes.md", mimeType: "text/markdown", buffer: Buffer.from(text) };
  const margins = "# Orbital Tea 10-K for 2024-12-31\n\nThe gross margin fell to 31.2 percent.\n";
  await chat.page.getByLabel("Documents for this conversation").setInputFiles(file);
  await chat.page.getByRole("button", { name: /^Ask about/ }).click();
  await expect(chat.questionBox).toHaveValue(/What does .+ say about/);
  const question = "Where does the key of the wine cellar hang?";
  const reply = await chat.ask(question);
  await expect(reply).toContainText("marmalade elephant");
  const href = await reply.locator("[data-citation]").first().getAttribute("href");

  const other = await browser.newContext();
  const theirs = new ChatPage(await other.newPage());
  await theirs.open();
  await expect(await theirs.ask(question)).not.toContainText("marmalade");
  expect((await theirs.page.goto(href ?? ""))?.status()).toBe(404);

  const report = { name: "orbital-tea.md", mimeType: "text/markdown", buffer: Buffer.from(margins) };
  await chat.page.getByLabel("Documents for this conversation").setInputFiles(report);
  await expect(chat.page.getByRole("button", { name: /^Ask about Orbital Tea/ })).toBeVisible();
  const both = await chat.ask(
    "What did Orbital Tea's 10-K say about the gross margin, and show the stock that year",
  );
  await expect(both.locator("[data-quote]")).toHaveText(/The gross margin fell to 31\.2 percent/);
  await chat.chartOf(both).drawn();
  await expect(both).toContainText(/Orbital Tea/);
  expect((await chat.page.goto(href ?? ""))?.status()).toBe(200);
  await mine.close();
  await other.close();
});
