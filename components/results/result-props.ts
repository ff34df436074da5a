import type { ComponentType } from "react";
import type { Clicked } from "@/lib/contract/actions";
import type { SkillName, SkillResults } from "@/lib/contract/skill-results";

/** Sends the next message; a click on a chart travels beside the words as itself. */
export type OnAsk = (text: string, clicked?: Clicked) => void;

/** What every result's drawing is given. */
export interface ResultProps<Name extends SkillName> {
  data: SkillResults[Name];
  onAsk: OnAsk;
  /** Width of charts in CSS pixels; without it they measure themselves. */
  chartWidth?: number;
}

/** The skills whose drawing holds a chart. */
export const chartedSkills = [
  "history",
  "compare",
  "indicator",
  "risk",
  "extremes",
  "portfolio",
  "fundamentals",
  "dividends",
] as const satisfies SkillName[];
export type ChartedSkill = (typeof chartedSkills)[number];

/** A drawing for each skill. */
export type Drawings = { [Name in SkillName]: ComponentType<ResultProps<Name>> };
