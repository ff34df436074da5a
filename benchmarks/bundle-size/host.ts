import { existsSync } from "node:fs";
import { join } from "node:path";
import { type Browser, chromium } from "@playwright/test";
import { createId } from "@/lib/contract/ids";
import { HostSite } from "../../e2e/host/host-site";
import { findChromium } from "../../scripts/launch/find-chromium.mjs";
import { BenchmarkRefusal } from "../benchmark";
import { createDataFolder } from "../turn-latency/data-folder";
import { startSite } from "../turn-latency/server";

/** A page of a pretend customer with a widget on it, the built site behind the widget, and a browser. */
export interface MeasuredHost {
  host: HostSite;
  browser: Browser;
  close(): Promise<void>;
}

/** Starts all of it; throws BenchmarkRefusal where there is no build or no Chromium. */
export async function openHost({ flags = [] }: { flags?: string[] } = {}): Promise<MeasuredHost> {
  for (const file of [join(".next", "BUILD_ID"), join("public", "widget.js")])
    if (!existsSync(file)) throw new BenchmarkRefusal(`${file} is missing: run npm run build first.`);
  const executablePath = findChromium();
  if (executablePath === null) throw new BenchmarkRefusal("No Chromium: install one or set CHROMIUM_PATH.");
  const folder = await createDataFolder();
  const host = await HostSite.start();
  host.widgetId = createId("widget");
  const allowedOrigins = [host.origin("shop")];
  const data = { id: host.widgetId, name: "Measured", allowedOrigins, secretNonce: host.widgetId };
  await folder.withStore(async ({ db }) => db.widget.create({ data }));
  const site = await startSite({ dataDir: folder.path });
  host.home = `http://127.0.0.1:${site.port}`;
  const args = ["--no-sandbox", "--disable-gpu", ...flags];
  const browser = await chromium.launch({ executablePath, args });
  const close = async () => {
    await browser.close();
    host.stop();
    await site.stop();
  };
  return { host, browser, close };
}
