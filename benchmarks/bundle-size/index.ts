/**
 * What a widget weighs on somebody's page: the script, what it fetches before anybody opens the chat, and the scripts of
 * the frame's first load, each as gzip. A built site and a host page on another origin, looked at by Chromium.
 * Next: `visit.ts` for what the browser is asked to fetch.
 */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { type Browser, chromium } from "@playwright/test";
import { createId } from "@/lib/contract/ids";
import { HostSite } from "../../e2e/host/host-site";
import { findChromium } from "../../scripts/launch/find-chromium.mjs";
import { type Benchmark, type BenchmarkOptions, BenchmarkRefusal, type Measured } from "../benchmark";
import { createDataFolder, type DataFolder } from "../turn-latency/data-folder";
import { startSite } from "../turn-latency/server";
import { type Visit, visitHost } from "./visit";

const ROUNDS = 3;

export const bundleSize: Benchmark = {
  name: "bundle-size",
  description:
    "What a widget weighs on a host page, before and after it is opened. Needs a build and Chromium.",
  options: {},
  run,
};

async function run({ progress }: BenchmarkOptions): Promise<Measured> {
  for (const file of [join(".next", "BUILD_ID"), join("public", "widget.js")])
    if (!existsSync(file)) throw new BenchmarkRefusal(`${file} is missing: run npm run build first.`);
  const executablePath = findChromium();
  if (executablePath === null) throw new BenchmarkRefusal("No Chromium: install one or set CHROMIUM_PATH.");
  const folder = await createDataFolder();
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu"] });
  try {
    const visits = await visitAll({ browser, folder, progress });
    return toMeasured({ visits, browser: `Chromium ${browser.version()}` });
  } finally {
    await browser.close();
  }
}

async function visitAll(input: {
  browser: Browser;
  folder: DataFolder;
  progress: (text: string) => void;
}): Promise<Visit[]> {
  const { browser, folder, progress } = input;
  // Where the host stands is known before the site runs; where the site runs, only after.
  const host = await HostSite.start();
  try {
    host.widgetId = await addWidget({ folder, origin: host.origin("shop") });
    const site = await startSite({ dataDir: folder.path });
    host.home = `http://127.0.0.1:${site.port}`;
    try {
      const visits: Visit[] = [];
      for (let round = 0; round < ROUNDS; round++) {
        progress(`visit ${round + 1} of ${ROUNDS}`);
        visits.push(await visitHost({ browser, address: host.origin("shop"), home: host.home }));
      }
      return visits;
    } finally {
      await site.stop();
    }
  } finally {
    host.stop();
  }
}

async function addWidget({ folder, origin }: { folder: DataFolder; origin: string }): Promise<string> {
  const id = createId("widget");
  const data = { id, name: "Measured", allowedOrigins: [origin], secretNonce: id };
  await folder.withStore(async ({ db }) => db.widget.create({ data }));
  return id;
}

function toMeasured({ visits, browser }: { visits: Visit[]; browser: string }): Measured {
  const most = (read: (visit: Visit) => number) => Math.max(...visits.map(read));
  const figures = {
    loaderBytes: most((visit) => visit.loaderBytes),
    lookBytes: most((visit) => visit.lookBytes),
    otherRequestsBeforeOpening: most((visit) => visit.othersBefore.length),
    frameScriptBytes: most((visit) => visit.frameScriptBytes),
  };
  const rows = [
    ["on a host page, gzip", "bytes or requests"],
    ["the script in the page", String(figures.loaderBytes)],
    ["what it fetches when the page is idle", String(figures.lookBytes)],
    ["other requests before the chat is opened", String(figures.otherRequestsBeforeOpening)],
    ["scripts of the frame, once it is opened", String(figures.frameScriptBytes)],
  ];
  const samples = Object.fromEntries(Object.keys(figures).map((name) => [name, visits.length]));
  return { figures, samples, leftOut: {}, data: `${visits.length} visits with ${browser}`, rows };
}
