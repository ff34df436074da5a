"use client";

import { type KeyboardEvent, useState } from "react";
import type { PreparedBar } from "@/lib/chart/bars/prepare-bars";
import { type MenuPlace, placeUnder } from "../menu/use-element-menu";

/** The columns of the drawing, as `bars-plot` keeps them free: value axis left, names below. */
const columns = { left: 48, right: 4, top: 6, bottom: 24 } as const;

/** One button over each bar, in the drawing's own columns: one stop of the Tab key, arrows walk, Enter opens the menu. */
export function BarButtons({
  bars,
  label,
  onSelect,
  onAsk,
}: {
  bars: readonly PreparedBar[];
  /** What the values are. */
  label: string;
  onSelect: (index: number | null) => void;
  onAsk: (index: number, place: MenuPlace, element: "bar") => void;
}) {
  const [stop, setStop] = useState(bars.length - 1);
  const walk = (event: KeyboardEvent<HTMLDivElement>) => {
    const targets: Record<string, number> = {
      ArrowLeft: stop - 1,
      ArrowRight: stop + 1,
      Home: 0,
      End: bars.length - 1,
    };
    const target = targets[event.key];
    if (event.key === "Escape" && document.activeElement instanceof HTMLElement)
      document.activeElement.blur();
    if (target === undefined) return;
    event.preventDefault();
    const next = Math.min(bars.length - 1, Math.max(0, target));
    const button = event.currentTarget.children[next];
    if (button instanceof HTMLElement) button.focus();
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms
    <div
      role="group"
      aria-label={`Bars of ${label}`}
      className="absolute flex"
      style={columns}
      onKeyDown={walk}
    >
      {bars.map(({ index, name, label: value }) => (
        <button
          key={name}
          type="button"
          tabIndex={index === stop ? 0 : -1}
          aria-haspopup="dialog"
          aria-label={`${name}: ${value}`}
          onFocus={() => {
            setStop(index);
            onSelect(index);
          }}
          onBlur={() => onSelect(null)}
          onPointerEnter={() => onSelect(index)}
          onPointerLeave={() => onSelect(null)}
          onClick={(event) => onAsk(index, placeUnder(event.currentTarget), "bar")}
          className="h-full min-w-0 flex-1 rounded-tight hover:bg-accent-soft/40"
        />
      ))}
    </div>
  );
}
