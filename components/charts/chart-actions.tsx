"use client";

import { type MouseEvent, memo, useState } from "react";
import { Button, buttonClass } from "@/components/ui/button";
import { toDelimited } from "@/lib/chart/delimited";
import { toFileStem } from "@/lib/chart/file-name";
import type { ShownLook } from "@/lib/chart/view/shown-chart";
import type { ChartModel } from "@/lib/contract/chart-model";

/**
 * Takes a chart along: as a picture in the page's own theme, as a file of its numbers, on the clipboard, or as a link
 * that opens it as it is looked at.
 */
export const ChartActions = memo(function ChartActions({
  model,
  look = {},
}: {
  model: ChartModel;
  look?: ShownLook;
}) {
  const [said, setSaid] = useState("");
  const toPicture = (format: "png" | "svg", theme: "light" | "dark") =>
    `/api/charts/${encodeURIComponent(model.chartId)}/image?${toQuery({ format, size: "wide", theme, ...look })}`;
  const pictureProps = (format: "png" | "svg") => ({
    className: buttonClass({ kind: "quiet" }),
    href: toPicture(format, "light"),
    download: true,
    onClick: (event: MouseEvent<HTMLAnchorElement>) => {
      // Only now is it known which theme is looked at.
      event.currentTarget.href = toPicture(format, readTheme());
    },
  });
  const copyLink = async () => {
    const query = toQuery({ ...look, ...toSource(model) });
    const path = `/charts/${encodeURIComponent(model.chartId)}${query === "" ? "" : `?${query}`}`;
    try {
      await navigator.clipboard.writeText(new URL(path, window.location.href).href);
      setSaid("The link is copied.");
    } catch {
      setSaid(`This browser does not let the page copy. The link is ${path}`);
    }
  };
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(toDelimited({ model, separator: "\t" }));
      setSaid("Copied. It can be pasted into a spreadsheet.");
    } catch {
      // A browser may forbid it (no permission, no secure page): the file is the way that is left.
      setSaid("This browser does not let the page copy. The CSV file holds the same numbers.");
    }
  };
  return (
    <div className="-ml-3 flex flex-wrap items-center gap-x-1 text-micro text-faint">
      <a {...pictureProps("png")}>Save picture</a>
      <a {...pictureProps("svg")}>SVG</a>
      <Button kind="quiet" onClick={() => saveFile(model)}>
        Save CSV
      </Button>
      <Button kind="quiet" onClick={copy}>
        Copy data
      </Button>
      <Button kind="quiet" onClick={copyLink}>
        Copy link
      </Button>
      <span aria-live="polite">{said}</span>
    </div>
  );
});

/** What the chart can be made from again: one of a range button is kept for a day only. */
function toSource({ kind, range, series }: ChartModel): Record<string, string> {
  if (range.key === null) return {};
  const symbols = series.map(({ instrument }) => instrument.symbol).join(",");
  return { symbols, range: range.key, kind };
}

/** Of a look only what is said. */
function toQuery(wish: Record<string, string | undefined>): string {
  const said = Object.entries(wish).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return new URLSearchParams(said).toString();
}

function readTheme(): "light" | "dark" {
  const chosen = document.documentElement.dataset.theme;
  if (chosen === "light" || chosen === "dark") return chosen;
  return window.matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
}

function saveFile(model: ChartModel): void {
  const file = new Blob([toDelimited({ model, separator: "," })], { type: "text/csv;charset=utf-8" });
  const link = document.createElement("a");
  link.href = URL.createObjectURL(file);
  link.download = `${toFileStem(model)}.csv`;
  link.click();
  // The download has taken hold of the file by the next task.
  setTimeout(() => URL.revokeObjectURL(link.href), 0);
}
