import { type BrowserContext, test as base, expect } from "@playwright/test";
import { AppServer, type Settings } from "./app-server";
import { copyEmptyData } from "./empty-data";

interface WorkerFixtures {
  /** Environment variables for the server of this file: `test.use({ serverSettings: { TURN_TIMEOUT_MS: "2000" } })`. */
  serverSettings: Settings;
  /** A file that changes the whole installation (an owner, imported prices) names its server and shares it with no other. */
  serverName: string;
  /** Fills the data folder before the server's first start: an empty database, unless told, e.g. imported prices. */
  prepareData: (dataDir: string) => Promise<void>;
  /** The built site, started for this file's settings and shared by the tests of a worker. */
  server: AppServer;
}

interface TestFixtures {
  /** What went wrong outside the test's own words, in any browser context; a test with an entry here fails. */
  faults: string[];
}

/**
 * Browser tests begin here: the site runs, nothing leaves the machine, and a page that throws fails its test.
 * A second visitor is `await browser.newContext()`.
 */
export const test = base.extend<TestFixtures, WorkerFixtures>({
  serverSettings: [{}, { option: true, scope: "worker" }],

  serverName: ["", { option: true, scope: "worker" }],

  prepareData: [async ({ serverName: _ }, use) => use(copyEmptyData), { scope: "worker" }],

  server: [
    async ({ serverSettings, prepareData }, use) => {
      const server = await AppServer.start(serverSettings, prepareData);
      await use(server);
      await server.dispose();
    },
    { scope: "worker", timeout: 90_000 },
  ],

  baseURL: async ({ server }, use) => use(server.url),

  faults: [
    async ({ browser, server }, use, testInfo) => {
      const logStart = server.log().length;
      const faults: string[] = [];
      const watch = (context: BrowserContext) => watchContext({ context, faults });
      browser.on("context", watch);
      await use(faults);
      browser.off("context", watch);
      if (testInfo.status !== testInfo.expectedStatus) {
        await testInfo.attach("server.log", {
          body: server.log().slice(logStart),
          contentType: "text/plain",
        });
      }
      expect(faults, "requests that left the machine, and errors that pages threw").toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

function watchContext({ context, faults }: { context: BrowserContext; faults: string[] }): void {
  context.on("request", (request) => {
    if (isOutside(request.url())) faults.push(`request to ${request.url()}`);
  });
  context.on("weberror", (webError) => {
    faults.push(`page error: ${webError.error().message}`);
  });
  context.on("console", (message) => {
    if (/content security policy/i.test(message.text())) faults.push(`stopped by policy: ${message.text()}`);
  });
  context.on("page", (page) => {
    page.on("websocket", (socket) => {
      if (isOutside(socket.url())) faults.push(`socket to ${socket.url()}`);
    });
  });
}

/** True for an address on the network that is not this machine; `data:` and `blob:` never leave the page. */
function isOutside(address: string): boolean {
  const { protocol, hostname } = new URL(address);
  if (!/^(https?|wss?):$/.test(protocol)) return false;
  return !/^(localhost|.+\.localhost|127(\.\d+){3}|\[::1\])$/.test(hostname);
}
