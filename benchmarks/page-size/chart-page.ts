import { existsSync } from "node:fs";
import { type Browser, chromium } from "@playwright/test";
import { createId } from "@/lib/contract/ids";
import { chromiumFlags, findChromium } from "../../scripts/launch/find-chromium.mjs";
import { BenchmarkRefusal } from "../benchmark";
import { createDataFolder } from "../turn-latency/data-folder";
import { startSite } from "../turn-latency/server";

/** The question whose answer has a chart, from the demo market. */
const CHART_QUESTION = "How did SIM:ORBT do in the last year?";

/** The built site with one conversation that holds a chart, and a Chromium. `close` ends both. */
export interface SiteWithChart {
  /** Without a slash at its end. */
  url: string;
  /** The address of the conversation, and the cookie of the visitor whose it is. */
  chartUrl: string;
  cookie: { name: string; value: string };
  browser: Browser;
  close(): Promise<void>;
}

/** Starts the built site and Chromium (`flags` more for it), and asks the one question. Refuses where either is missing. */
export async function openSiteWithChart({ flags = [] as string[] } = {}): Promise<SiteWithChart> {
  const executablePath = findChromium();
  if (executablePath === null) throw new BenchmarkRefusal("No Chromium: install one or set CHROMIUM_PATH.");
  if (!existsSync(".next/BUILD_ID"))
    throw new BenchmarkRefusal("There is no built site: run `npm run build` first.");
  const { path } = await createDataFolder();
  const site = await startSite({ dataDir: path });
  const url = `http://127.0.0.1:${site.port}`;
  try {
    const { cookie, conversationId } = await askForChart(url);
    const browser = await chromium.launch({ executablePath, args: [...chromiumFlags, ...flags] });
    const close = async () => {
      await browser.close();
      await site.stop();
    };
    return { url, chartUrl: `${url}/chat/${conversationId}`, cookie, browser, close };
  } catch (cause) {
    await site.stop();
    throw cause;
  }
}

async function askForChart(
  url: string,
): Promise<{ cookie: SiteWithChart["cookie"]; conversationId: string }> {
  const conversationId = createId("conversation");
  const message = { id: createId("message"), text: CHART_QUESTION };
  const response = await fetch(`${url}/api/chat`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ conversationId, message }),
  });
  const answer = await response.text();
  const set = response.headers.getSetCookie().find((line) => line.startsWith("tt_visitor="));
  if (!answer.includes('"chart"') || set === undefined)
    throw new Error(`The question for a chart was answered without one: ${answer.slice(0, 400)}`);
  const [name = "", value = ""] = (set.split(";", 1)[0] ?? "").split("=", 2);
  return { cookie: { name, value }, conversationId };
}
