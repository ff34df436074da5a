import { createHmac } from "node:crypto";
import type { BrowserContext, Page } from "@playwright/test";
import { createId } from "../lib/contract/ids";
import { pickScripts } from "../lib/testing/injection/attacks";
import { expect, test } from "./fixtures";
import { HostSite } from "./host/host-site";
import { noteScripts } from "./note-scripts";
import { ChatPage } from "./pages/chat-page";
import { ElementMenu } from "./pages/element-menu";
import { WidgetPage } from "./pages/widget-page";

test.use({ serverName: "widget" });
test.describe.configure({ mode: "serial" });

const QUESTION = "According to the documents, where does the key of the wine cellar hang?";
let site: HostSite;
let secret = "";
/** The owner's cookies: the link of the log makes one browser the owner, once. */
let owner: Awaited<ReturnType<BrowserContext["storageState"]>>;

test.beforeAll(async ({ server }) => {
  site = await HostSite.start();
  site.home = server.url;
});
test.afterAll(() => site.stop());

/** Calls the widget's function as a script of the host page would. */
function call(page: Page, ...args: unknown[]): Promise<void> {
  return page.evaluate((given) => {
    (window as unknown as { Tickertalk: (...each: unknown[]) => void }).Tickertalk(...given);
  }, args);
}

/** Keeps the widget's events in the page, to be read by `readEvents`. */
async function listen(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const heard: string[] = [];
    const q = ["ready", "open", "close", "question", "answer", "identified", "refused"].map((name) => [
      ...["on", name, (event: string) => heard.push(event)],
    ]);
    Object.assign(window, { heard, Tickertalk: Object.assign(() => {}, { q }) });
  });
}

/** Puts a frame into the page by hand. */
function addFrame(page: Page, address: string): Promise<void> {
  return page.evaluate((src) => {
    const frame = document.createElement("iframe");
    frame.src = src;
    document.body.append(frame);
  }, address);
}

const readEvents = (page: Page) => page.evaluate(() => (window as unknown as { heard: string[] }).heard);

test("the owner makes a widget, sees it while writing, and names the places where it may stand", async ({
  page,
  server,
}) => {
  expect((await page.goto("/admin/widgets"))?.status()).toBe(404);
  await page.goto(server.findOwnerLink() ?? "");
  owner = await page.context().storageState();
  await page.getByRole("link", { name: "Widgets" }).click();
  await expect(page.getByRole("heading", { name: "Widgets", level: 1 })).toBeVisible();
  await page.getByLabel("Name").fill("Shop");
  await page.getByRole("button", { name: "Create" }).click();
  await page.getByLabel("Allowed places").fill("shop");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText('"shop" is no place such as https://shop.example')).toBeVisible();
  await page.getByLabel("Allowed places").fill(`${site.origin("shop")}\n${site.origin("*.wild")}`);
  await page.getByLabel("Greeting").fill("Ask the shop about shares.");
  await page.getByLabel("Side").selectOption("left");
  await expect(page.getByRole("region", { name: "Preview" })).toContainText("Ask the shop about shares.");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("Saved.")).toBeVisible();
  const snippet = await page.locator("pre").first().innerText();
  site.widgetId = /data-widget="(wid_\w+)"/.exec(snippet)?.[1] ?? "";
  expect(snippet).toContain(`src="${server.url}/widget.js"`);
  await page.getByRole("button", { name: "Show the secret" }).click();
  secret = await page.locator("pre", { hasText: "wsk_" }).innerText();

  const collection = { name: "Cellar", purpose: "", audience: "widgets", widgetIds: [site.widgetId] };
  const made = await page.request.post("/api/admin/collections", { data: collection });
  const { id: collectionId } = (await made.json()) as { id: string };
  const text = "# Cellar notes\n\nThe key of the wine cellar hangs behind the marmalade elephant.\n";
  await page.request.post("/api/admin/documents", { data: { title: "Cellar notes", text, collectionId } });
  const list = () => page.request.get(`/api/admin/documents?collectionId=${collectionId}`);
  await expect.poll(async () => (await list()).text()).toContain('"ready"');
});

test("on an allowed page the frame is the whole product, without third-party cookies and over a reload", async ({
  page,
}) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  await listen(page);
  await page.goto(site.origin("shop"));
  const widget = new WidgetPage(page);
  await expect(widget.button).toHaveAccessibleName("Open the chat");
  expect(asked.filter((path) => path !== "/" && path !== "/favicon.ico")).toEqual([
    "/widget.js",
    `/api/widget/${site.widgetId}/look`,
  ]);
  await widget.open();
  await expect(widget.frame.getByText("Ask the shop about shares.")).toBeVisible();
  // This browser blocks what a frame on a foreign page would store, and every cookie that is not of this page's own jar.
  const cookies = await widget.frame.locator("body").evaluate(() => {
    document.cookie = "plain=1; SameSite=None; Secure";
    return document.cookie;
  });
  expect(cookies).toBe("");

  const first = await widget.ask("How did Orbital Tea do this year?");
  await expect(first.getByRole("heading", { name: "Orbital Tea (SIM:ORBT)" })).toBeVisible();
  await widget.clickChart(first, 0.4);
  await new ElementMenu(first).ask("mouse", /happened/);
  await expect(await widget.finishedAnswer(1)).toContainText("SIM:ORBT");
  const third = await widget.ask(QUESTION);
  await expect(third).toContainText("marmalade elephant");
  await third.locator("[data-citation]").first().click();
  await expect(widget.frame.locator("mark").first()).toContainText("marmalade elephant");
  await widget.frame.getByRole("button", { name: "Close document" }).click();

  await widget.questionBox.press("Escape");
  await expect(widget.panel).toBeHidden();
  await expect(widget.button).toBeFocused();
  const events = await readEvents(page);
  expect(events.filter((name) => name === "answer")).toHaveLength(3);
  expect(events.filter((name) => name !== "answer" && name !== "question")).toEqual([
    "open",
    "ready",
    "close",
  ]);

  await page.reload();
  await widget.open();
  await expect(widget.answers).toHaveCount(3);
  await widget.frame.getByRole("button", { name: "New chat" }).click();
  await call(page, "ask", "What is a dividend?");
  await call(page, "close");
  await expect(widget.button).toHaveAccessibleName("Open the chat: 1 new answers");
});

test("what the owner gives one widget to answer from, the site itself does not know", async ({ page }) => {
  const chat = new ChatPage(page);
  await chat.open();
  await expect(await chat.ask(QUESTION)).not.toContainText("marmalade");
});

test("on a page that is not allowed there is no button, and a frame made by hand stays empty", async ({
  page,
  server,
}) => {
  await page.goto(site.origin("other"));
  await page.waitForLoadState("networkidle");
  await expect(page.locator("tickertalk-widget")).toHaveCount(0);
  const address = `${server.url}/embed/${site.widgetId}`;
  await addFrame(page, address);
  await expect.poll(() => page.frames()[1]?.url()).toMatch(/^chrome-error:/);
  const policy = (await page.request.get(address)).headers()["content-security-policy"];
  expect(policy).toContain(`frame-ancestors ${site.origin("shop")} ${site.origin("*.wild")}`);
  const unknown = await page.request.get(`${server.url}/embed/${createId("widget")}`);
  expect(unknown.status()).toBe(404);
  expect(unknown.headers()["content-security-policy"]).toContain("frame-ancestors 'none'");
});

test("it works under a strict policy of the page, twice in it, after its body was exchanged, and on a phone", async ({
  page,
}) => {
  await page.addInitScript(() => {
    const broken: string[] = [];
    Object.assign(window, { broken });
    addEventListener("securitypolicyviolation", (event) => broken.push(event.violatedDirective));
  });
  await page.goto(`${site.origin("deep.wild")}/strict`);
  const widget = new WidgetPage(page);
  await widget.open();
  await expect(await widget.ask("What is a dividend?")).toContainText("dividend");
  expect(await page.evaluate(() => (window as unknown as { broken: string[] }).broken)).toEqual([]);

  await page.goto(`${site.origin("shop")}/twice`);
  await expect(widget.button).toHaveCount(1);
  await page.setViewportSize({ width: 390, height: 800 });
  await widget.open();
  await expect.poll(() => widget.panel.boundingBox()).toEqual({ x: 0, y: 0, width: 390, height: 800 });
  await page.evaluate(() => document.body.replaceWith(document.createElement("body")));
  await expect(widget.questionBox).toBeVisible();
  await widget.frame.getByRole("button", { name: "Close the chat" }).click();
  await expect(widget.panel).toBeHidden();
  await call(page, "remove");
  await expect(page.locator("tickertalk-widget")).toHaveCount(0);

  await page.goto(`${site.origin("shop")}/inline`);
  await expect(widget.questionBox).toBeVisible();
  await expect(page.locator("tickertalk-widget")).toHaveCSS("height", "600px");
});

test("words of another frame, another origin or a page that lies about itself move nothing", async ({
  page,
  server,
}) => {
  await page.goto(site.origin("shop"));
  const widget = new WidgetPage(page);
  await widget.open();
  // A frame where another one on the page can reach it, which the widget's own in its shadow root is not.
  const address = `${server.url}/embed/${site.widgetId}#page=`;
  await addFrame(page, address + encodeURIComponent(site.origin("shop")));
  const reachable = page.frameLocator("body > iframe").first();
  await expect(reachable.getByRole("textbox", { name: "Your question" })).toBeVisible();
  await addFrame(page, `${site.origin("other")}/bare`);
  const bare = page.frameLocator("body > iframe").nth(1);
  await expect(bare.getByRole("heading", { name: "Bare" })).toBeVisible();
  const forger = page.frames().find((frame) => frame.url().endsWith("/bare"));
  await forger?.evaluate(() => {
    const told: unknown[] = [];
    Object.assign(window, { told });
    addEventListener("message", (event) => told.push(event.data));
    // To the page: the greeting of a frame. To the frame: the port of a page, and wishes by it and without it.
    window.parent.postMessage({ tickertalk: 1, type: "hello" }, "*");
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = (event) => told.push(event.data);
    window.parent.frames[0]?.postMessage({ tickertalk: 1, type: "port" }, "*", [port2]);
    port1.postMessage({ type: "ask", text: "What is a dividend?" });
    window.parent.frames[0]?.postMessage({ type: "ask", text: "What is a dividend?" }, "*");
  });
  await page.evaluate(() => window.postMessage({ tickertalk: 1, type: "hello" }, location.origin));
  await widget.ask("What is a stock split?"); // by then, what was to be heard has been
  expect(await forger?.evaluate(() => (window as unknown as { told: unknown[] }).told)).toEqual([]);
  await expect(reachable.getByRole("article")).toHaveCount(0);
  await expect(widget.answers).toHaveCount(1);

  await page.goto(`${site.origin("deep.wild")}/bare`);
  await page.evaluate(() => {
    const greetings: unknown[] = [];
    Object.assign(window, { greetings });
    addEventListener("message", (event) => greetings.push(event.data));
  });
  await addFrame(page, address + encodeURIComponent(site.origin("shop")));
  const lied = page.frameLocator("iframe").getByRole("textbox", { name: "Your question" });
  await expect(lied).toBeVisible();
  expect(await page.evaluate(() => (window as unknown as { greetings: unknown[] }).greetings)).toEqual([]);
});

test("a visitor whom the host's server signs for finds their talk on another machine; a used proof does not count", async ({
  browser,
}) => {
  const visit = async () => {
    const page = await (await browser.newContext()).newPage();
    await listen(page);
    await page.goto(site.origin("shop"));
    const widget = new WidgetPage(page);
    await widget.open();
    return { page, widget };
  };
  const proof = signProof();
  const office = await visit();
  await office.widget.ask("What is a stock split?");
  await call(office.page, "identify", proof);
  await expect.poll(() => readEvents(office.page)).toContain("identified");
  await expect(office.widget.answers).toHaveCount(1);
  const home = await visit();
  await call(home.page, "identify", proof);
  await expect.poll(() => readEvents(home.page)).toContain("refused");
  await expect(home.widget.answers).toHaveCount(0);
  await call(home.page, "identify", signProof());
  await expect(home.widget.answers).toHaveCount(1);
  await call(home.page, "reset");
  await expect(home.widget.answers).toHaveCount(0);
  await Promise.all([office, home].map(({ page }) => page.context().close()));
});

test("what stands in a widget's settings never runs, neither on the owner's page nor on the host's nor in the frame", async ({
  browser,
  server,
}) => {
  const scripts = pickScripts(72).filter((script) => script.trim() !== "");
  const logStart = server.log().length;
  const page = await (await browser.newContext({ storageState: owner, baseURL: server.url })).newPage();
  await page.goto("/admin/widgets");
  await page.getByRole("link", { name: "Shop" }).click();
  const short = (from: number, most: number) =>
    scripts
      .slice(from)
      .find(({ length }) => length <= most)
      ?.slice(0, most) ?? "<svg/onload=alert()>";
  const ownersHasRun = await noteScripts(page);
  const visitor = await (await browser.newContext()).newPage();
  const visitorsHasRun = await noteScripts(visitor);
  const widget = new WidgetPage(visitor);
  for (const at of [0, 1, 12, 40]) {
    await page.getByLabel("Title").fill(short(at, 40));
    await page.getByLabel("Word on the button").fill(short(at, 24));
    await page.getByLabel("Greeting").fill(scripts[at]?.slice(0, 300) ?? "");
    await page.getByLabel("Questions to begin with").fill(short(at, 120));
    await page.getByRole("button", { name: "Save" }).click();
    await expect(page.getByText("Saved.")).toBeVisible();
    await page.reload();
    await expect(page.getByLabel("Title")).toHaveValue(short(at, 40));
    await visitor.goto(site.origin("shop"));
    await widget.open();
    await expect(widget.frame.getByText(short(at, 40)).first()).toBeVisible();
  }
  expect([await ownersHasRun(), await visitorsHasRun()]).toEqual([false, false]);
  expect(server.log().slice(logStart)).not.toContain("page.policy_stopped");
  await Promise.all([page, visitor].map((one) => one.context().close()));
});

/** A JWT as a host's own server makes it, with nothing of ours. */
function signProof(): string {
  const encode = (part: object) => Buffer.from(JSON.stringify(part)).toString("base64url");
  const exp = Math.floor(Date.now() / 1000) + 300;
  const claims = { sub: "customer-7", aud: site.widgetId, jti: createId("request"), exp };
  const text = `${encode({ alg: "HS256", typ: "JWT" })}.${encode(claims)}`;
  return `${text}.${createHmac("sha256", secret).update(text).digest("base64url")}`;
}
