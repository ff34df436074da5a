"use client";

import { type ComponentType, createContext, lazy } from "react";
import type { ResultPayload } from "@/lib/contract/skill-results";
import type { ChatVerbs } from "../chat-verbs";

/** What draws the result of an answer. */
export type ResultDrawing = ComponentType<{ result: ResultPayload; onAsk: ChatVerbs["ask"] }>;

/** Fetches the cards and charts; a second call fetches nothing. Called when a question is sent, so that they are there with the answer. */
export function loadResults() {
  return import("@/components/results");
}

/** Cards and charts that are fetched when the first of them is drawn: a page without a result does not need them. */
const LateResult = lazy(() => loadResults().then(({ ResultCard }) => ({ default: ResultCard })));

/**
 * What draws results here. A page that is sent with results on it provides the cards themselves: waiting for them would
 * take its figures from those who read without JavaScript, and move what is below.
 */
export const ResultDrawingContext = createContext<ResultDrawing>(LateResult as ResultDrawing);
