import { gzipSync } from "node:zlib";
import type { Browser, Response } from "@playwright/test";

/** What one visitor's browser fetched, as bytes of gzip. */
export interface Visit {
  loaderBytes: number;
  /** The look of the button. */
  lookBytes: number;
  /** Addresses of ours that were asked for before the button was pressed, besides those two. */
  othersBefore: string[];
  /** All scripts until the chat could be used and nothing more was fetched. */
  frameScriptBytes: number;
}

/** Visits the host's page with an empty cache, waits until it is quiet, opens the chat, waits again. */
export async function visitHost(input: { browser: Browser; address: string; home: string }): Promise<Visit> {
  const { browser, address, home } = input;
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    const answers: Response[] = [];
    page.on("response", (response) => {
      if (response.url().startsWith(home)) answers.push(response);
    });
    await page.goto(address);
    const button = page.locator("tickertalk-widget").getByRole("button");
    await button.waitFor();
    await page.waitForLoadState("networkidle");
    const before = answers.splice(0);
    await button.click();
    const frame = page.frameLocator("tickertalk-widget iframe");
    await frame.getByRole("textbox", { name: "Your question" }).waitFor();
    await page.waitForLoadState("networkidle");
    const pathOf = (response: Response) => new URL(response.url()).pathname;
    const isLook = (response: Response) => /^\/api\/widget\/\w+\/look$/.test(pathOf(response));
    const isLoader = (response: Response) => pathOf(response) === "/widget.js";
    return {
      loaderBytes: await weigh(before.filter(isLoader)),
      lookBytes: await weigh(before.filter(isLook)),
      othersBefore: before.filter((each) => !isLook(each) && !isLoader(each)).map(pathOf),
      frameScriptBytes: await weigh(answers.filter((each) => each.request().resourceType() === "script")),
    };
  } finally {
    await context.close();
  }
}

async function weigh(answers: Response[]): Promise<number> {
  const sizes = await Promise.all(answers.map(async (answer) => gzipSync(await answer.body()).length));
  return sizes.reduce((sum, size) => sum + size, 0);
}
