import { listStarters } from "@/lib/skills";
import { getPorts } from "./ports";

const PROBE_TIMEOUT_MS = 2_500;

/** Questions for the empty page that can be answered right now. */
export async function listExamples(): Promise<{ text: string; simulated: boolean }[]> {
  const starters = await listStarters({ market: getPorts().market, now: new Date() });
  return starters.map(({ text, simulated }) => ({ text, simulated }));
}

/** One line for the page when no real source answers, else null. */
export async function getSiteNotice(): Promise<string | null> {
  const health = await getPorts().market.health();
  const remote = health.filter((source) => source.listed === null && source.state !== "off");
  if (remote.some((source) => source.state === "ok" || source.state === "unknown")) return null;
  const imported = health.find((source) => source.id === "csv")?.listed ?? 0;
  const demo = health.some((source) => source.id === "demo" && source.state !== "off");
  const reason =
    remote.length === 0
      ? "No live market source is switched on"
      : "Live market prices cannot be reached right now";
  const left = [imported > 0 ? "imported prices" : null, demo ? "the simulated market" : null].filter(
    (x) => x !== null,
  );
  return left.length === 0 ? `${reason}.` : `${reason}; ${left.join(" and ")} can be asked about.`;
}

/** Asks the remote sources once, so that the page's examples fit what answers. Never throws. */
export async function probeSources(): Promise<void> {
  await getPorts().market.probe({ now: new Date(), signal: AbortSignal.timeout(PROBE_TIMEOUT_MS) });
}

/** Makes the index of names, which takes some 200 ms and would hold up the first message. */
export async function warmNames(): Promise<void> {
  await getPorts().market.spot({ text: "" });
}
