"use client";

import { type ComponentType, type RefObject, useCallback, useEffect, useState } from "react";

/** True once the element has come near the screen, and from then on: far drawings are not made. */
export function useNear(ref: RefObject<HTMLElement | null>): boolean {
  const [near, setNear] = useState(false);
  useEffect(() => {
    const element = ref.current;
    if (!element || near) return;
    if (typeof IntersectionObserver === "undefined") {
      setNear(true);
      return;
    }
    const observer = new IntersectionObserver(
      (entries) => entries.some((entry) => entry.isIntersecting) && setNear(true),
      { rootMargin: "400px" },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, [ref, near]);
  return near;
}

/** The element's width in CSS pixels, whole; 0 before it has been measured. A `fixed` width is taken as it is. */
export function useWidth(ref: RefObject<HTMLElement | null>, fixed?: number): number {
  const [measured, setMeasured] = useState(0);
  useEffect(() => {
    const element = ref.current;
    if (!element || fixed !== undefined) return;
    const measure = () => setMeasured(Math.floor(element.clientWidth));
    measure();
    if (typeof ResizeObserver === "undefined") return;
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [ref, fixed]);
  return fixed ?? measured;
}

export type LoadedPlot<Props> =
  | { state: "loading" }
  | { state: "ready"; Plot: ComponentType<Props> }
  | { state: "failed"; retry: () => void };

/** The drawing's code, fetched when first needed. A failed fetch is told and may be tried again; it is not kept. */
export function useLoadedPlot<Props>({
  load,
  needed,
}: {
  load: () => Promise<ComponentType<Props>>;
  needed: boolean;
}): LoadedPlot<Props> {
  const [loaded, setLoaded] = useState<{ Plot: ComponentType<Props> } | "failed" | null>(null);
  useEffect(() => {
    if (!needed || loaded !== null) return;
    let current = true;
    load().then(
      (Plot) => current && setLoaded({ Plot }),
      () => current && setLoaded("failed"),
    );
    return () => {
      current = false;
    };
  }, [load, needed, loaded]);
  const retry = useCallback(() => setLoaded(null), []);
  if (loaded === null) return { state: "loading" };
  return loaded === "failed" ? { state: "failed", retry } : { state: "ready", Plot: loaded.Plot };
}
