import { existsSync, statfsSync } from "node:fs";
import { findChromium } from "../launch/find-chromium.mjs";

const ENOUGH_DISK_MIB = 500;

/** One line of `npm run doctor`. */
export interface Finding {
  name: string;
  state: "ok" | "note" | "broken";
  detail: string;
}

/** The Node that runs. */
export function examineRuntime(): Finding {
  return { name: "Node", state: "ok", detail: process.versions.node };
}

/** The browser that the browser tests need. */
export function examineChromium(): Finding {
  const path = findChromium();
  if (path) return { name: "Chromium", state: "ok", detail: path };
  return { name: "Chromium", state: "note", detail: "not found; only the browser tests need it" };
}

/** Room on the disk that holds the data folder. */
export function examineDisk({ dataDir }: { dataDir: string }): Finding {
  const { bavail, bsize } = statfsSync(existsSync(dataDir) ? dataDir : ".");
  const freeMib = Math.floor((bavail * bsize) / 2 ** 20);
  const detail = freeMib < 10_240 ? `${freeMib} MiB free` : `${Math.floor(freeMib / 1024)} GiB free`;
  if (freeMib >= ENOUGH_DISK_MIB) return { name: "Disk", state: "ok", detail };
  return {
    name: "Disk",
    state: "broken",
    detail: `${detail}; the store needs at least ${ENOUGH_DISK_MIB} MiB`,
  };
}
