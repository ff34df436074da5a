import { Card } from "./card";
import type { ResultProps } from "./result-props";

/** A term of the glossary: what it means, its formula, and where that was read. */
export function Definition({ data }: ResultProps<"definition">) {
  return (
    <Card title={data.term}>
      <div className="flex flex-col gap-2 text-body text-ink">
        {data.text.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </div>
      {data.formula && (
        <p className="overflow-x-auto rounded-tight bg-surface px-3 py-2 font-mono text-small text-ink">
          <span className="sr-only">Formula: </span>
          {data.formula}
        </p>
      )}
      {data.sources.length > 0 && (
        <p className="text-micro text-faint">
          {"Read in: "}
          {data.sources.map((source, i) => (
            <span key={source.url}>
              {i > 0 && ", "}
              <a href={source.url} target="_blank" rel="noopener noreferrer" className="underline">
                {source.title}
              </a>
            </span>
          ))}
        </p>
      )}
    </Card>
  );
}
