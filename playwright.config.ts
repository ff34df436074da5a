import { defineConfig } from "@playwright/test";
import { chromiumFlags, findChromium, findTestChromium } from "./scripts/launch/find-chromium.mjs";

/** Names resolve to nothing but this machine, so a test cannot lean on the internet. */
const onlyThisMachine = "MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE *.localhost, EXCLUDE 127.0.0.1";

function launch(path: string | null) {
  return {
    executablePath: path ?? undefined,
    args: [...chromiumFlags, `--host-resolver-rules=${onlyThisMachine}`],
  };
}

/** Browser tests against the built site; `e2e/fixtures.ts` starts it. `npm test` builds it first. */
export default defineConfig({
  testDir: "e2e",
  globalSetup: "./e2e/empty-data.ts",
  outputDir: "test-results",
  workers: 2,
  retries: 0,
  forbidOnly: Boolean(process.env.CI),
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: "list",
  // A frame on a foreign page is looked at in a whole browser, which keeps cookies from it as people's browsers do; what
  // promises seconds when no other browser takes the processor.
  projects: [
    {
      name: "framed",
      testMatch: /widget\.spec\.ts/,
      use: { launchOptions: launch(findChromium()) },
    },
    { name: "together", testIgnore: /(teaching|widget)\.spec\.ts/ },
    { name: "alone", testMatch: /teaching\.spec\.ts/, dependencies: ["framed", "together"] },
  ],
  use: {
    locale: "en-US",
    screenshot: "only-on-failure",
    trace: "off",
    launchOptions: launch(findTestChromium()),
  },
});
