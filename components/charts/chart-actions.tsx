"use client";

import { type MouseEvent, useState } from "react";
import { Button, buttonClass } from "@/components/ui/button";
import { toDelimited } from "@/lib/chart/delimited";
import { toFileStem } from "@/lib/chart/file-name";
import type { ChartModel } from "@/lib/contract/chart-model";

/** Takes a chart along: as a picture in the page's own theme, as a file of its numbers, or on the clipboard. */
export function ChartActions({
  model,
  wish = {},
}: {
  model: ChartModel;
  /** How it is drawn on the page, for the picture. */
  wish?: { drawing?: "candles" | "line"; scale?: "linear" | "log" };
}) {
  const [said, setSaid] = useState("");
  const toAddress = (theme: "light" | "dark") => {
    const query = new URLSearchParams({ format: "png", size: "wide", theme, ...wish });
    return `/api/charts/${encodeURIComponent(model.chartId)}/image?${query}`;
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
      <a
        className={buttonClass({ kind: "quiet" })}
        href={toAddress("light")}
        download
        onClick={(event: MouseEvent<HTMLAnchorElement>) => {
          // Only now is it known which theme is looked at.
          event.currentTarget.href = toAddress(readTheme());
        }}
      >
        Save picture
      </a>
      <Button kind="quiet" onClick={() => saveFile(model)}>
        Save CSV
      </Button>
      <Button kind="quiet" onClick={copy}>
        Copy data
      </Button>
      <span aria-live="polite">{said}</span>
    </div>
  );
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
