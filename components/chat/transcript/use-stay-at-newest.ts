"use client";

import { useCallback, useEffect, useLayoutEffect, useRef, useState } from "react";

const NEAR_PX = 72;
const SETTLE_MS = 900;

/** Measured on the server as well as in the browser: layout effects do not run there, and warn. */
const useBrowserLayoutEffect = typeof window === "undefined" ? useEffect : useLayoutEffect;

/**
 * Keeps the newest words in view while an answer grows, as long as the reader has not scrolled away, and never
 * pushes the newest question out at the top. `away` is true while there is more below.
 * The newest question is the last element with `data-question` inside the content.
 */
export function useStayAtNewest({ busy, questions }: { busy: boolean; questions: number }) {
  const scroller = useRef<HTMLDivElement>(null);
  const content = useRef<HTMLDivElement>(null);
  const following = useRef(true);
  const settleUntil = useRef(0);
  const [away, setAway] = useState(false);

  const measure = useCallback(() => {
    const node = scroller.current;
    if (!node) return;
    const left = node.scrollHeight - node.clientHeight - node.scrollTop;
    following.current = node.scrollTop >= targetOf(node) - NEAR_PX;
    setAway(left > NEAR_PX * 3);
  }, []);

  const follow = useCallback(() => {
    const node = scroller.current;
    if (node && following.current && Date.now() < settleUntil.current) node.scrollTop = targetOf(node);
    measure();
  }, [measure]);

  // A new question starts following again.
  useBrowserLayoutEffect(() => {
    following.current = true;
    settleUntil.current = Date.now() + SETTLE_MS;
    follow();
  }, [questions, follow]);

  useEffect(() => {
    settleUntil.current = busy ? Number.POSITIVE_INFINITY : Date.now() + SETTLE_MS;
  }, [busy]);

  useEffect(() => {
    if (!content.current) return;
    const observer = new ResizeObserver(follow);
    observer.observe(content.current);
    return () => observer.disconnect();
  }, [follow]);

  const toNewest = useCallback(() => {
    const still = window.matchMedia("(prefers-reduced-motion: reduce)").matches;
    const top = scroller.current?.scrollHeight ?? 0;
    scroller.current?.scrollTo({ top, behavior: still ? "auto" : "smooth" });
  }, []);

  return { scroller, content, away, toNewest, onScroll: measure };
}

function targetOf(scroller: HTMLElement): number {
  const bottom = scroller.scrollHeight - scroller.clientHeight;
  const question = [...scroller.querySelectorAll<HTMLElement>("[data-question]")].at(-1);
  return question ? Math.min(bottom, question.offsetTop - 16) : bottom;
}
