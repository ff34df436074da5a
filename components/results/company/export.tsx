import { buttonClass } from "@/components/ui/button";
import { formatNumber } from "@/lib/format/number";
import { Card } from "../card";
import type { ResultProps } from "../result-props";
import { SourceLines } from "../source-lines";

/** A file to take along: what it holds, and the link. */
export function Export({ data }: ResultProps<"export">) {
  const { instruments, asked, rows, format, fileName, href, provenances, coverageNote } = data;
  return (
    <Card
      title={instruments.map(({ symbol }) => symbol).join(", ")}
      note={asked.label}
      simulated={instruments.some(({ simulated }) => simulated)}
    >
      {coverageNote && <p className="text-small text-muted">{coverageNote}</p>}
      {data.chart && (
        <p className="flex flex-wrap items-center gap-3 text-small text-muted">
          {(["png", "svg"] as const).map((kind) => (
            <a
              key={kind}
              href={`/api/charts/${data.chart?.chartId}/image?format=${kind}`}
              download
              className={buttonClass({ kind: kind === "png" ? "solid" : "outline" })}
            >
              {`Picture as ${kind.toUpperCase()}`}
            </a>
          ))}
        </p>
      )}
      <p className="flex flex-wrap items-center gap-3 text-small text-muted">
        <a
          href={href}
          download={fileName}
          className={buttonClass({ kind: data.chart ? "outline" : "solid" })}
        >
          {`Download ${format.toUpperCase()}`}
        </a>
        {`${fileName}, ${formatNumber({ value: rows })} ${rows === 1 ? "row" : "rows"}`}
      </p>
      <SourceLines provenances={provenances} />
    </Card>
  );
}
