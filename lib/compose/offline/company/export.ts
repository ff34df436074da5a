import type { ExportResult } from "@/lib/contract/company/company-results";
import { formatNumber } from "@/lib/format/number";
import { inPeriod, sourceSentences } from "../phrases";

/** What the file holds; the card has the link. */
export function renderExport(result: ExportResult): string[] {
  const { instruments, asked, rows, format, coverageNote, provenances } = result;
  const names = new Intl.ListFormat("en").format(instruments.map(({ name }) => name));
  const count = `${formatNumber({ value: rows })} ${rows === 1 ? "row" : "rows"}`;
  const items = instruments.flatMap((instrument, at) => {
    const provenance = provenances[at];
    return provenance === undefined ? [] : [{ instrument, provenance }];
  });
  const picture = result.chart
    ? [
        `The chart of ${names} ${inPeriod(asked.label)} is ready as a picture, PNG or SVG, with its source on it.`,
      ]
    : [];
  return [
    ...picture,
    `The daily prices of ${names} ${inPeriod(asked.label)} are ready as ${format.toUpperCase()}: ${count}, each with its currency, source and adjustment.`,
    ...(coverageNote === null ? [] : [coverageNote]),
    ...sourceSentences(items),
  ];
}
