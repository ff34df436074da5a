"use client";

import { useState } from "react";

/** Which row the reader is at, and how they came there. */
export interface Selection {
  index: number | null;
  /** Stays until another row is chosen: by touch or by keyboard. A mouse only passes over. */
  held: boolean;
  /** What the live region says; changes with held rows only, so that a moving mouse is not read aloud. */
  spoken: string;
}

const none: Selection = { index: null, held: false, spoken: "" };

/** The selection inside one chart model; another model (a new range) starts without one. */
export function useSelection(model: object) {
  const [state, setState] = useState<{ model: object; selection: Selection }>({ model, selection: none });
  const selection = state.model === model ? state.selection : none;
  return {
    selection,
    clear: () => setState({ model, selection: none }),
    /** A mouse leaving takes only its own hover away. */
    leave: () => !selection.held && selection.index !== null && setState({ model, selection: none }),
    hover: (index: number) => {
      if (index !== selection.index) setState({ model, selection: { index, held: false, spoken: "" } });
    },
    hold: (index: number, spoken: string) => setState({ model, selection: { index, held: true, spoken } }),
  };
}
