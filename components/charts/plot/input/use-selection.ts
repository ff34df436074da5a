"use client";

import { useState } from "react";

/** Which row the reader is at, and how they came there. */
export interface Selection {
  index: number | null;
  /** Stays until another row is chosen: by touch or by keyboard. A mouse only passes over. */
  held: boolean;
  /** What the live region says; changes with held rows only, so that a moving mouse is not read aloud. */
  spoken: string;
  /** The rows that a marked stretch begins and ends at, in the order of marking; null without one. */
  span: { from: number; to: number } | null;
}

const none: Selection = { index: null, held: false, spoken: "", span: null };

/** The selection inside one chart model; another model (a new range) starts without one. */
export function useSelection(model: object) {
  const [state, setState] = useState<{ model: object; selection: Selection }>({ model, selection: none });
  const selection = state.model === model ? state.selection : none;
  const set = (change: Partial<Selection>) =>
    setState({ model, selection: { ...selection, held: false, spoken: "", ...change } });
  return {
    selection,
    clear: () => setState({ model, selection: none }),
    /** A mouse leaving takes only its own hover away; a marked stretch stays. */
    leave: () => !selection.held && selection.index !== null && set({ index: null }),
    hover: (index: number) => {
      // A moving mouse takes over from a held row, so that leaving clears it.
      if (index !== selection.index || selection.held) set({ index });
    },
    hold: (index: number, spoken: string) => set({ index, held: true, spoken }),
    /** Marks the stretch between two rows; `spoken` is empty while it is still being dragged. */
    mark: (span: { from: number; to: number }, spoken: string) =>
      set({ index: span.to, held: spoken !== "", spoken, span }),
  };
}
