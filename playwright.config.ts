import { defineConfig } from "@playwright/test";
import { chromiumFlags, findChromium } from "./scripts/launch/find-chromium.mjs";

/** Names resolve to nothing but this machine, so a test cannot lean on the internet. */
const onlyThisMachine = "MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE *.localhost, EXCLUDE 127.0.0.1";

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
  // What promises seconds is looked at when no other browser takes the processor.
  projects: [
    { name: "together", testIgnore: /teaching\.spec\.ts/ },
    { name: "alone", testMatch: /teaching\.spec\.ts/, dependencies: ["together"] },
  ],
  use: {
    locale: "en-US",
    screenshot: "only-on-failure",
    trace: "off",
    launchOptions: {
      executablePath: findChromium() ?? undefined,
      args: [...chromiumFlags, `--host-resolver-rules=${onlyThisMachine}`],
    },
  },
});
