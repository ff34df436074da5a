import type { FailureCode } from "@/lib/contract/failures";
import type { Unavailable } from "@/lib/contract/skill-results";
import { Card } from "./card";

const reasons: Record<FailureCode, string> = {
  offline: "no connection",
  timeout: "no answer in time",
  rate_limited: "asks us to wait",
  auth: "a key is missing or refused",
  plan_required: "not included in the plan of the key",
  not_found: "does not know it",
  no_data: "has nothing for those days",
  bad_data: "answered with something unusable",
  internal: "a fault on our side",
  deadline: "took too long on our side",
  stopped: "was stopped",
};

function toWait(retryAfterMs: number): string {
  const seconds = Math.ceil(retryAfterMs / 1000);
  return seconds < 90 ? `${seconds} seconds` : `${Math.ceil(seconds / 60)} minutes`;
}

/** Which sources were asked and what each said; the sentence itself stands in the words. No figure stands in for the missing one. */
export function UnavailableCard({ unavailable }: { unavailable: Unavailable }) {
  const { tried, retryAfterMs } = unavailable;
  if (tried.length === 0 && retryAfterMs === null) return null;
  return (
    <Card title="Not available now">
      {retryAfterMs !== null && (
        <p className="text-small text-muted">{`Worth trying again in ${toWait(retryAfterMs)}.`}</p>
      )}
      {tried.length > 0 && (
        <ul className="text-small text-muted" aria-label="Sources tried">
          {tried.map(({ sourceLabel, code }) => (
            <li key={sourceLabel}>{`${sourceLabel}: ${reasons[code]}`}</li>
          ))}
        </ul>
      )}
    </Card>
  );
}
