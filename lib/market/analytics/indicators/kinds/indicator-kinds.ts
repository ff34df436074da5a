import type { IndicatorName } from "@/lib/contract/analysis-results";
import { closeKinds } from "./close-kinds";
import type { IndicatorKind } from "./indicator-kind";
import { overlayKinds } from "./overlay-kinds";
import { rangeKinds } from "./range-kinds";

/** One entry an indicator: forgetting one does not compile. */
export const indicatorKinds: Record<IndicatorName, IndicatorKind> = {
  ...overlayKinds,
  ...closeKinds,
  ...rangeKinds,
};
