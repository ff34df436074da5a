/**
 * What a widget weighs on somebody's page: the script, what it fetches before anybody opens the chat, and the scripts of
 * the frame's first load, each as gzip. A built site and a host page on another origin, looked at by Chromium.
 * Next: `visit.ts` for what the browser is asked to fetch, `beside-bare.ts` for Lighthouse with and without the widget.
 */
import type { Benchmark, BenchmarkOptions, Measured } from "../benchmark";
import { besideBare } from "./beside-bare";
import { openHost } from "./host";
import { type Visit, visitHost } from "./visit";

const ROUNDS = 3;

export const bundleSize: Benchmark = {
  name: "bundle-size",
  description:
    "What a widget weighs on a host page, before and after it is opened. Needs a build and Chromium.",
  options: {},
  run,
  variants: { lighthouse: besideBare },
};

async function run({ progress }: BenchmarkOptions): Promise<Measured> {
  const { host, browser, close } = await openHost();
  try {
    const visits: Visit[] = [];
    for (let round = 1; round <= ROUNDS; round++) {
      progress(`visit ${round} of ${ROUNDS}`);
      visits.push(await visitHost({ browser, address: host.origin("shop"), home: host.home }));
    }
    return toMeasured({ visits, browser: `Chromium ${browser.version()}` });
  } finally {
    await close();
  }
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
