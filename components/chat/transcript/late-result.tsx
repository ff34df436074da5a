"use client";

import { type ComponentProps, type ComponentType, createContext, lazy, Suspense } from "react";
import { DrawnResult } from "@/components/results/drawn-result";
import { chartedSkills, type Drawings } from "@/components/results/result-props";
import type { ResultPayload, SkillName } from "@/lib/contract/skill-results";
import type { ChatVerbs } from "../chat-verbs";
import { Working } from "./notice";

/** What draws the result of an answer. */
export type ResultDrawing = ComponentType<{ result: ResultPayload; onAsk: ChatVerbs["ask"] }>;

/** The drawings come in two parts: those with charts weigh four times the others. */
type Part = "plain" | "charted";

/** Once there, cards are drawn at once: what waits in between is revealed with a delay, behind the words that follow. */
let loaded: Partial<Drawings> = {};

async function load(part: Part): Promise<void> {
  const drawings =
    part === "charted"
      ? (await import("@/components/results/charted")).chartedDrawings
      : (await import("@/components/results/plain")).plainDrawings;
  loaded = { ...loaded, ...drawings };
}

function toPart(skill: SkillName | null): Part {
  return chartedSkills.some((one) => one === skill) ? "charted" : "plain";
}

/**
 * Fetches what draws the results of a skill; without one, the cards that need no chart, as is done when a question is
 * sent, so that they are there with the answer. What is there is not fetched again.
 */
export async function loadResults(skill: SkillName | null): Promise<void> {
  if (skill === null || !(skill in loaded)) await load(toPart(skill));
}

const late = { plain: createLate("plain"), charted: createLate("charted") };

function createLate(part: Part) {
  return lazy(async () => {
    await load(part);
    return { default: Drawn };
  });
}

function Drawn(props: ComponentProps<ResultDrawing>) {
  return <DrawnResult drawings={loaded} {...props} />;
}

/** Cards and charts that are fetched when the first of them is drawn: a page without a result does not need them. */
function LateResult(props: ComponentProps<ResultDrawing>) {
  const { skill } = props.result;
  if (skill in loaded) return <Drawn {...props} />;
  const Late = late[toPart(skill)];
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
