"use client";

import type { ReactNode } from "react";
import { Button } from "@/components/ui/button";
import type { ChartAnswer } from "@/lib/chart/chart-answer";
import type { Clicked } from "@/lib/contract/actions";
import { ComparisonChart } from "./comparison/comparison-chart";
import { PriceChart } from "./price/price-chart";
import { useLiveChart } from "./use-live-chart";

/**
 * A chart whose range buttons fetch in place, and what stands above it: `children` is given the answer now shown, so
 * that the header's figures and the drawing are always of one span.
 */
export function LiveChart({
  initial,
  onPoint,
  width,
  children,
}: {
  initial: ChartAnswer;
  onPoint?: (clicked: Clicked) => void;
  width?: number;
  children: (answer: ChartAnswer) => ReactNode;
}) {
  const { answer, loading, failure, pick, retry } = useLiveChart(initial);
  const shared = { model: answer.chart, onPoint, onRange: pick, busy: loading !== null, width };
  return (
    <div className="flex flex-col gap-3">
      {children(answer)}
      {answer.coverageNote && <p className="text-small text-muted">{answer.coverageNote}</p>}
      <div className="relative">
        {answer.chart.kind === "price" ? (
          <PriceChart {...shared} first={initial.chart.look} figures={answer.figures[0]?.figures ?? null} />
        ) : (
          <ComparisonChart {...shared} />
        )}
        {failure && (
          <div
            role="alert"
            className="absolute inset-x-0 top-24 z-20 mx-auto flex w-fit max-w-full flex-wrap items-center gap-3 rounded-card border border-line bg-warn-soft px-3 py-2 text-small text-warn shadow-float"
          >
            <span>{failure}</span>
            <Button onClick={retry}>Try again</Button>
          </div>
        )}
      </div>
    </div>
  );
}
