import type { ChartModel } from "@/lib/contract/chart-model";

/** One way to draw a chart, in the benchmark's page. */
export interface Contender {
  /** Starts to draw into the box. */
  mount(input: { box: HTMLElement; model: ChartModel; drawing: "candles" | "line" }): void;
  /** True once the drawing is in the page; what is drawn on a canvas in the next frame counts as there. */
  isThere(box: HTMLElement): boolean;
}

declare global {
  var contender: Contender;
}
