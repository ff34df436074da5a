"use client";

import { type KeyboardEvent, useEffect, useLayoutEffect, useRef } from "react";
import { Button } from "@/components/ui/button";
import type { Clicked } from "@/lib/contract/actions";
import type { MenuPlace, OpenedMenu } from "./use-element-menu";

/** Kept free between the menu, what it stands at, and the window's edges, in CSS pixels. */
const GAP = 10;

interface BoxProps {
  opened: OpenedMenu;
  /** Without it there is nobody to ask: the readout stands alone. */
  onAsk?: ((clicked: Clicked) => void) | undefined;
  onClose: () => void;
}

/** Below its place, or above where there is no room; never outside the window. */
function putAt(box: HTMLElement, { x, y }: MenuPlace): void {
  const { width, height } = box.getBoundingClientRect();
  const left = Math.max(GAP, Math.min(window.innerWidth - width - GAP, x - width / 2));
  const below = y + GAP;
  const top = below + height > window.innerHeight - GAP ? Math.max(GAP, y - height - GAP) : below;
  box.style.left = `${left}px`;
  box.style.top = `${top}px`;
}

/** The menu of the chart element that was clicked: its readout, what can be asked, what can be done here. Escape leaves. */
export function ElementMenuBox({ opened, onAsk, onClose }: BoxProps) {
  const box = useRef<HTMLDivElement>(null);
  const { menu, acts, opener, place } = opened;

  // Before the paint, so that it never stands in the wrong place.
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    // Over everything that clips or scrolls; a browser without popovers shows it in the page's own layer.
    if ("showPopover" in element && !element.hasAttribute("popover")) {
      element.popover = "manual";
      element.showPopover();
    }
    putAt(element, place);
    element.querySelector("button")?.focus({ preventScroll: true });
  }, [place]);

  useEffect(() => {
    const start = box.current?.parentElement?.getBoundingClientRect().top ?? 0;
    const onPress = (event: Event) => {
      if (event.target instanceof Node && !box.current?.contains(event.target)) onClose();
    };
    const onScroll = () => {
      const element = box.current;
      const now = element?.parentElement?.getBoundingClientRect().top ?? start;
      if (element) putAt(element, { x: place.x, y: place.y + now - start });
    };
    document.addEventListener("pointerdown", onPress);
    document.addEventListener("scroll", onScroll, { capture: true, passive: true });
    window.addEventListener("resize", onClose);
    return () => {
      document.removeEventListener("pointerdown", onPress);
      document.removeEventListener("scroll", onScroll, { capture: true });
      window.removeEventListener("resize", onClose);
    };
  }, [place, onClose]);

  const leave = () => {
    onClose();
    opener?.focus({ preventScroll: true });
  };
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    event.stopPropagation();
    if (event.key === "Escape") leave();
    else if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      const buttons = [...event.currentTarget.querySelectorAll("button")];
      const at = buttons.indexOf(document.activeElement as HTMLButtonElement);
      const next = (at + (event.key === "ArrowDown" ? 1 : -1) + buttons.length) % buttons.length;
      buttons[next]?.focus();
    } else return;
    event.preventDefault();
  };

  return (
    <div
      ref={box}
      role="dialog"
      aria-label={menu.title}
      onKeyDown={onKeyDown}
      className="fixed inset-auto z-30 m-0 flex w-64 max-w-[calc(100vw-20px)] flex-col gap-2 rounded-card border border-line bg-raised p-2 text-small text-ink shadow-float"
    >
      <div className="px-3 pt-1">
        <p className="font-medium">{menu.title}</p>
        <dl className="mt-1 grid grid-cols-[auto_1fr] gap-x-3 tabular-nums">
          {menu.readout.map(({ name, value }) => (
            <div key={name} className="contents">
              <dt className="text-micro text-faint">{name}</dt>
              <dd className="text-right">{value}</dd>
            </div>
          ))}
        </dl>
      </div>
      <div className="flex flex-col border-t border-line pt-1">
        {onAsk &&
          menu.asks.map(({ label, clicked }) => (
            <Button
              key={label}
              kind="quiet"
              onClick={() => {
                leave();
                onAsk(clicked);
              }}
            >
              {label}
            </Button>
          ))}
        {acts.map(({ label, act }) => (
          <Button
            key={label}
            kind="quiet"
            onClick={() => {
              leave();
              act();
            }}
          >
            {label}
          </Button>
        ))}
        <Button kind="quiet" onClick={leave}>
          Close
        </Button>
      </div>
    </div>
  );
}
