import type { Page } from "@playwright/test";

/** From the next address on, notes when a script that was planted runs; the answer tells whether one did, in any frame. */
export async function noteScripts(page: Page): Promise<() => Promise<boolean>> {
  let hasRun = false;
  await page.exposeFunction("noteRun", () => {
    hasRun = true;
  });
  await page.addInitScript(() => {
    const note = () => (window as unknown as { noteRun(): void }).noteRun();
    for (const name of ["alert", "confirm", "prompt", "print"] as const)
      Object.assign(window, { [name]: note });
    Object.defineProperty(window, "ran", { set: note });
  });
  return async () => {
    for (const frame of page.frames()) await frame.evaluate(() => undefined); // what was queued has run by then
    return hasRun;
  };
}
