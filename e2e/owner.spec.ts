import { Conversation } from "./api";
import { expect, test } from "./fixtures";
import { ChatPage } from "./pages/chat-page";

test.use({ serverName: "owner" });
test.describe.configure({ mode: "serial" });

test("to a visitor the owner's page looks like any address that leads nowhere", async ({ page }) => {
  const response = await page.goto("/admin");
  expect(response?.status()).toBe(404);
  await expect(page.getByRole("heading", { name: "There is nothing here." })).toBeVisible();
  await expect(page).not.toHaveTitle(/settings/);
  expect((await page.request.get("/owner?token=wrong")).status()).toBe(404);
  expect((await page.goto("/admin/usage"))?.status()).toBe(404);
  await expect(page).not.toHaveTitle(/sources/);
  expect((await page.request.get("/api/metrics")).status()).toBe(404);
  expect((await page.request.post("/api/admin/prices", { multipart: { symbol: "MSFT" } })).status()).toBe(
    404,
  );
});

test("the link in the log makes one browser the owner, once", async ({ page, browser, server }) => {
  const link = server.findOwnerLink() ?? "";
  await page.goto(link);
  await expect(page).toHaveURL(`${server.url}/admin`);
  const main = page.getByRole("main");
  await expect(main.getByRole("heading", { name: "Sources and settings" })).toBeVisible();
  await expect(main).toContainText("Yahoo Finance");
  await expect(main.getByRole("region").or(main.locator("section")).first()).toContainText("failing");
  await expect(main).toContainText("PGlite (embedded)");
  await expect(main).toContainText("Language model");
  await expect(main).toContainText("Conversations");
  await expect(main).toContainText("Imported price series");

  await page.getByRole("link", { name: "Use of sources and models" }).click();
  await expect(main.getByRole("heading", { name: "Use of sources and models" })).toBeVisible();
  await expect(main).toContainText("Yahoo Finance");
  await expect(main).toContainText("Requests sent");
  const metrics = await (await page.request.get("/api/metrics")).text();
  expect(metrics).toMatch(/^tickertalk_source_calls_total\{source="yahoo",key="none"\} [1-9]/m);

  const other = await browser.newContext();
  expect((await (await other.newPage()).goto(link))?.status()).toBe(404);
  await other.close();

  await server.restart({ signal: "SIGTERM" });
  await page.goto("/");
  await page.getByRole("link", { name: "Sources and settings" }).click();
  await expect(page).toHaveURL(/\/admin$/);
  const after = server.log().split("Ready in").at(-1) ?? "";
  expect(after).not.toContain("/owner?token=");
});

test("a conversation of another visitor looks like one that does not exist", async ({ page, browser }) => {
  const conversation = new Conversation(page.request);
  await conversation.ask("What is a dividend?");
  const [question] = await conversation.messages();

  const stranger = await browser.newContext();
  const chat = new ChatPage(await stranger.newPage());
  expect((await chat.page.goto(conversation.path))?.status()).toBe(404);
  await expect(chat.page.getByRole("heading", { name: "This conversation is not here." })).toBeVisible();
  const { request } = stranger;
  expect((await request.get(`/api/chat?conversationId=${conversation.id}`)).status()).toBe(404);
  expect((await request.delete(`/api/conversations/${conversation.id}`)).status()).toBe(404);
  expect((await request.delete(`/api/chat?messageId=${question?.id}`)).status()).toBe(404);
  const message = { id: question?.id, text: "What is a stock split?" };
  const sent = await request.post("/api/chat", { data: { conversationId: conversation.id, message } });
  expect(sent.status()).toBe(404);
  await stranger.close();
  expect(await conversation.messages()).toHaveLength(2);
});
