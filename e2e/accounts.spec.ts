import type { BrowserContext, Page } from "@playwright/test";
import { type GitHubServer, gitHubSettings, startGitHubServer } from "../lib/testing/accounts/github-server";
import { Conversation } from "./api";
import { type AppServer, findFreePort } from "./app-server";
import { test as base, expect } from "./fixtures";

/** The site with a stand-in of GitHub beside it, as an Enterprise server. */
const test = base.extend<object, { github: GitHubServer }>({
  github: [
    // biome-ignore lint/correctness/noEmptyPattern: a fixture names what it needs, and this one needs nothing
    async ({}, use) => {
      const github = await startGitHubServer({ port: await findFreePort() });
      await use(github);
      await github.close();
    },
    { scope: "worker" },
  ],
  serverSettings: [
    async ({ github }, use) => use({ ...gitHubSettings, GITHUB_BASE_URL: github.url }),
    { scope: "worker" },
  ],
});
test.use({ serverName: "accounts" });
test.describe.configure({ mode: "serial" });

const EMAIL = "ada@example.com";
const PASSWORD = "four blue horses";
const NEW_PASSWORD = "nine green boats";

async function signUp(page: Page, email: string): Promise<void> {
  await page.goto("/");
  await page.getByRole("link", { name: "Sign in" }).first().click();
  await page.getByRole("link", { name: "Make an account" }).click();
  await expect(page.getByRole("heading", { name: "Make an account" })).toBeVisible();
  await page.getByLabel("E-mail address").fill(email);
  await page.getByLabel("New password").fill(PASSWORD);
  await page.getByRole("button", { name: "Make an account" }).click();
  await expect(page).toHaveURL(/\/$/);
}

async function signIn(page: Page, { email, password }: { email: string; password: string }): Promise<void> {
  await page.getByLabel("E-mail address").fill(email);
  await page.getByLabel("Password", { exact: true }).fill(password);
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
}

const fault = (page: Page) => page.getByRole("alert").filter({ hasText: /./ });
const menuOf = (page: Page, label: string) => page.getByRole("button", { name: `Account: ${label}` });
const statusOf = async (context: BrowserContext, path: string) => (await context.request.get(path)).status();

/** The link in the last mail that was printed to an address. */
function findMailedLink(server: AppServer, email: string): string | null {
  const mails = server.log().split(`Mail to ${email}`).slice(1);
  return mails.at(-1)?.match(/https?:\/\/\S+\/reset\?token=[\w-]+/)?.[0] ?? null;
}

test("a guest who makes an account keeps the conversation, here and on another browser", async ({
  page,
  browser,
}) => {
  const conversation = new Conversation(page.request);
  await page.goto("/");
  await conversation.ask("What is a stock split?");
  const guestCookies = await page.context().cookies();
  await signUp(page, EMAIL);
  await expect(page.getByRole("link", { name: "What is a stock split?" })).toBeVisible();
  expect(await conversation.messages()).toHaveLength(2);

  // The guest's cookie alone, which cannot be revoked, proves nothing of the account's.
  const asGuest = await browser.newContext();
  await asGuest.addCookies(guestCookies);
  expect(await statusOf(asGuest, `/api/chat?conversationId=${conversation.id}`)).toBe(404);
  await asGuest.close();

  await menuOf(page, EMAIL).click();
  await page.getByRole("button", { name: "Sign out" }).click();
  await expect(page.getByRole("link", { name: "Sign in" }).first()).toBeVisible();
  await expect(page.getByRole("link", { name: "What is a stock split?" })).toHaveCount(0);

  const other = await browser.newPage();
  await other.goto("/sign-in?next=//evil.example/");
  await signIn(other, { email: EMAIL, password: "not the password" });
  await expect(fault(other)).toHaveText("The e-mail address or the password is not right.");
  await signIn(other, { email: "nobody@example.com", password: "not the password" });
  await expect(fault(other)).toHaveText("The e-mail address or the password is not right.");
  await signIn(other, { email: EMAIL.toUpperCase(), password: PASSWORD });
  await expect(other.getByRole("link", { name: "What is a stock split?" })).toBeVisible();
  expect(new URL(other.url()).pathname).toBe("/");
  await other.close();
});

test("a link from the mail, printed where no server is set, sets a new password once and ends every session", async ({
  page,
  browser,
  server,
}) => {
  const thief = await browser.newPage();
  await thief.goto("/sign-in?next=/account");
  await signIn(thief, { email: EMAIL, password: PASSWORD });
  await expect(thief.getByRole("heading", { name: "Account", exact: true })).toBeVisible();

  await page.goto("/reset");
  await page.getByLabel("E-mail address").fill("nobody@example.com");
  await page.getByRole("button", { name: "Send me a link" }).click();
  await expect(page.getByRole("status")).toContainText("If nobody@example.com has an account");
  await page.reload();
  await page.getByLabel("E-mail address").fill(EMAIL);
  await page.getByRole("button", { name: "Send me a link" }).click();
  await expect(page.getByRole("status")).toContainText(`If ${EMAIL} has an account`);
  await expect.poll(() => findMailedLink(server, EMAIL)).not.toBeNull();
  expect(server.log()).not.toContain("Mail to nobody@example.com");
  const link = findMailedLink(server, EMAIL) ?? "";
  for (const works of [true, false]) {
    await page.goto(link);
    await page.getByLabel("New password").fill(NEW_PASSWORD);
    await page.getByRole("button", { name: "Set the password" }).click();
    if (works) await expect(page.getByRole("status")).toContainText("Your new password is set");
    else await expect(fault(page)).toContainText("This link was used or is too old.");
  }
  await page.goto("/sign-in?next=/account");
  await signIn(page, { email: EMAIL, password: NEW_PASSWORD });
  await expect(page.getByText("this browser")).toBeVisible();
  await expect(
    page.getByRole("heading", { name: "Signed in" }).locator("..").getByRole("listitem"),
  ).toHaveCount(1);

  await thief.goto("/account");
  await expect(thief).toHaveURL(/\/sign-in\?next=/);
  await thief.close();
});

test("GitHub signs in, and takes over no account of its address", async ({
  page,
  browser,
  github,
  server,
}) => {
  const person = (email: string, id: number) => ({
    ...{ id, login: `login${id}`, name: null },
    emails: [{ email, primary: true, verified: true }],
  });
  const withGitHub = async () => {
    await page.goto("/sign-in?next=/account");
    await page.getByRole("button", { name: "Go on with GitHub" }).click();
  };
  github.person = null;
  await withGitHub();
  await expect(fault(page)).toContainText("did not let you in");
  github.person = person(EMAIL, 1);
  await withGitHub();
  await expect(fault(page)).toContainText("has an account here already");
  github.person = person("grace@example.com", 2);
  await withGitHub();
  await expect(page).toHaveURL(`${server.url}/account`);
  await expect(page.getByText("grace@example.com").first()).toBeVisible();
  await page.getByRole("button", { name: "Take off" }).click();
  await expect(page.getByText("It is your only way to sign in.")).toBeVisible();

  const other = await browser.newPage();
  await other.goto("/sign-in?next=/account");
  await signIn(other, { email: EMAIL, password: NEW_PASSWORD });
  github.person = person(EMAIL, 1);
  await other.getByRole("button", { name: "Connect" }).click();
  await expect(other.getByText("login1")).toBeVisible();
  await other.close();
  expect(github.faults).toEqual([]);
});

test("the owner sets a password, gives a role and locks out; a member sees none of it", async ({
  page,
  browser,
  server,
}) => {
  const link = server.log().match(/https?:\/\/\S+\/owner\?token=[\w-]+/)?.[0] ?? "";
  await page.goto(link);
  await expect(page).toHaveURL(`${server.url}/admin`);
  await signUp(page, "owner@example.com");
  await page.goto("/admin/users");
  const row = (label: string) => page.getByRole("listitem").filter({ hasText: label });
  await expect(row("owner@example.com")).toContainText("you");
  await page.getByLabel("Role of owner@example.com").selectOption("member");
  await expect(row("owner@example.com")).toContainText("This is the last owner");
  await expect(page.getByLabel("Role of owner@example.com")).toHaveValue("owner");

  const member = await browser.newContext();
  const memberPage = await member.newPage();
  await memberPage.goto("/sign-in");
  await signIn(memberPage, { email: EMAIL, password: NEW_PASSWORD });
  await expect(menuOf(memberPage, EMAIL)).toBeVisible();
  expect(await statusOf(member, "/admin/users")).toBe(404);
  expect(await statusOf(member, "/admin/audit")).toBe(404);
  await page.getByLabel(`Role of ${EMAIL}`).selectOption("owner");
  await expect(row(EMAIL)).toContainText("The role is changed.");
  expect(await statusOf(member, "/admin/users")).toBe(200);
  await page.getByRole("button", { name: `Disable ${EMAIL}` }).click();
  await expect(row(EMAIL)).toContainText("! disabled");
  expect(await statusOf(member, "/admin/users")).toBe(404);
  await member.close();

  await page.getByRole("link", { name: "Audit log" }).click();
  const entries = page.getByRole("main").getByRole("listitem");
  await expect(entries).toHaveCount(3);
  await expect(entries.nth(0)).toContainText(`owner@example.com disabled the account of ${EMAIL}`);
  await expect(entries.nth(1)).toContainText(/from: member, .*to: owner/);
  await expect(entries.nth(2)).toContainText("became the owner by the one-time link");
});
