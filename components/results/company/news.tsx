import { SourceLine } from "@/components/charts/source-line";
import { formatInstant } from "@/lib/format/date";
import { Card } from "../card";
import type { ResultProps } from "../result-props";

/** Headlines as published, each with its publisher, its time and its link. They open in a page of their own. */
export function News({ data }: ResultProps<"news">) {
  const { instrument, items, provenance } = data;
  return (
    <Card
      title={`${instrument.name} (${instrument.symbol})`}
      note="Headlines"
      simulated={instrument.simulated}
    >
      <ul className="flex flex-col gap-2">
        {items.map(({ title, publisher, url, publishedAt }) => (
          <li key={url} className="text-small">
            <a
              href={url}
              target="_blank"
              rel="noopener noreferrer nofollow"
              className="font-medium text-ink underline-offset-2 hover:underline"
            >
              {title}
            </a>
            <span className="block text-micro text-faint">
              {[publisher, formatInstant({ iso: publishedAt, timeZone: provenance.timeZone })]
                .filter((text) => text !== null)
                .join(" · ")}
            </span>
          </li>
        ))}
      </ul>
      <SourceLine provenance={provenance} />
    </Card>
  );
}
