import type { Page } from "@playwright/test";
import { pickScripts } from "../lib/testing/injection/attacks";
import type { Script } from "../lib/testing/model/script";
import { type ModelServer, startModelServer } from "../lib/testing/model/start-model-server";
import { findFreePort } from "./app-server";
import { test as base, expect } from "./fixtures";
import { noteScripts } from "./note-scripts";
import { ChatPage } from "./pages/chat-page";

const WORDS = "Here is how Orbital Tea did, as the card shows. ";
const LIE = "Its P/E ratio is 31.4 and Tesla gained 8.2%. ";
const END = "The course of its price is drawn above.";
const TOKEN_MS = 25;
/** What the model writes instead of its own words, when a test says so. */
let planted: string | null = null;

/** Sorts nothing, calls the history of Orbital Tea where tools are offered, and writes with one lie in the middle. */
const script: Script = ({ tools, format, messages }) => {
  if (format !== null) return { kind: "text", text: '{"intent":"unclear","confidence":0.2,"parts":[]}' };
  if (planted !== null && tools.length === 0) return { kind: "text", text: planted, tokenMs: 1 };
  if (tools.length === 0) return { kind: "text", text: WORDS + LIE + END, tokenMs: TOKEN_MS };
  if (messages.some(({ role }) => role === "tool")) return { kind: "text", text: "done" };
  const input = { name: "Orbital Tea", from: "2025-01-01", to: "2025-12-31" };
  return { kind: "tools", calls: [{ name: "history", arguments: JSON.stringify(input) }] };
};

const test = base.extend<object, { model: ModelServer }>({
  model: [
    // biome-ignore lint/correctness/noEmptyPattern: a fixture names what it needs, and this one needs nothing
    async ({}, use) => {
      const model = await startModelServer({ script, port: await findFreePort() });
      await use(model);
      await model.close();
    },
    { scope: "worker" },
  ],
  serverSettings: [
    async ({ model }, use) => use({ OPENAI_BASE_URL: model.url, CHAT_MODEL: "stand-in" }),
    { scope: "worker" },
  ],
});

/** What an answer showed, each time that it changed: whether the card was there, and its words. */
interface Seen {
  card: boolean;
  words: string;
}

/** Watches the page from its first moment: what was on the screen once cannot be taken back. */
async function watch(page: Page): Promise<() => Promise<Seen[]>> {
  await page.addInitScript(() => {
    const seen: Seen[] = [];
    Object.assign(window, { seen });
    new MutationObserver(() => {
      const answer = [...document.querySelectorAll("article[data-status]")].at(-1);
      if (!answer) return;
      const words = answer.textContent ?? "";
      if (seen.at(-1)?.words !== words) seen.push({ card: answer.querySelector("h3") !== null, words });
    }).observe(document, { subtree: true, childList: true, characterData: true });
  });
  return () => page.evaluate(() => (window as unknown as { seen: Seen[] }).seen);
}

test("a model's words stream behind the card, and a figure that no source holds is never on the screen", async ({
  page,
}) => {
  const readSeen = await watch(page);
  const chat = new ChatPage(page);
  await chat.open();
  const answer = await chat.ask("How did Orbital Tea do in 2025?");
  await expect(answer).toContainText(WORDS.trim());
  await expect(answer).toContainText(END);
  await expect(answer).toContainText(/Of the language model's answer I left out/);
  const seen = await readSeen();
  expect(seen.filter(({ words }) => /31\.4|8\.2%|Tesla/.test(words))).toEqual([]);
  const withWords = seen.filter(({ words }) => words.includes("Here is how"));
  expect(withWords[0]?.card).toBe(true);
  expect(seen.some(({ card, words }) => card && !words.includes("Here is how"))).toBe(true);
  expect(new Set(withWords.map(({ words }) => words.length)).size).toBeGreaterThan(2);
});

test("what no reader understands goes to the model, whose tools draw the same card, and it is there after a reload", async ({
  page,
  model,
}) => {
  const chat = new ChatPage(page);
  await chat.open();
  const answer = await chat.ask("blarg the fnord of that brew maker");
  await expect(answer.getByRole("heading", { name: "Orbital Tea (SIM:ORBT)" })).toBeVisible();
  await chat.chartOf(answer).drawn();
  await expect(answer).toContainText(END);
  expect(model.requests.filter(({ tools }) => tools.length > 0).length).toBeGreaterThan(0);
  await chat.reload();
  await expect(chat.answers.first()).toContainText(END);
  await expect(chat.answers.first()).not.toContainText("31.4");
});

test("what a model writes never runs, live and stored, and every answer still ends", async ({
  page,
  server,
}) => {
  test.setTimeout(120_000);
  const scripts = pickScripts(72);
  const hasRun = await noteScripts(page);
  const chat = new ChatPage(page);
  await chat.open();
  for (let at = 0; at < scripts.length; at += 20) {
    planted = `${WORDS}${scripts
      .slice(at, at + 20)
      .join("\n\n")
      .slice(0, 6_000)}`;
    const answer = await chat.ask("How did Orbital Tea do in 2025?");
    await expect(answer).toHaveAttribute("data-status", "complete");
    await expect(answer).toContainText(WORDS.trim());
  }
  planted = null;
  await chat.reload();
  await expect(chat.answers.first()).toContainText(WORDS.trim());
  for (const link of await chat.transcript.locator("article[data-status] a").all()) {
    expect(await link.getAttribute("href")).toMatch(/^(\/|#|http:\/\/127\.0\.0\.1)/);
  }
  await expect(chat.transcript.locator("article[data-status] img:not([src^='/'])")).toHaveCount(0);
  expect(await hasRun()).toBe(false);
  expect(server.log()).not.toContain("page.policy_stopped");
});
