import type { StoppedByPolicy } from "@/lib/contract/rest/csp-report";
import { logError } from "@/lib/observe";

const HOUR_MS = 3_600_000;
const MOST_KEPT = 500;
const notedAtMs = new Map<string, number>();

/**
 * Logs what a browser's policy stopped, each kind once an hour. Anybody can send such a report: of its addresses only origin
 * and path are told, and nothing is done about it but this line.
 */
export function noteStopped({ directive, blocked, page }: StoppedByPolicy): void {
  const told = `${toWord(directive)} stopped ${toPlace(blocked)} on ${toPlace(page)}`;
  const nowMs = Date.now();
  if (nowMs - (notedAtMs.get(told) ?? Number.NEGATIVE_INFINITY) < HOUR_MS) return;
  notedAtMs.delete(told);
  notedAtMs.set(told, nowMs);
  if (notedAtMs.size > MOST_KEPT) notedAtMs.delete(notedAtMs.keys().next().value as string);
  logError({ event: "page.policy_stopped", cause: told });
}

/** "inline", "eval" and the like as they are; of an address its origin and path, without what follows. */
function toPlace(address: string): string {
  if (!URL.canParse(address)) return toWord(address);
  const { origin, pathname, protocol } = new URL(address);
  return origin === "null" ? protocol : `${origin}${pathname}`.slice(0, 200);
}

function toWord(text: string): string {
  return (
    text
      .replace(/[^\w:.-]/g, " ")
      .slice(0, 60)
      .trim() || "something"
  );
}
