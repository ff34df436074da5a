import type { ReactNode } from "react";

/**
 * One line of a list whose keys are those of the field beside it: the field keeps the focus and names the chosen line by
 * `aria-activedescendant`; a press takes a line.
 */
export function Option({
  id,
  chosen,
  onTake,
  onPoint,
  children,
}: {
  id: string;
  chosen: boolean;
  onTake: () => void;
  /** The pointer moves over it. */
  onPoint?: () => void;
  children: ReactNode;
}) {
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the field's, which has the focus
    <div
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={chosen}
      onPointerDown={(event) => event.preventDefault()} // the focus stays in the field
      onPointerMove={onPoint}
      onClick={onTake}
      className={`flex min-h-10 cursor-pointer items-center gap-3 rounded-tight px-2.5 py-1.5 text-small ${chosen ? "bg-accent-soft text-ink" : "hover:bg-line/50"}`}
    >
      {children}
    </div>
  );
}
