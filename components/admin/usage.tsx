import Link from "next/link";
import { formatDay } from "@/lib/format/date";
import { Card } from "./overview";
import type { UsageModel, UsageSource } from "./usage-model";
import { UsageModels } from "./usage-models";
import { UsageQuotas } from "./usage-quotas";
import { toUsageRows } from "./usage-rows";

/** The counters of one UTC day, a table a source and key, with the way to the days beside it. */
export function Usage({ usage }: { usage: UsageModel }) {
  const { day, nextDay, cacheKind, sources, model } = usage;
  const asked = sources?.filter(isAsked) ?? [];
  const shown = sources?.filter((source) => isAsked(source) || source.quotas.length > 0) ?? [];
  return (
    <div className="space-y-4">
      <DayLinks usage={usage} />
      {sources === null ? (
        <p role="status" className="rounded-card border border-warn bg-warn-soft p-4 text-ink">
          The shared cache does not answer, so the counters cannot be read. Prices are still fetched.
        </p>
      ) : null}
      {sources !== null && asked.length === 0 ? (
        <p className="rounded-card border bg-surface p-4 text-muted">
          {nextDay === null
            ? "No source has been asked today (UTC). The counters begin with the first question."
            : `Nothing is counted for ${formatDay(day)}: no source was asked, or the counters are kept no longer.`}
        </p>
      ) : null}
      <div className="grid gap-4 md:grid-cols-2">
        {model === null ? null : <UsageModels model={model} day={{ day, nextDay }} />}
        {shown.map((source) => (
          <SourceCard key={`${source.sourceId} ${source.keyId}`} source={source} />
        ))}
      </div>
      <p className="text-small text-muted">
        {cacheKind === "memory"
          ? "Counted by this process alone, since it started. Set REDIS_URL to count over restarts and several processes."
          : "Counted over all instances that share the cache."}
      </p>
    </div>
  );
}

function isAsked({ calls, hits, stopped }: UsageSource): boolean {
  return calls + hits + stopped > 0;
}

function DayLinks({ usage }: { usage: UsageModel }) {
  const { day, previousDay, nextDay } = usage;
  const link = "inline-flex min-h-9 items-center text-small text-accent hover:underline";
  return (
    <nav aria-label="Day" className="flex flex-wrap items-center gap-x-4 gap-y-1">
      <Link href={`/admin/usage?day=${previousDay}`} className={link}>
        ← {formatDay(previousDay)}
      </Link>
      <p className="font-medium">
        <time dateTime={day}>{formatDay(day)}</time>, UTC{nextDay === null ? " (today)" : ""}
      </p>
      {nextDay === null ? null : (
        <Link href={`/admin/usage?day=${nextDay}`} className={link}>
          {formatDay(nextDay)} →
        </Link>
      )}
    </nav>
  );
}

function SourceCard({ source }: { source: UsageSource }) {
  return (
    <Card title={source.label}>
      <table className="w-full text-small">
        <caption className="pb-2 text-left text-muted">
          {source.keyId === "none" ? "No key" : `Key ${source.keyId}`}
        </caption>
        <tbody className="divide-y">
          {toUsageRows(source).map(({ name, value, isWarning }) => (
            <tr key={name}>
              <th scope="row" className="py-1.5 pr-3 text-left align-top font-normal text-muted">
                {name}
              </th>
              <td className={`py-1.5 text-right font-mono break-words ${isWarning ? "text-warn" : ""}`}>
                {value}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <UsageQuotas quotas={source.quotas} />
    </Card>
  );
}
