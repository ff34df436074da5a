import type { Figure } from "@/lib/contract/analysis-results";
import type { DayResult } from "@/lib/contract/skill-results";
import { formatNumber } from "@/lib/format/number";
import { Conventions, FigureFacts } from "./figure-facts";
import { SourceLines } from "./source-lines";

type Context = NonNullable<DayResult["context"]>;

function toChange(beside: NonNullable<Context["index"]>, on: string): Figure {
  const { instrument, changePct, provenance } = beside;
  return {
    key: "change",
    label: instrument.name,
    value: changePct,
    unit: "percent",
    currency: null,
    convention: `Close against the close before (${provenance.sourceLabel})`,
    on,
    until: null,
  };
}

function toEarningsSentence({
  epsActual,
  epsEstimate,
  provenance,
}: NonNullable<Context["earnings"]>): string {
  const eps = (value: number) => formatNumber({ value, digits: 2 });
  const told = epsActual === null ? "" : `: ${eps(epsActual)} a share`;
  const expected = epsEstimate === null ? "" : `, ${eps(epsEstimate)} expected`;
  return `Earnings around that day${told}${expected} (${provenance.sourceLabel})`;
}

/** The day beside its index and sector, earnings around it, and the headlines of those days, each with its source. */
export function DayContext({
  context,
  on,
  ownSource,
}: {
  context: Context;
  on: string;
  /** Label of the day's own source, which has a line already. */
  ownSource: string;
}) {
  const { index, sector, earnings, headlines } = context;
  const beside = [index, sector].filter((one) => one !== null);
  const figures = [...beside.map((one) => toChange(one, on)), ...context.figures];
  const others = [...beside, ...(earnings === null ? [] : [earnings])]
    .map(({ provenance }) => provenance)
    .filter(({ sourceLabel }) => sourceLabel !== ownSource);
  return (
    <>
      <FigureFacts figures={figures} />
      {earnings && <p className="text-small text-muted">{toEarningsSentence(earnings)}</p>}
      {headlines !== null && headlines.length > 0 && (
        <ul className="flex flex-col gap-1 text-small" aria-label="Headlines of those days">
          {headlines.map(({ title, url, publisher }) => (
            <li key={url}>
              <a href={url} target="_blank" rel="noopener noreferrer nofollow" className="text-ink underline">
                {title}
              </a>
              {publisher && <span className="text-faint"> {publisher}</span>}
            </li>
          ))}
        </ul>
      )}
      <SourceLines provenances={others} />
      <Conventions figures={figures} />
    </>
  );
}
