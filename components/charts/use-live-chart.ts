"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import { ownFetch } from "@/components/ui/behaviour/own-fetch";
import type { ChartAnswer } from "@/lib/chart/chart-answer";
import type { RangeKey } from "@/lib/contract/market";
import { readProblem } from "@/lib/contract/plain/read-problem";

export interface LiveChartState {
  /** The chart shown and its figures: the old ones stay until new ones have come. */
  answer: ChartAnswer;
  /** The range being fetched, or null. */
  loading: RangeKey | null;
  /** Why the last fetch failed, in plain words, or null. */
  failure: string | null;
  pick: (key: RangeKey) => void;
  retry: () => void;
}

function toAddress({ answer, key }: { answer: ChartAnswer; key: RangeKey }): string {
  const symbols = answer.chart.series.map((series) => series.instrument.symbol).join(",");
  return `/api/chart?${new URLSearchParams({ symbols, range: key, kind: answer.chart.kind })}`;
}

async function fetchAnswer(address: string, signal: AbortSignal): Promise<ChartAnswer | string> {
  const [response, { chartAnswerSchema }] = await Promise.all([
    ownFetch(address, { signal, headers: { accept: "application/json" } }),
    // the schemas bring some 450 kB of validation code: fetched with the first press, not with the page
    import("@/lib/chart/chart-answer"),
  ]);
  const body: unknown = await response.json().catch(() => null);
  if (response.ok) {
    const parsed = chartAnswerSchema.safeParse(body);
    return parsed.success ? parsed.data : "The chart that came back could not be read.";
  }
  const problem = readProblem(body);
  return problem === null ? "The chart for that range could not be had." : (problem.detail ?? problem.title);
}

/**
 * The chart of an answer, changed by its range buttons without a new turn. A press gives up the one before it;
 * a failure leaves the chart as it is, says why, and can be tried again.
 */
export function useLiveChart(initial: ChartAnswer): LiveChartState {
  const [answer, setAnswer] = useState(initial);
  const [loading, setLoading] = useState<RangeKey | null>(null);
  const [failed, setFailed] = useState<{ key: RangeKey; reason: string } | null>(null);
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  const pick = useCallback(
    async (key: RangeKey) => {
      running.current?.abort();
      const mine = new AbortController();
      running.current = mine;
      setFailed(null);
      setLoading(key);
      const got = await fetchAnswer(toAddress({ answer, key }), mine.signal).catch(
        () => "The chart could not be fetched: there is no connection to this site's server.",
      );
      if (mine.signal.aborted) return;
      setLoading(null);
      if (typeof got === "string") setFailed({ key, reason: got });
      else setAnswer(got);
    },
    [answer],
  );
  const retry = useCallback(() => failed && pick(failed.key), [failed, pick]);
  return { answer, loading, failure: failed?.reason ?? null, pick, retry };
}
