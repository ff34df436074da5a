import type { Script } from "../lib/testing/model/script";
import { type ModelServer, startModelServer } from "../lib/testing/model/start-model-server";
import { test as base, expect } from "./fixtures";
import { ChatPage } from "./pages/chat-page";
import { Reader, readAnswer } from "./stream-reader";

const QUESTION = "how did SIM:ORBT do in 2025";
const WORDS = "Here is how Orbital Tea did, as the card shows. The course is drawn above. ".repeat(3).trim();
const KILLS = 20;

/** A model of our own that writes at the speed a test tells it. */
interface Writer {
  server: ModelServer;
  tokenMs: number;
}

const test = base.extend<object, { writer: Writer }>({
  writer: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright wants an object pattern
    async ({}, use) => {
      const script: Script = () => ({ kind: "text", text: WORDS, tokenMs: writer.tokenMs });
      const writer: Writer = { server: await startModelServer({ script }), tokenMs: 10 };
      await use(writer);
      await writer.server.close();
    },
    { scope: "worker" },
  ],
  serverSettings: [
    async ({ writer }, use) => use({ OPENAI_BASE_URL: writer.server.url, CHAT_MODEL: "stand-in" }),
    { scope: "worker" },
  ],
});

test("a connection killed at any of 20 random places costs nothing: the same words, stored once, asked for once", async ({
  server,
  writer,
}) => {
  writer.tokenMs = 10;
  const reader = await Reader.open(server.url);
  const whole = await reader.ask(QUESTION);
  const text = readAnswer(whole).text;
  expect(text).toContain(WORDS);
  const asked = writer.server.requests.length;

  const kill = async () => {
    const bytes = 1 + Math.floor(Math.random() * (whole.length - 1));
    const cut = await reader.ask(QUESTION, { bytes });
    const before = await reader.stored();
    const resumed = await reader.resume();
    const stored = await reader.stored();
    expect(stored.map(({ role, status }) => `${role} ${status}`)).toEqual([
      "user complete",
      "assistant complete",
    ]);
    const words = stored[1]?.parts.flatMap((part) => (part.type === "text" ? [part.text] : [])).join("\n\n");
    expect(readAnswer(resumed)).toEqual({ id: stored[1]?.id, text, status: "complete" });
    expect(words, `killed after ${bytes} bytes`).toBe(text);
    return cut.length < whole.length && before[0]?.status === "pending";
  };
  const inTheMiddle: boolean[] = [];
  for (let killed = 0; killed < KILLS; killed++) inTheMiddle.push(await kill());
  expect(inTheMiddle.filter(Boolean).length, "killed while the answer was being made").toBeGreaterThan(
    KILLS / 2,
  );
  expect(writer.server.requests.length - asked).toBe(KILLS);
});

test("a page reloaded in the middle of an answer goes on with it, and Stop still stops it", async ({
  page,
  writer,
}) => {
  writer.tokenMs = 40;
  const chat = new ChatPage(page);
  await chat.open();
  await chat.send(QUESTION);
  await chat.conversationId();
  await expect(chat.answers.first()).toContainText("Here is how Orbital Tea did");
  await chat.reload();
  await expect(chat.stopButton).toBeVisible();
  await expect(chat.answers.first()).toContainText("Here is how Orbital Tea did");
  const answer = await chat.finishedAnswer(0);
  await expect(answer).toHaveAttribute("data-status", "complete");
  const shown = await chat.readTranscript();
  await chat.reload();
  expect(await chat.readTranscript()).toBe(shown);
  await expect(chat.questions).toHaveCount(1);
  await expect(chat.answers).toHaveCount(1);

  const { brokenOff } = writer.server;
  await chat.send(QUESTION);
  await expect(chat.answers.nth(1)).toContainText("Here is how Orbital Tea did");
  await chat.reload();
  await expect(chat.answers.nth(1)).toContainText("Here is how Orbital Tea did");
  await chat.stopButton.click();
  const stopped = await chat.finishedAnswer(1);
  await expect(stopped).toHaveAttribute("data-status", "stopped");
  await expect.poll(() => writer.server.brokenOff).toBe(brokenOff + 1);
  await chat.reload();
  await expect(chat.answers.nth(1)).toContainText("You stopped this answer.");
});
