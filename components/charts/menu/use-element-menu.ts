"use client";

import { useCallback, useState } from "react";
import type { ElementMenu } from "@/lib/chart/menu/element-menu";

/** A place in the window, in CSS pixels. */
export interface MenuPlace {
  x: number;
  y: number;
}

/** Something that an element's menu does in the page itself, without a turn. */
export interface MenuAct {
  label: string;
  act: () => void;
}

export interface OpenedMenu {
  menu: ElementMenu;
  place: MenuPlace;
  acts: readonly MenuAct[];
  /** Where the focus was, and goes back to. */
  opener: HTMLElement | null;
}

/** The one menu of a chart: which element it stands at, or none. */
export function useElementMenu() {
  const [opened, setOpened] = useState<OpenedMenu | null>(null);
  const close = useCallback(() => setOpened(null), []);
  return {
    opened,
    open: (menu: ElementMenu | null, place: MenuPlace, acts: readonly MenuAct[] = []) => {
      if (menu === null) return;
      const { activeElement } = document;
      const opener = activeElement instanceof HTMLElement ? activeElement : null;
      setOpened({ menu, place, acts, opener });
    },
    close,
  };
}

/** Below the middle of an element. */
export function placeUnder(element: Element): MenuPlace {
  const { left, bottom, width } = element.getBoundingClientRect();
  return { x: left + Math.min(width / 2, 120), y: bottom };
}
