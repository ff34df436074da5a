import { pickScripts } from "../lib/testing/injection/attacks";
import { Conversation } from "./api";
import { expect, test } from "./fixtures";
import { noteScripts } from "./note-scripts";
import { ChatPage } from "./pages/chat-page";

test.use({ serverName: "guarded" });

test("every page comes with its policy, and no page may stand in a frame", async ({
  page,
  request,
  server,
}) => {
  for (const path of ["/", "/chat/cnv_00000000", "/reference", "/no/such/page", "/admin"]) {
    const headers = (await request.get(path)).headers();
    expect(headers["content-security-policy"], path).toMatch(
      /script-src 'self' 'nonce-[^']+' 'strict-dynamic';/,
    );
    expect(headers["content-security-policy"]).toContain("frame-ancestors 'none'");
    expect(headers["x-content-type-options"]).toBe("nosniff");
  }
  expect((await request.get("/api/health")).headers()["content-security-policy"]).toContain(
    "default-src 'none'",
  );
  await page.goto("/reference");
  await expect(page.getByRole("heading", { name: "REST API" })).toBeVisible();
  await expect(page.getByRole("article", { name: "Send a message and get its answer" })).toContainText(
    "POST /messages",
  );
  expect(server.log()).not.toContain("page.policy_stopped");
});

test("what is written into messages, names of documents, symbols and CSV files never runs", async ({
  page,
  server,
}) => {
  const payloads = pickScripts(72);
  const hasRun = await noteScripts(page);
  const context = page.context().request;
  await page.goto("/");
  const conversation = new Conversation(context);
  for (let at = 0; at < payloads.length; at += 12) {
    await conversation.ask(
      payloads
        .slice(at, at + 12)
        .join("\n")
        .slice(0, 3_900),
    );
  }
  const named = payloads.filter((payload) => payload.trim() !== "").slice(0, 12);
  for (const name of named.slice(0, 4)) {
    const data = { title: name.slice(0, 150), text: payloads.join("\n") };
    await context.post(`/api/documents?conversationId=${conversation.id}`, { data });
    await conversation.ask(`price of ${name.slice(0, 200)}`);
  }
  await conversation.ask(`According to the documents, what is ${named[0]}?`);
  await page.goto(server.findOwnerLink() ?? "");
  for (const [index, payload] of named.entries()) {
    const csv = `Date,Close,${payload.replace(/[",\n]/g, " ")}\n2026-11-19,1,${payload.replace(/[",\n]/g, " ")}\n2026-11-20,2,x\n`;
    const file = { name: `${payload.slice(0, 60)}.csv`, mimeType: "text/csv", buffer: Buffer.from(csv) };
    await context.post("/api/admin/prices", {
      multipart: { file, symbol: `XSS${index}`, name: payload.slice(0, 100), currency: "USD" },
    });
  }
  await conversation.ask("XSS0 price");
  await new ChatPage(page).open(conversation.path);
  await expect(page.getByRole("log").or(page.getByRole("main")).first()).toBeVisible();
  await page.goto("/admin");
  await page.goto("/admin/knowledge");
  await page.goto(conversation.path);
  await expect(page.getByRole("article").first()).toBeVisible();
  expect(await hasRun()).toBe(false);
  expect(server.log()).not.toContain("page.policy_stopped");
});
