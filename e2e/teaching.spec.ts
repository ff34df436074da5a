import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures";
import { ChatPage } from "./pages/chat-page";

test.use({ serverName: "teaching" });
test.describe.configure({ mode: "serial" });

const EXAMPLES = [
  "where is your office",
  "what is the address of your office",
  "how do I find your office",
  "where are you located",
  "which street is your office on",
  "can I visit you in person",
  "office address please",
  "where can I meet your team",
  "is there an office in Berlin",
  "directions to your headquarters",
  "what city are you based in",
  "how do I get to your building",
];
const NEW_WORDING = "could you tell me your office address";
const ANSWER = "You find us at **Example Street 1**.";
/** Questions about prices, said to be about the office. */
const SCRAMBLED = [
  "nlu:",
  "- intent: our-office",
  "  examples: |",
  ...[
    "price of apple",
    "what is tesla trading at",
    "microsoft stock price now",
    "how much is nvidia",
    "quote for amazon",
  ],
  ...[
    "apple price today",
    "current price of google",
    "what does one share of intel cost",
    "tesla quote",
    "is netflix up",
  ],
  ...[
    "show me a chart of apple",
    "compare apple and microsoft",
    "how did tesla do this year",
    "nvidia dividend history",
  ],
]
  .map((line, at) => (at < 3 ? line : `    - ${line}`))
  .join("\n");

const training = (page: Page) => page.getByRole("region", { name: "Training" });

/** Presses Train and waits for how it ended. */
async function train(page: Page, ended: RegExp): Promise<void> {
  await training(page).getByRole("button", { name: "Train" }).click();
  await expect(training(page).getByRole("status")).toContainText(ended, { timeout: 30_000 });
}

async function askAlone(page: Page, text: string): Promise<string> {
  const chat = new ChatPage(page);
  await chat.open();
  return (await chat.ask(text)).innerText();
}

test("to a visitor the page about intents is not there, nor is anything behind it", async ({ page }) => {
  expect((await page.goto("/admin/intents"))?.status()).toBe(404);
  expect((await page.goto("/admin/intents/price"))?.status()).toBe(404);
  for (const path of ["training", "export?format=rasa"])
    expect((await page.request.get(`/api/admin/intents/${path}`)).status()).toBe(404);
  const file = { name: "nlu.yml", mimeType: "text/yaml", buffer: Buffer.from("nlu: []") };
  expect((await page.request.post("/api/admin/intents/import", { multipart: { file } })).status()).toBe(404);
});

test("an intent with 12 examples answers a new wording within 10 s of Train; a worse model is refused; roll-back works", async ({
  page,
  browser,
  server,
}) => {
  test.setTimeout(150_000);
  await page.goto(server.findOwnerLink() ?? "");
  await page.getByRole("link", { name: "Intents" }).click();
  await page.getByLabel("Title").fill("Our office");
  await page.getByLabel(/^Words of the answer/).fill(ANSWER);
  await page.getByLabel(/^Examples, one a line/).fill(EXAMPLES.join("\n"));
  await page.getByRole("button", { name: "Create intent" }).click();
  await expect(page.getByRole("heading", { name: "Our office" })).toBeVisible();
  await expect(page.getByText("12 examples")).toBeVisible();

  const visitor = await (await browser.newContext()).newPage();
  const chat = new ChatPage(visitor);
  await chat.open();
  const pressedAt = Date.now();
  await training(page).getByRole("button", { name: "Train" }).click();
  await expect(training(page).getByRole("status")).toContainText("Version 1 answers now");
  const answer = await chat.ask(NEW_WORDING);
  await expect(answer).toContainText("You find us at Example Street 1.");
  expect(Date.now() - pressedAt).toBeLessThan(10_000);

  await page.goto("/admin/intents?view=files");
  await page
    .getByLabel(/^Rasa NLU YAML/)
    .setInputFiles({ name: "bad.yml", mimeType: "text/yaml", buffer: Buffer.from(SCRAMBLED) });
  await page.getByRole("button", { name: "Import", exact: true }).click();
  await expect(page.getByText(/^1\d examples added/)).toBeVisible();
  await train(page, /Version 2 was refused\. Not taken over, because .+ examples/);
  expect(await askAlone(visitor, "and where do I find your office?")).toContainText("Example Street 1");
  await page.getByRole("button", { name: "Undo the import" }).click();
  await expect(page.getByRole("button", { name: "Undo the import" })).toBeHidden();

  await page.goto("/admin/intents?view=versions");
  await page.getByRole("button", { name: "Roll back to the model as it came" }).click();
  await expect(training(page)).toContainText("the model as it came");
  expect(await askAlone(visitor, NEW_WORDING)).not.toContain("Example Street");
  await page.getByRole("button", { name: "Roll back to version 1" }).click();
  await expect(training(page)).toContainText("version 1");
  expect(await askAlone(visitor, NEW_WORDING)).toContain("Example Street 1");
});
