import { createId } from "../lib/contract/ids";
import type { YahooFixtureRow } from "../lib/testing/yahoo/yahoo-chart-body";
import { startYahooReplay, type YahooReplay } from "../lib/testing/yahoo/yahoo-replay";
import { Conversation } from "./api";
import { test as base, expect } from "./fixtures";
import { ChatPage } from "./pages/chat-page";

const WAITING = "Looking it up…";

/** Sessions of a year of weekdays, made up for the tests; the closes go up by a cent a day. */
function makeRows(): YahooFixtureRow[] {
  const rows: YahooFixtureRow[] = [];
  for (let at = Date.UTC(2021, 0, 4); at < Date.UTC(2022, 0, 1); at += 86_400_000) {
    const weekday = new Date(at).getUTCDay();
    if (weekday === 0 || weekday === 6) continue;
    const close = 20 + rows.length / 100;
    rows.push({
      on: new Date(at).toISOString().slice(0, 10),
      open: close,
      high: close,
      low: close,
      close,
      volume: 1_000,
    });
  }
  return rows;
}

/** A market source of our own that answers, is slow, waits, or keeps silent, as a test tells it. */
const test = base.extend<object, { replay: YahooReplay }>({
  replay: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright wants an object pattern
    async ({}, use) => {
      const names = ["MSFT", "AAPL", "NVDA", "AMD", "INTC", "IBM"];
      const replay = await startYahooReplay({
        fixtures: names.map((symbol) => ({ symbol, name: `${symbol} test series`, rows: makeRows() })),
      });
      await use(replay);
      await replay.close();
    },
    { scope: "worker" },
  ],
  serverSettings: [async ({ replay }, use) => use({ YAHOO_BASE_URL: replay.url }), { scope: "worker" }],
});
test.beforeEach(({ replay }) => replay.setMode("ok"));

test("after a crash in the middle of an answer the question is there, is told as interrupted, and Retry answers it", async ({
  page,
  server,
  replay,
}) => {
  const chat = new ChatPage(page);
  await chat.open();
  replay.setMode("hang");
  await chat.send("How did Microsoft do in 2021?");
  await expect(chat.transcript.getByText(WAITING)).toBeVisible();
  const path = `/chat/${await chat.conversationId()}`;
  await server.kill();
  replay.setMode("ok");
  await server.restart();

  // The open page finds out by itself; a page opened anew says the same.
  const told = chat.questions.getByText("The answer was interrupted before it was finished.");
  await expect(told).toBeVisible();
  await chat.open(path);
  await expect(chat.questions).toHaveText(/How did Microsoft do in 2021\?/);
  await expect(told).toBeVisible();
  await chat.questions.getByRole("button", { name: "Retry" }).click();
  const answer = await chat.finishedAnswer(0);
  await expect(answer.getByRole("heading", { level: 3 })).toContainText("MSFT");
  await expect(told).toBeHidden();
  await chat.reload();
  await expect(chat.questions).toHaveCount(1);
  await expect(chat.answers).toHaveCount(1);
  await expect(told).toBeHidden();
});

test("Stop ends an answer at once and is remembered; it can be asked again", async ({ page, replay }) => {
  const chat = new ChatPage(page);
  await chat.open();
  replay.setMode("hang");
  await chat.send("How did Apple do in 2021?");
  await expect(chat.transcript.getByText(WAITING)).toBeVisible();
  await chat.stopButton.click();
  const stopped = await chat.finishedAnswer(0);
  await expect(stopped).toHaveAttribute("data-status", "stopped");
  await expect(stopped).toContainText("You stopped this answer.");
  await chat.reload();
  await expect(chat.answers.first()).toHaveAttribute("data-status", "stopped");
  await expect(chat.answers.first()).toContainText("You stopped this answer.");

  replay.setMode("ok");
  await chat.answers.getByRole("button", { name: "Ask again" }).click();
  await expect(chat.answers.first()).toHaveAttribute("data-status", "complete");
  await expect(chat.answers.getByRole("heading", { level: 3 })).toContainText("AAPL");
  await expect(chat.questions).toHaveCount(1);
});

test("an answer is finished although its tab was closed, and the open page of another tab finds it", async ({
  page,
  context,
  replay,
}) => {
  const chat = new ChatPage(page);
  await chat.open();
  const again = new ChatPage(await context.newPage());
  replay.setMode("held");
  await chat.send("How did Nvidia do in 2021?");
  await expect(chat.transcript.getByText(WAITING)).toBeVisible();
  const path = `/chat/${await chat.conversationId()}`;
  await page.close();

  await again.open(path);
  await expect(again.transcript.getByText(WAITING)).toBeVisible();
  await expect(again.stopButton).toBeVisible();
  replay.setMode("ok");
  const answer = await again.finishedAnswer(0);
  await expect(answer.getByRole("heading", { level: 3 })).toContainText("NVDA");
});

test("the same message sent twice at once is answered once, and sent later again it gets the same answer", async ({
  page,
  replay,
}) => {
  await page.goto("/");
  replay.setMode("slow");
  const conversation = new Conversation(page.request);
  const message = { messageId: createId("message"), text: "How did AMD do in 2021?" };
  const [one, two] = await Promise.all([conversation.send(message), conversation.send(message)]);
  expect([one.status(), two.status()]).toEqual([200, 200]);
  expect(replay.log.filter((path) => path.includes("/chart/AMD"))).toHaveLength(1);
  const stored = await conversation.messages();
  expect(stored.map(({ role }) => role)).toEqual(["user", "assistant"]);

  const later = await conversation.send(message);
  expect(await later.text()).toContain(stored[1]?.id);
  expect(await conversation.messages()).toEqual(stored);
});

test("while an answer is on its way the next question can be written and the page does not jump", async ({
  page,
  replay,
}) => {
  const chat = new ChatPage(page);
  await chat.open();
  replay.setMode("held");
  await chat.send("How did Intel do in 2021?");
  await expect(chat.stopButton).toBeVisible();
  await chat.questionBox.fill("What is a dividend?");
  await chat.questionBox.press("Enter");
  replay.setMode("ok");
  await chat.finishedAnswer(0);
  await expect(chat.questionBox).toHaveValue("What is a dividend?");
  await expect(chat.questions).toHaveCount(1);
  await chat.questionBox.press("Enter");
  await expect(await chat.finishedAnswer(1)).toContainText("Dividend");
});
