import { buttonClass } from "@/components/ui/button";
import { Card } from "./card";
import type { ResultProps } from "./result-props";

/** A term of the glossary: what it means, its formula, where that was read, and what is near it. */
export function Definition({ data, onAsk }: ResultProps<"definition">) {
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
      {data.related.length > 0 && (
        <ul className="flex flex-wrap gap-2" aria-label="Related terms">
          {data.related.map(({ slug, term }) => (
            <li key={slug}>
              <button type="button" className={buttonClass({})} onClick={() => onAsk(`What is ${term}?`)}>
                {term}
              </button>
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}
