import { buttonClass } from "@/components/ui/button";
import { Card } from "./card";
import type { ResultProps } from "./result-props";

/** What can be asked, each with an example that asks it, and how each source is doing. */
export function Help({ data, onAsk }: ResultProps<"help">) {
  return (
    <Card title="What you can ask">
      <dl className="flex flex-col gap-2">
        {data.abilities.map(({ title, example }) => (
          <div key={title} className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
            <dt className="text-small text-ink">{title}</dt>
            <dd>
              <button type="button" className={`${buttonClass({})} text-left`} onClick={() => onAsk(example)}>
                {example}
              </button>
            </dd>
          </div>
        ))}
      </dl>
      {data.sources.length > 0 && (
        <ul className="text-micro text-faint" aria-label="Sources">
          {data.sources.map(({ label, state }) => (
            <li key={label}>{`${label}: ${state}`}</li>
          ))}
        </ul>
      )}
    </Card>
  );
}
