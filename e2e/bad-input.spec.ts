import { expect, test } from "./fixtures";
import { ChatPage } from "./pages/chat-page";

test("nothing is sent for blanks, nor 8,000 characters, of which none is lost", async ({ page }) => {
  const chat = new ChatPage(page);
  await chat.open();
  let sent = 0;
  page.on("request", (request) => {
    if (request.method() === "POST") sent += 1;
  });
  await expect(chat.sendButton).toBeDisabled();
  await chat.send("   ");
  await expect(chat.sendButton).toBeDisabled();
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();

  const text = "how did orbital tea do ".repeat(400).slice(0, 8_000);
  await chat.questionBox.fill(text);
  await expect(page.getByText("4000 characters too many; please shorten it")).toBeVisible();
  await expect(chat.sendButton).toBeDisabled();
  await chat.questionBox.press("Enter");
  await expect(chat.questionBox).toHaveValue(text);
  expect(sent).toBe(0);
});

/** What may be asked, and what the answer has to hold: a reason, and a way on where there is one. */
const cases: { what: string; text: string; says: RegExp; next?: RegExp }[] = [
  { what: "emoji only", text: "🚀🚀🚀", says: /not sure what you would like to know/, next: /Orbital Tea/ },
  {
    what: "an unknown symbol",
    text: "How did ZZQXW do this year?",
    says: /I know no company/,
    next: /Orbital Tea/,
  },
  {
    what: "a span that lies ahead",
    text: "How did Orbital Tea do in 2031?",
    says: /ahead|future|not (?:yet )?happened/i,
    next: /Orbital Tea/,
  },
  {
    what: "an end before its beginning",
    text: "Orbital Tea from March 2024 to January 2024",
    says: /swapped|read|other way|turned/i,
  },
  {
    what: "a span before the listing",
    text: "How did Saffronvale Biologics do in 2015?",
    says: /There is no data for Saffronvale Biologics/,
    next: /Show me all of Saffronvale Biologics/,
  },
  { what: "a forecast", text: "Will Orbital Tea go up tomorrow?", says: /no forecasts/, next: /./ },
  { what: "advice", text: "Should I buy Orbital Tea?", says: /not advice/, next: /./ },
  {
    what: "something else altogether",
    text: "Write me a poem about cats",
    says: /outside what I know/,
    next: /./,
  },
];

test("what cannot be answered gets a reason and a way on, never an empty bubble", async ({ page }) => {
  const chat = new ChatPage(page);
  await chat.open();
  for (const { what, text, says, next } of cases) {
    await test.step(what, async () => {
      const answer = await chat.ask(text);
      await expect(answer).toContainText(says);
      if (!next) return;
      const ways = answer.getByRole("list", { name: "What you can do next" }).getByRole("button");
      await expect(ways.filter({ hasText: next }).first()).toBeEnabled();
    });
  }
});

test("markup stays text and runs nothing, live and stored; a text from right to left is laid out so", async ({
  page,
}) => {
  const attack = "<img src=x onerror=alert(1)> **<script>alert(2)</script>** [a](javascript:alert(3))";
  let alerts = 0;
  page.on("dialog", (dialog) => {
    alerts += 1;
    void dialog.dismiss();
  });
  const chat = new ChatPage(page);
  await chat.open();
  await chat.ask(attack);
  await expect(chat.questions.first()).toContainText(attack);
  await chat.reload();
  await expect(chat.questions.first()).toContainText(attack);
  await expect(page.getByRole("link", { name: "<img src=x" })).toBeVisible();
  expect(await chat.transcript.locator("img, script, a[href^=javascript]").count()).toBe(0);
  expect(alerts).toBe(0);

  await chat.ask("كيف كان أداء Orbital Tea هذا العام؟");
  const words = chat.questions.nth(1).locator("p").last();
  expect(await words.evaluate((node) => getComputedStyle(node).direction)).toBe("rtl");
  await chat.questionBox.fill("كيف");
  expect(await chat.questionBox.evaluate((node) => getComputedStyle(node).direction)).toBe("rtl");
});

test("a source that cannot be reached is told with its reason and three ways on", async ({ page }) => {
  const chat = new ChatPage(page);
  await chat.open();
  const answer = await chat.ask("How did Microsoft do in 2021?");
  const card = answer.getByRole("article", { name: "Not available now" });
  await expect(card).toContainText("Yahoo Finance: no connection");
  await expect(answer).toContainText(/No source could answer for Microsoft.* \(MSFT\) right now/);
  await expect(answer).toContainText("No figure was made up.");
  await expect(answer).not.toContainText(/[$€£]\s?\d/);

  await answer.getByRole("button", { name: "Import a price file" }).click();
  const dialog = page.getByRole("dialog", { name: "Import a price file" });
  await expect(dialog).toContainText("npm run import:prices -- file.csv --symbol MSFT");
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();

  await answer.getByRole("button", { name: "Try again" }).click();
  await expect(chat.answers).toHaveCount(1);
  await expect(
    (await chat.finishedAnswer(0)).getByRole("article", { name: "Not available now" }),
  ).toBeVisible();
  await expect(chat.questions).toHaveCount(1);

  await answer.getByRole("button", { name: "Try the simulated market: Orbital Tea" }).click();
  const simulated = await chat.finishedAnswer(1);
  await expect(simulated.getByRole("heading", { name: "Orbital Tea (SIM:ORBT)" })).toBeVisible();
});

test("a question that could not be sent is kept and can be sent again", async ({ page, context }) => {
  const chat = new ChatPage(page);
  await chat.open();
  await context.setOffline(true);
  await chat.send("What is a dividend?");
  await expect(chat.transcript).toContainText("The server could not be reached. Your question is kept here");
  await context.setOffline(false);
  await chat.transcript.getByRole("button", { name: "Retry" }).click();
  await expect(await chat.finishedAnswer(0)).toContainText("Dividend");
  await expect(chat.questions).toHaveCount(1);
});

test("the door refuses what is no message with a problem document, never with a page", async ({
  request,
}) => {
  for (const data of ["{", "[]", JSON.stringify({ conversationId: "x", message: { id: "y", text: 3 } })]) {
    const response = await request.post("/api/chat", {
      data,
      headers: { "content-type": "application/json" },
    });
    expect(response.status()).toBe(400);
    expect(response.headers()["content-type"]).toContain("application/problem+json");
  }
});
