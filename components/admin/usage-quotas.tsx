import { formatInstant } from "@/lib/format/date";
import { formatNumber } from "@/lib/format/number";
import type { UsageSource } from "./usage-model";

/** Below this share of a quota its bar warns. */
const SCARCE = 0.1;

/** What is left of each quota now, as a bar with its words, and when it is whole again. */
export function UsageQuotas({ quotas }: { quotas: UsageSource["quotas"] }) {
  if (quotas.length === 0) return <p className="mt-3 text-small text-muted">No quota is set.</p>;
  return (
    <ul className="mt-3 space-y-3">
      {quotas.map((quota) => (
        <li key={`${quota.limit} ${quota.per}`}>
          <Quota {...quota} />
        </li>
      ))}
    </ul>
  );
}

function Quota({ limit, per, left, resetsAt }: UsageSource["quotas"][number]) {
  const share = limit === 0 ? 0 : Math.min(1, Math.max(0, left / limit));
  const words = `${formatNumber({ value: left, digits: 0 })} of ${formatNumber({ value: limit, digits: 0 })} left this ${per}`;
  return (
    <>
      <p className="text-small">{words}</p>
      <div aria-hidden="true" className="my-1 h-2 overflow-hidden rounded-tight border bg-raised">
        <div
          className={`h-full ${share <= SCARCE ? "bg-warn" : "bg-accent"}`}
          style={{ width: `${100 * share}%` }}
        />
      </div>
      <p className="text-small text-muted">
        resets at <time dateTime={resetsAt}>{formatInstant({ iso: resetsAt, timeZone: "UTC" })}</time>
      </p>
    </>
  );
}
