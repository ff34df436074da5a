"use client";

import { type ComponentProps, type ComponentType, createContext, lazy, Suspense } from "react";
import { chartedSkills, type Drawings, type ResultProps } from "@/components/results/result-props";
import type { ResultPayload, SkillName } from "@/lib/contract/skill-results";
import type { ChatVerbs } from "../chat-verbs";
import { Working } from "./notice";

/** What draws the result of an answer. */
export type ResultDrawing = ComponentType<{ result: ResultPayload; onAsk: ChatVerbs["ask"] }>;

/** Once there, cards are drawn at once: what waits in between is revealed with a delay, behind the words that follow. */
let loaded: Partial<Drawings> = {};

/**
 * Fetches what draws the results of a skill; without one, the cards that need no chart, as is done when a question is
 * sent, so that they are there with the answer. A second call fetches nothing.
 */
export async function loadResults(skill: SkillName | null = null): Promise<void> {
  if (skill !== null && skill in loaded) return;
  const drawings = isCharted(skill)
    ? (await import("@/components/results/charted")).chartedDrawings
    : (await import("@/components/results/plain")).plainDrawings;
  loaded = { ...loaded, ...drawings };
}

function isCharted(skill: SkillName | null): boolean {
  return chartedSkills.some((one) => one === skill);
}

const Plain = lazy(async () => {
  await loadResults();
  return { default: Drawn };
});
const Charted = lazy(async () => {
  await loadResults(chartedSkills[0]);
  return { default: Drawn };
});

function Drawn({ result, onAsk }: ComponentProps<ResultDrawing>) {
  // The payload pairs its name with its own data, which the index into the map cannot express.
  const Drawing = loaded[result.skill] as ComponentType<ResultProps<SkillName>>;
  return <Drawing data={result.data} onAsk={onAsk} />;
}

/** Cards and charts that are fetched when the first of them is drawn: a page without a result does not need them. */
function LateResult(props: ComponentProps<ResultDrawing>) {
  const { skill } = props.result;
  if (skill in loaded) return <Drawn {...props} />;
  const Late = isCharted(skill) ? Charted : Plain;
  return (
    <Suspense fallback={<Working text="Looking it up…" />}>
      <Late {...props} />
    </Suspense>
  );
}

/**
 * What draws results here. A page that is sent with results on it provides the cards themselves: waiting for them would
 * take its figures from those who read without JavaScript, and move what is below.
 */
export const ResultDrawingContext = createContext<ResultDrawing>(LateResult);
