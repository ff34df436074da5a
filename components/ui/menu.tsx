"use client";

import { type KeyboardEvent, type ReactNode, useId, useRef, useState } from "react";
import { buttonClass } from "./button";

const EDGE = 8;

/** One thing that a menu offers. */
export interface MenuItem {
  label: string;
  /** What a screen reader says where the label alone says too little. */
  name?: string;
  icon?: ReactNode;
  run: () => void;
}

/**
 * A button that opens a small menu below itself, over everything that clips. The arrow keys walk, Enter acts, Escape and
 * a press elsewhere close it; the focus goes back to the button.
 */
export function Menu({
  label,
  icon,
  items,
  className = "",
}: {
  label: string;
  icon: ReactNode;
  items: MenuItem[];
  className?: string;
}) {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const box = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(false);

  function onToggle(isOpen: boolean): void {
    setOpen(isOpen);
    if (!isOpen || !box.current || !button.current) return;
    putBelow(box.current, button.current);
    box.current.querySelector("button")?.focus({ preventScroll: true });
  }

  function onKeyDown(event: KeyboardEvent<HTMLDivElement>): void {
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (event.key === "Tab") box.current?.hidePopover();
    if (step === 0) return;
    event.preventDefault();
    const all = [...event.currentTarget.querySelectorAll("button")];
    const at = all.indexOf(document.activeElement as HTMLButtonElement);
    all[(at + step + all.length) % all.length]?.focus();
  }

  return (
    <>
      <button
        ref={button}
        type="button"
        popoverTarget={id}
        aria-label={label}
        aria-haspopup="menu"
        aria-expanded={open}
        className={`${buttonClass({ kind: "quiet", shape: "icon" })} ${className}`}
      >
        {icon}
      </button>
      <div
        ref={box}
        id={id}
        popover="auto"
        role="menu"
        aria-label={label}
        tabIndex={-1}
        onToggle={(event) => onToggle(event.newState === "open")}
        onKeyDown={onKeyDown}
        className="fixed inset-auto m-0 min-w-40 flex-col rounded-card border bg-raised p-1 text-ink shadow-float backdrop:bg-transparent open:flex"
      >
        {items.map((item) => (
          <button
            key={item.label}
            type="button"
            role="menuitem"
            tabIndex={-1}
            aria-label={item.name}
            onClick={() => {
              box.current?.hidePopover();
              item.run();
            }}
            className="flex min-h-9 items-center gap-2.5 rounded-tight px-2.5 text-left text-small hover:bg-line/50 focus-visible:bg-line/50 focus-visible:-outline-offset-2"
          >
            {item.icon}
            {item.label}
          </button>
        ))}
      </div>
    </>
  );
}

/** Below the button, or above where there is no room; never over the edge of the window. */
function putBelow(box: HTMLElement, button: HTMLElement): void {
  const at = button.getBoundingClientRect();
  const { width, height } = box.getBoundingClientRect();
  const below = at.bottom + 2;
  const fits = below + height <= window.innerHeight - EDGE;
  box.style.top = `${fits ? below : Math.max(EDGE, at.top - height - 2)}px`;
  box.style.left = `${Math.max(EDGE, Math.min(at.right - width, window.innerWidth - width - EDGE))}px`;
}
