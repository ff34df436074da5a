import type { ChartLine } from "@/lib/contract/chart-model";
import type { Column } from "../formulas/averages";
import type { Traded } from "../formulas/volume";

/** Inputs beside the close, which every bar has. */
export type Need = "high" | "low" | "volume";

/** A line of an indicator over the sessions that are used. `isCompanion` is told and not drawn. */
export interface RawLine {
  key: string;
  label: string;
  unit: ChartLine["unit"];
  values: Column;
  isCompanion?: boolean;
}

/** All there is to know of one indicator. */
export interface IndicatorKind {
  title: string;
  /** `price` lies over the prices; any other pane is its own. */
  pane: string;
  needs: readonly Need[];
  /** How it is computed, in words a person can check. */
  convention(params: readonly number[]): string;
  lines(columns: Traded, params: readonly number[]): RawLine[];
}

/** Highs and lows: what ranges are made of. */
export const rangeNeeds: readonly Need[] = ["high", "low"];
/** Ranges and volume: what a typical price weighted by trading is made of. */
export const tradedNeeds: readonly Need[] = ["high", "low", "volume"];

/** The number at a place of an indicator's settings, which `resolveParams` has filled. */
export function at(params: readonly number[], index: number): number {
  return params[index] as number;
}

/** The first three settings. */
export function trio(params: readonly number[]): readonly [number, number, number] {
  return [at(params, 0), at(params, 1), at(params, 2)];
}
