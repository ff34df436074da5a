"use client";

import { type ComponentProps, type ComponentType, createContext, lazy, Suspense } from "react";
import type { ResultPayload } from "@/lib/contract/skill-results";
import type { ChatVerbs } from "../chat-verbs";
import { Working } from "./notice";

/** What draws the result of an answer. */
export type ResultDrawing = ComponentType<{ result: ResultPayload; onAsk: ChatVerbs["ask"] }>;

/** Fetches the cards and charts; a second call fetches nothing. Called when a question is sent, so that they are there with the answer. */
export async function loadResults(): Promise<ResultDrawing> {
  const { ResultCard } = await import("@/components/results");
  loaded = ResultCard;
  return ResultCard;
}

/** Once there, cards are drawn at once: what waits in between is revealed with a delay, behind the words that follow. */
let loaded: ResultDrawing | null = null;
const Cards = lazy(async () => ({ default: await loadResults() }));

/** Cards and charts that are fetched when the first of them is drawn: a page without a result does not need them. */
function LateResult(props: ComponentProps<ResultDrawing>) {
  const Loaded = loaded;
  if (Loaded !== null) return <Loaded {...props} />;
  return (
    <Suspense fallback={<Working text="Looking it up…" />}>
      <Cards {...props} />
    </Suspense>
  );
}

/**
 * What draws results here. A page that is sent with results on it provides the cards themselves: waiting for them would
 * take its figures from those who read without JavaScript, and move what is below.
 */
export const ResultDrawingContext = createContext<ResultDrawing>(LateResult);
