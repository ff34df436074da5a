"use client";

import { type ComponentProps, type ComponentType, createContext, lazy, Suspense } from "react";
import type { ResultPayload } from "@/lib/contract/skill-results";
import type { ChatVerbs } from "../chat-verbs";
import { Working } from "./notice";

/** What draws the result of an answer. */
export type ResultDrawing = ComponentType<{ result: ResultPayload; onAsk: ChatVerbs["ask"] }>;

/** Fetches the cards and charts; a second call fetches nothing. Called when a question is sent, so that they are there with the answer. */
export function loadResults() {
  return import("@/components/results");
}

const Cards = lazy(() => loadResults().then(({ ResultCard }) => ({ default: ResultCard })));

/** Cards and charts that are fetched when the first of them is drawn: a page without a result does not need them. */
function LateResult(props: ComponentProps<ResultDrawing>) {
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
