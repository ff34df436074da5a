import { type ReactNode, useId } from "react";
import { SimulatedBadge } from "@/components/charts/source-line";

/** The frame of every result: an article named by its heading. */
export function Card({
  title,
  note,
  simulated = false,
  children,
}: {
  title: string;
  /** Beside the title, quieter: the span, the exchange. */
  note?: string;
  simulated?: boolean;
  children: ReactNode;
}) {
  const titleId = useId();
  return (
    <article
      aria-labelledby={titleId}
      className="flex min-w-0 flex-col gap-3 rounded-card border border-line bg-raised p-4"
    >
      <div className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
        <h3 id={titleId} className="text-lead font-semibold text-ink">
          {title}
        </h3>
        {note && <span className="text-small text-faint">{note}</span>}
        {simulated && (
          <span className="ml-auto">
            <SimulatedBadge />
          </span>
        )}
      </div>
      {children}
    </article>
  );
}

/** Named figures in a grid. A fact without a figure is left out by its caller, or says so; never a zero. */
export function Facts({ facts }: { facts: { name: string; value: ReactNode; note?: string | null }[] }) {
  const keys = facts.map(({ name }, at) => `${name} ${at}`);
  return (
    <dl className="grid grid-cols-[repeat(auto-fit,minmax(7.25rem,1fr))] gap-x-4 gap-y-2 tabular-nums">
      {facts.map(({ name, value, note }, at) => (
        <div key={keys[at]}>
          <dt className="text-micro text-faint">{name}</dt>
          <dd className="text-small font-medium text-ink">{value}</dd>
          {note && <dd className="text-micro text-faint">{note}</dd>}
        </div>
      ))}
    </dl>
  );
}
