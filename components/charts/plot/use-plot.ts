"use client";

import { type RefObject, useEffect, useLayoutEffect, useState } from "react";

/** How far from the screen a drawing is made already, in CSS pixels. */
const NEAR = 400;

/** True once the element has come near the screen, and from then on: far drawings are not made. */
export function useNear(ref: RefObject<HTMLElement | null>): boolean {
  const [near, setNear] = useState(false);
  // Before the first paint, so that a drawing in sight is there with it.
  useLayoutEffect(() => {
    const box = ref.current?.getBoundingClientRect();
    if (box && box.top < window.innerHeight + NEAR && box.bottom > -NEAR) setNear(true);
  }, [ref]);
  useEffect(() => {
    const element = ref.current;
    if (!element || near) return;
    if (typeof IntersectionObserver === "undefined") {
      setNear(true);
      return;
    }
    const observer = new IntersectionObserver(
      (entries) => entries.some((entry) => entry.isIntersecting) && setNear(true),
      { rootMargin: `${NEAR}px` },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, [ref, near]);
  return near;
}

/** The element's width in CSS pixels, whole; 0 before it has been measured. A `fixed` width is taken as it is. */
export function useWidth(ref: RefObject<HTMLElement | null>, fixed?: number): number {
  const [measured, setMeasured] = useState(0);
  useLayoutEffect(() => {
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
